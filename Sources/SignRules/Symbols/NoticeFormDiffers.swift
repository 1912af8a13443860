// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds notices whose safety form is not that of their words.
struct NoticeFormDiffers: Rule {
  let code = Diagnostic.Code("SG3106", "notice-form-differs")
  let page = RulePage(
    title: LocalizedText(
      zh: "提示告知标识的形式与用语一致",
      en: "The form of a notice agrees with its words"),
    why: LocalizedText(
      zh: "禁止、警告、提示各有固定的形状和颜色。",
      en: "Ban, warning and information each have a shape and a color."),
    finds: RuleExample(
      "signs.yaml",
      "form: warning, symbol: glass-door",
      "form: information, symbol: glass-door"),
    accepts: RuleExample(
      "signs.yaml",
      "form: warning, symbol: glass-door",
      "form: warning, symbol: warning-general"))
  let parameters: [RuleParameterForm] = [.table("openers")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let forms = values.pairs("openers")
    for text in context.texts {
      guard case .notice(let form) = text.role else { continue }
      let wanted = forms.filter { pair in pair.words.contains { text.words.zh.hasPrefix($0) } }.map(
        \.key)
      verdict.expect(
        wanted.isEmpty || wanted.contains(form.rawValue),
        Finding(
          message:
            "'\(text.words.zh)' has the form '\(form.rawValue)'; its words ask for '\(wanted.first ?? "")'",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
