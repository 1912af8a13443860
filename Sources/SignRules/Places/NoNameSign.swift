// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds places without their name at the front.
struct NoNameSign: Rule {
  let code = Diagnostic.Code("SG9120", "no-name-sign")
  let page = RulePage(
    title: LocalizedText(
      zh: "显著位置悬挂名称标识",
      en: "The name of the place hangs where it is seen"),
    why: LocalizedText(
      zh: "看不到名称，就不知道找对了地方。",
      en: "Who does not see the name does not know the place."),
    finds: RuleExample(
      "signs.yaml", withoutLine: "id: F1-L-001,"),
    accepts: RuleExample(
      "signs.yaml",
      "height: 2600, size: [3000, 500]",
      "height: 2700, size: [3000, 500]"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let isThere = context.panels.contains { $0.content == .placeName }
    verdict.expect(
      isThere,
      Finding(
        message: "no printed sign shows the name of the place", at: context.site.span,
        subject: Subject(id: context.site.id)))
    return verdict
  }
}
