// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds waste signs whose symbol is not that of their class.
struct WasteClassDiffers: Rule {
  let code = Diagnostic.Code("SG3113", "waste-class-differs")
  let page = RulePage(
    title: LocalizedText(
      zh: "垃圾分类标识的符号与类别一致",
      en: "The symbol of a waste sign is that of its class"),
    why: LocalizedText(
      zh: "四类垃圾的符号和颜色是固定的。",
      en: "Each of the four classes has its symbol and color."),
    finds: RuleExample(
      "signs.yaml",
      "content: {messages: [{symbol: self-service-24h, zh: 7×24小时, en: 24/7}]}",
      "content: {messages: [{symbol: waste-food, zh: 可回收物, en: Recyclable}]}"),
    accepts: RuleExample(
      "signs.yaml",
      "content: {messages: [{symbol: self-service-24h, zh: 7×24小时, en: 24/7}]}",
      "content: {messages: [{symbol: waste-recyclable, zh: 可回收物, en: Recyclable}]}"))
  let parameters: [RuleParameterForm] = [.table("classes")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let classes = values.table("classes")
    for text in context.texts {
      guard let wanted = classes[text.words.zh]?.first else { continue }
      verdict.expect(
        text.symbol?.rawValue == wanted,
        Finding(
          message:
            "waste class '\(text.words.zh)' has the symbol '\(text.symbol?.rawValue ?? "")'; it is '\(wanted)'",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
