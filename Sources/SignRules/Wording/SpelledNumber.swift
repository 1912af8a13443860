// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds numbers in words and ordinals in English names.
struct SpelledNumber: Rule {
  let code = Diagnostic.Code("SG1126", "spelled-number")
  let page = RulePage(
    title: LocalizedText(
      zh: "英文名称用阿拉伯数字，不用序数词",
      en: "Numbers in English names are digits, not words or ordinals"),
    why: LocalizedText(
      zh: "数字一眼可辨，单词不行。",
      en: "A digit is found at a glance, a word is not."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 2号庭院门, en: 2nd Yard Gate"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 2号庭院门, en: Yard Gate 2"))
  let parameters: [RuleParameterForm] = [.texts("words"), .texts("exempt")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let words = values.texts("words")
    let exempt = values.texts("exempt")
    for text in context.texts where text.isName {
      let en = exempt.reduce(text.words.en) { $1.isEmpty ? $0 : $0.without($1) }
      let found = words.first { en.words.contains($0) } ?? en.ordinal
      verdict.expect(
        found == nil,
        Finding(
          message: "'\(text.words.en)' says '\(found ?? "")'; write the number in digits",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
