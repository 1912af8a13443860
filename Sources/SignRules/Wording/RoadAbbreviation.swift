// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds a full stop after the short form of a road word.
struct RoadAbbreviation: Rule {
  let code = Diagnostic.Code("SG1133", "road-abbreviation")
  let page = RulePage(
    title: LocalizedText(
      zh: "道路缩写后不加点",
      en: "Short forms of road words have no full stop"),
    why: LocalizedText(
      zh: "缩写统一，地址才整齐可查。",
      en: "Addresses are found when they are written one way."),
    finds: RuleExample(
      "site.yaml",
      "en: \"1 Wangrong Village, Yexi Town\"",
      "en: \"1 Wangrong Rd., Yexi Town\""),
    accepts: RuleExample(
      "site.yaml",
      "en: \"1 Wangrong Village, Yexi Town\"",
      "en: \"1 Wangrong Rd, Yexi Town\""))
  let parameters: [RuleParameterForm] = [.texts("forms")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let forms = values.texts("forms")
    for text in context.texts {
      let found = forms.first { text.words.en.hasPhrase($0 + ".") }
      verdict.expect(
        found == nil,
        Finding(
          message: "'\(text.words.en)' has a full stop after '\(found ?? "")'", at: text.span,
          subject: text.subject))
    }
    return verdict
  }
}
