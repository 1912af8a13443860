// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds notices whose English does not begin as the Chinese asks.
struct UnmatchedOpener: Rule {
  let code = Diagnostic.Code("SG1132", "unmatched-opener")
  let page = RulePage(
    title: LocalizedText(
      zh: "警示和禁止用语中英文句式对应",
      en: "English of prohibitions and warnings begins as the Chinese asks"),
    why: LocalizedText(
      zh: "“禁止”译得像建议，限制就失去效力。",
      en: "A ban that reads like advice is none."),
    finds: RuleExample(
      "signs.yaml",
      "zh: 禁止吸烟, en: No Smoking",
      "zh: 禁止喧哗, en: Quiet Please"),
    accepts: RuleExample(
      "signs.yaml",
      "zh: 禁止吸烟, en: No Smoking",
      "zh: 禁止喧哗, en: No Shouting"))
  let parameters: [RuleParameterForm] = [.table("openers")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let openers = values.pairs("openers")
    for text in context.texts {
      guard let opener = openers.first(where: { text.words.zh.hasPrefix($0.key) }) else { continue }
      let en = text.words.en
      // A word after an ellipsis is an ending.
      let fits = opener.words.contains { word in
        word.hasPrefix("…") ? en.hasSuffix(word.dropFirst()) : en.hasPrefix(word)
      }
      verdict.expect(
        fits,
        Finding(
          message:
            "'\(text.words.zh)' is '\(en)'; its English has one of: \(opener.words.joined(separator: ", "))",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
