// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds English that stands without Chinese.
struct MissingChinese: Rule {
  let code = Diagnostic.Code("SG1103", "missing-chinese")
  let page = RulePage(
    title: LocalizedText(
      zh: "有外文处必有中文",
      en: "Where English stands, Chinese stands too"),
    why: LocalizedText(
      zh: "只有外文的标识，多数服务对象看不懂。",
      en: "Most visitors cannot read a sign that speaks a foreign language only."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: Gate, en: Yard Gate"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: Wi-Fi, en: Wi-Fi"))
  let parameters: [RuleParameterForm] = [.texts("exempt")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let exempt = Set(values.texts("exempt"))
    for text in context.texts where text.words.en.unicodeScalars.contains(where: \.isLatinLetter) {
      let zh = text.words.zh
      let isChinese = zh.hasHan || !zh.unicodeScalars.contains(where: \.isLatinLetter)
      verdict.expect(
        isChinese || exempt.contains(zh),
        Finding(
          message: "'\(text.words.en)' stands without Chinese; its Chinese text is '\(zh)'",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
