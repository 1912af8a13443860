// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignModel

/// Finds English that is not the English of the term base.
struct TermDiffers: Rule {
  let code = Diagnostic.Code("SG1110", "term-differs")
  let page = RulePage(
    title: LocalizedText(
      zh: "英文译写与术语库一致",
      en: "English is that of the term base"),
    why: LocalizedText(
      zh: "同一名称在各处译法不同，外国服务对象会以为是不同的地方。",
      en: "A place with two English names is two places for those who read no Chinese."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 母婴室, en: Baby Care Room",
      "zh: 母婴室, en: Nursing Room"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 母婴室, en: Baby Care Room",
      "zh: 育婴室, en: Nursing Room"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for text in context.texts {
      let terms = context.terms[text.words.zh]
      guard !terms.isEmpty else { continue }
      let accepted = terms.flatMap { [$0.en] + ($0.shortEnglish.map { [$0] } ?? []) }
      let written = letters(text.words.en)
      verdict.expect(
        accepted.contains { letters($0) == written },
        Finding(
          message:
            "'\(text.words.zh)' is '\(terms[0].en)' in the term base, not '\(text.words.en)'",
          at: text.span, subject: text.subject,
          notes: terms[0].span.map { [.init("the term stands here", at: $0)] } ?? []))
    }
    return verdict
  }

  /// What counts in a comparison; letter case and marks have rules of their own.
  private func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().unicodeScalars.filter { $0.isLatinLetter || $0.isDigit }))
  }
}
