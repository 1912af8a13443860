// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds spellings and words other than the chosen ones.
struct BritishSpelling: Rule {
  let code = Diagnostic.Code("SG1129", "british-spelling")
  let page = RulePage(
    title: LocalizedText(
      zh: "英文拼写统一",
      en: "English is spelled one way"),
    why: LocalizedText(
      zh: "拼写不一，像是两家单位做的标识。",
      en: "Two spellings look like two places."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院大门, en: Centre Gate"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院大门, en: Center Gate"))
  let parameters: [RuleParameterForm] = [.table("words")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let pairs = values.pairs("words")
    for text in context.texts {
      let found = pairs.first { pair in text.words.en.words.contains { $0.lowercased() == pair.key }
      }
      verdict.expect(
        found == nil,
        Finding(
          message:
            "'\(text.words.en)' says '\(found?.key ?? "")'; the profile says '\(found?.words.first ?? "")'",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
