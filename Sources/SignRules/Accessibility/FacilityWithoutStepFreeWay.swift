// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds accessible facilities that no step-free way reaches.
struct FacilityWithoutStepFreeWay: Rule {
  let code = Diagnostic.Code("SG9108", "facility-without-step-free-way")
  let page = RulePage(
    title: LocalizedText(
      zh: "无障碍设施有无障碍通道连接",
      en: "A step-free way leads to every accessible facility"),
    why: LocalizedText(
      zh: "到不了的无障碍设施没有用。",
      en: "A facility that cannot be reached is of no use."),
    finds: RuleExample(
      "plan/F1.yaml",
      "line: [[11.6, 5.6], [11.6, 6.6]]",
      "line: [[11.6, 5.6], [11.6, 6.2]]"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "line: [[11.6, 5.6], [11.6, 6.6]]",
      "line: [[11.6, 5.6], [11.6, 6.5]]"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let levels = context.stepFreeLevels
    for facility in context.accessibleFacilities where levels.contains(facility.level) {
      let id = facility.feature.id
      verdict.expect(
        context.reachedStepFree.contains(id),
        Finding(
          message: "no step-free way leads from an entrance to the accessible facility '\(id)'",
          at: facility.feature.span, subject: facility.feature.subject,
          notes: context.whyNotStepFree(id)))
    }
    return verdict
  }
}
