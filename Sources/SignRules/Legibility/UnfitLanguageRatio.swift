// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignFrame
import SignModel

/// Finds English that is too small or too large beside the Chinese.
struct UnfitLanguageRatio: Rule {
  let code = Diagnostic.Code("SG2105", "unfit-language-ratio")
  let page = RulePage(
    title: LocalizedText(
      zh: "英文与中文字高比例适当",
      en: "English stands in proportion to the Chinese"),
    why: LocalizedText(
      zh: "中文在先且不小于英文，英文也要看得清。",
      en: "Chinese leads, and English must still be read."),
    finds: RuleExample(
      "templates/styles/house.yaml",
      "englishRatio: 0.6667",
      "englishRatio: 1.04"),
    accepts: RuleExample(
      "templates/styles/house.yaml",
      "englishRatio: 0.6667",
      "englishRatio: 0.75"))
  let parameters: [RuleParameterForm] = [.number("least"), .number("most")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let range = (values.number("least"), values.number("most"))
    for face in context.panels {
      let letters = face.letters
      let zh = letters.filter(\.isHan).map(\.height).max()
      let en = letters.filter { !$0.isHan && $0.run.language.hasPrefix("en") }
        // Level and zone marks such as F1 are set large on purpose.
        .filter { $0.run.text.words.contains { $0.count > 2 } }.map(\.height).max()
      guard let zh, let en else { continue }
      let ratio = en / zh
      verdict.expect(
        ratio >= range.0 - 0.005 && ratio <= range.1 + 0.005,
        Finding(
          message:
            "English on '\(face.sign.id)' is \(short(ratio)) times as high as the Chinese; the ratio lies between \(short(range.0)) and \(short(range.1))",
          of: face.sign))
    }
    return verdict
  }
}
