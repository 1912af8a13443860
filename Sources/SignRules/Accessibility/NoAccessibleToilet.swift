// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds places without an accessible toilet.
struct NoAccessibleToilet: Rule {
  let code = Diagnostic.Code("SG9112", "no-accessible-toilet")
  let page = RulePage(
    title: LocalizedText(
      zh: "设无障碍卫生间",
      en: "There is an accessible toilet"),
    why: LocalizedText(
      zh: "没有它，有些人办事前不敢喝水。",
      en: "Without it some people cannot come for long."),
    finds: RuleExample(
      "plan/F1.yaml",
      "category: restroom.unisex.wheelchair",
      "category: restroom.unisex"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "category: restroom.unisex.wheelchair",
      "category: restroom.wheelchair"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let isThere = context.units.contains {
      $0.unit.isPublic && $0.unit.category.isRestroom
        && $0.unit.category.rawValue.hasSuffix("wheelchair")
    }
    verdict.expect(
      isThere,
      Finding(
        message: "there is no accessible toilet", at: context.site.span,
        subject: Subject(id: context.site.id)))
    return verdict
  }
}
