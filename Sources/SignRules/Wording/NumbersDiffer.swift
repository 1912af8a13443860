// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds numbers that are not the same in both languages.
struct NumbersDiffer: Rule {
  let code = Diagnostic.Code("SG1131", "numbers-differ")
  let page = RulePage(
    title: LocalizedText(
      zh: "中英文数字一致",
      en: "Numbers agree in both languages"),
    why: LocalizedText(
      zh: "数字不一致，总有一半人走错。",
      en: "When the numbers differ, half of the readers go wrong."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 2号庭院门, en: Yard Gate 3"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 二号庭院门, en: Yard Gate 2"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for text in context.texts {
      // Numerals in Han characters are not read.
      guard !text.words.zh.contains(where: { "一二三四五六七八九十百零两".contains($0) }) else { continue }
      verdict.expect(
        Set(text.words.zh.digitRuns) == Set(text.words.en.digitRuns),
        Finding(
          message: "numbers of '\(text.words.zh)' and '\(text.words.en)' differ", at: text.span,
          subject: text.subject))
    }
    return verdict
  }
}
