// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds characters in English that do not belong to it.
struct ForeignCharacter: Rule {
  let code = Diagnostic.Code("SG1125", "foreign-character")
  let page = RulePage(
    title: LocalizedText(
      zh: "英文中不用全角标点和特殊字符",
      en: "English has plain letters and English punctuation only"),
    why: LocalizedText(
      zh: "全角标点和特殊字符在英文中显得突兀，检索也找不到。",
      en: "Full-width marks look wrong in English and break searching."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院大门, en: Yard’s Gate"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院大门, en: Yard's Gate"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for text in context.texts {
      let strange = text.words.en.unicodeScalars.first { !(0x20...0x7E).contains($0.value) }
      verdict.expect(
        strange == nil,
        Finding(
          message:
            "English '\(text.words.en)' has the character '\(strange.map { String($0) } ?? "")'",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
