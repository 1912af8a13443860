// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds screens that say or draw a thing otherwise than the signs.
struct ScreenWordingDiffers: Rule {
  let code = Diagnostic.Code("SG8503", "screen-wording-differs")
  let page = RulePage(
    title: LocalizedText(
      zh: "电子标识的符号和用语与其他标识一致",
      en: "Screens use the symbols and words of the other signs"),
    why: LocalizedText(
      zh: "屏幕和标牌不一致，服务对象会怀疑走错了。",
      en: "When screen and sign differ, people doubt both."),
    finds: RuleExample(
      "screens.yaml",
      "symbol: hotline-12345, zh: 12345热线, en: 12345 Hotline",
      "symbol: hotline-12345, zh: 急救箱, en: First Aid Kit"),
    accepts: RuleExample(
      "screens.yaml",
      "symbol: hotline-12345, zh: 12345热线, en: 12345 Hotline",
      "symbol: first-aid, zh: 急救箱, en: First Aid Kit"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    var printed: [String: [WrittenText]] = [:]
    for text in context.texts where !text.isOnScreen {
      printed[text.words.zh, default: []].append(text)
    }
    for text in context.texts where text.isOnScreen {
      guard let others = printed[text.words.zh] else { continue }
      let isSaid = others.contains { $0.words.en == text.words.en }
      let drawn = others.compactMap(\.symbol)
      let isDrawn = text.symbol.map { drawn.isEmpty || drawn.contains($0) } ?? true
      verdict.expect(
        isSaid && isDrawn,
        Finding(
          message:
            "screen shows '\(text.words.zh)' with other words or another symbol than the signs do",
          at: text.span, subject: text.subject,
          notes: others[0].span.map { [.init("the other wording stands here", at: $0)] } ?? []))
    }
    return verdict
  }
}
