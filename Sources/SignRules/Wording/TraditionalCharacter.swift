// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds traditional forms of characters.
struct TraditionalCharacter: Rule {
  let code = Diagnostic.Code("SG1141", "traditional-character")
  let page = RulePage(
    title: LocalizedText(
      zh: "使用规范简化字",
      en: "Chinese is written in simplified characters"),
    why: LocalizedText(
      zh: "公共标识应使用规范汉字。",
      en: "Public signs use the standard forms of characters."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院大門, en: Yard Gate"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院大门, en: Yard Gate"))
  let parameters: [RuleParameterForm] = [.texts("characters")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let traditional = Set(values.texts("characters").flatMap(\.unicodeScalars))
    for text in context.texts {
      let found = text.words.zh.unicodeScalars.first { traditional.contains($0) }
      verdict.expect(
        found == nil,
        Finding(
          message:
            "'\(text.words.zh)' has the traditional character '\(found.map { String($0) } ?? "")'",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
