// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds English that is known to be wrong.
struct WrongWording: Rule {
  let code = Diagnostic.Code("SG1130", "wrong-wording")
  let page = RulePage(
    title: LocalizedText(
      zh: "不用已知的错误译法",
      en: "English is not one of the known wrong wordings"),
    why: LocalizedText(
      zh: "逐字硬译会误导人，例如把“出口”译成 Export。",
      en: "A word-for-word translation misleads, as Export does for an exit."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院大门, en: Export"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院大门, en: Exit"))
  let parameters: [RuleParameterForm] = [.table("wordings")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let pairs = values.pairs("wordings")
    for text in context.texts {
      let found = pairs.first { text.words.en.hasPhrase($0.key) }
      verdict.expect(
        found == nil,
        Finding(
          message:
            "'\(text.words.en)' is wrong English for a sign; better: '\(found?.words.first ?? "")'",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
