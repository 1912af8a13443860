// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds places without tactile paving outside.
struct NoTactilePaving: Rule {
  let code = Diagnostic.Code("SG9115", "no-tactile-paving")
  let page = RulePage(
    title: LocalizedText(
      zh: "场所外设盲道",
      en: "There is tactile paving outside"),
    why: LocalizedText(
      zh: "看不见的人靠脚下找到门。",
      en: "People who do not see find the door with their feet."),
    finds: RuleExample(
      "plan/F1.yaml",
      "category: tactilepaving",
      "category: marking"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "id: f1-tactile-1",
      "id: f1-tactile"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let isThere = context.site.venue.levels.contains { level in
      level.details.contains { $0.category == "tactilepaving" }
    }
    verdict.expect(
      isThere,
      Finding(
        message: "there is no tactile paving", at: context.site.span,
        subject: Subject(id: context.site.id)))
    return verdict
  }
}
