// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds names that end with a punctuation mark.
struct NeedlessEndMark: Rule {
  let code = Diagnostic.Code("SG1122", "needless-end-mark")
  let page = RulePage(
    title: LocalizedText(
      zh: "词和短语末尾不加标点",
      en: "Names and phrases end without a punctuation mark"),
    why: LocalizedText(
      zh: "标识上的短语不是句子。",
      en: "A phrase on a sign is no sentence."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 院门, en: Yard Gate."),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 院门须知, en: Close the gate when you leave the yard at night."))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for text in context.texts {
      switch text.role {
      case .name, .notice, .level: break
      case .address, .hours: continue
      }
      verdict.expect(
        text.isSentence || !(text.words.en.last.map { ".,;:".contains($0) } ?? false),
        Finding(
          message: "'\(text.words.en)' ends with a punctuation mark", at: text.span,
          subject: text.subject))
    }
    return verdict
  }
}
