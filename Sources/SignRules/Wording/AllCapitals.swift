// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds English of several words in capitals only.
struct AllCapitals: Rule {
  let code = Diagnostic.Code("SG1121", "all-capitals")
  let page = RulePage(
    title: LocalizedText(
      zh: "多个单词不全部大写",
      en: "English of several words is not all capitals"),
    why: LocalizedText(
      zh: "全部大写的词外形相同，读得慢。",
      en: "Words in capitals all have one shape and read slowly."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 院门, en: YARD GATE"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 院门出口, en: EXIT"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for text in context.texts {
      verdict.expect(
        !isShouting(text.words.en),
        Finding(
          message: "'\(text.words.en)' is written in capitals only", at: text.span,
          subject: text.subject))
    }
    return verdict
  }

  private func isShouting(_ text: String) -> Bool {
    let words = text.words.filter { $0.count >= 2 }
    return words.count >= 2 && words.allSatisfy { $0 == $0.uppercased() }
  }
}
