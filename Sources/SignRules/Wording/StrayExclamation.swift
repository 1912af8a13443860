// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds exclamation marks outside of warnings.
struct StrayExclamation: Rule {
  let code = Diagnostic.Code("SG1123", "stray-exclamation")
  let page = RulePage(
    title: LocalizedText(
      zh: "感叹号只用于警示",
      en: "An exclamation mark belongs to Danger, Caution or Warning"),
    why: LocalizedText(
      zh: "处处感叹，真正的警示就不显眼。",
      en: "Where everything shouts, no warning is heard."),
    finds: RuleExample(
      "signs.yaml",
      "zh: 小心玻璃, en: Caution! Glass",
      "zh: 小心玻璃门, en: Mind the Glass Door!"),
    accepts: RuleExample(
      "signs.yaml",
      "zh: 小心玻璃, en: Caution! Glass",
      "zh: 小心玻璃门, en: Caution! Glass Door"))
  let parameters: [RuleParameterForm] = [.texts("openers")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let openers = values.texts("openers")
    for text in context.texts where text.words.en.contains("!") {
      let en = text.words.en
      let isWarning = openers.contains { opener in
        guard en.hasPrefix(opener + "! ") else { return false }
        let rest = en.dropFirst(opener.count + 2)
        return rest.first?.isUppercase == true && !rest.contains("!")
      }
      verdict.expect(
        isWarning,
        Finding(
          message:
            "'\(en)' has an exclamation mark; it stands only after: \(openers.joined(separator: ", "))",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
