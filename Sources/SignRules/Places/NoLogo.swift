// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds places without a logo.
struct NoLogo: Rule {
  let code = Diagnostic.Code("SG9118", "no-logo")
  let page = RulePage(
    title: LocalizedText(
      zh: "具备统一的徽标",
      en: "The place has a logo"),
    why: LocalizedText(
      zh: "徽标让人远远就认出场所。",
      en: "The logo is known from afar."),
    finds: RuleExample(
      "site.yaml", withoutLine: "logo: logo.svg"),
    accepts: RuleExample(
      "site.yaml",
      "phone: 0898-0000 0300",
      "phone: 0898-0000 0310"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    verdict.expect(
      context.site.logo != nil,
      Finding(
        message: "the site has no 'logo'", at: context.site.span,
        subject: Subject(id: context.site.id)))
    return verdict
  }
}
