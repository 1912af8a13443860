// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds public destinations that no step-free way reaches.
struct DestinationWithoutStepFreeWay: Rule {
  let code = Diagnostic.Code("SG9109", "destination-without-step-free-way")
  let page = RulePage(
    title: LocalizedText(
      zh: "公共区域均可无障碍到达",
      en: "A step-free way leads to every public destination"),
    why: LocalizedText(
      zh: "推车、拄拐和坐轮椅的人也要能办事。",
      en: "People with wheels and sticks come for the same services."),
    finds: RuleExample(
      "plan/F1.yaml",
      "line: [[11.6, 1.2], [11.6, 2.1]]",
      "line: [[11.6, 1.2], [11.6, 1.8]]"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "line: [[11.6, 1.2], [11.6, 2.1]]",
      "line: [[11.6, 1.2], [11.6, 2.2]]"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let levels = context.stepFreeLevels
    let facilities = Set(context.accessibleFacilities.map(\.feature.id))
    for feature in context.publicDestinations
    where !facilities.contains(feature.id) && feature.level.map(levels.contains) == true {
      verdict.expect(
        context.reachedStepFree.contains(feature.id),
        Finding(
          message: "no step-free way leads from an entrance to '\(feature.id)'", at: feature.span,
          subject: feature.subject, notes: context.whyNotStepFree(feature.id)))
    }
    return verdict
  }
}
