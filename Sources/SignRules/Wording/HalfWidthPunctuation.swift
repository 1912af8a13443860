// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds half-width punctuation beside Han characters.
struct HalfWidthPunctuation: Rule {
  let code = Diagnostic.Code("SG1140", "half-width-punctuation")
  let page = RulePage(
    title: LocalizedText(
      zh: "中文用全角标点",
      en: "Chinese has full-width punctuation"),
    why: LocalizedText(
      zh: "半角标点挤在汉字旁，疏密不匀。",
      en: "A half-width mark sticks to the character beside it."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院(大门), en: Yard Gate"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院（大门）, en: Yard Gate"))
  let parameters: [RuleParameterForm] = [.texts("marks")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let marks = Set(values.texts("marks").flatMap(\.unicodeScalars))
    for text in context.texts {
      let zh = Array(text.words.zh.unicodeScalars)
      let index = zh.indices.first { index in
        marks.contains(zh[index])
          && (index > 0 && zh[index - 1].isHan || index + 1 < zh.count && zh[index + 1].isHan)
      }
      verdict.expect(
        index == nil,
        Finding(
          message:
            "'\(text.words.zh)' has a half-width '\(index.map { String(zh[$0]) } ?? "")' beside a Han character",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
