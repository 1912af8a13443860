// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds prohibitions and warnings that are shown on a screen only.
struct NoticeOnScreen: Rule {
  let code = Diagnostic.Code("SG8504", "notice-on-screen")
  let page = RulePage(
    title: LocalizedText(
      zh: "提示告知标识一般不用电子标识",
      en: "Bans and warnings are not left to screens"),
    why: LocalizedText(
      zh: "屏幕会换页或熄灭，禁止和警告必须一直在。",
      en: "A screen turns its page; a warning must stay."),
    finds: RuleExample(
      "screens.yaml",
      "form: information, symbol: hotline-12345",
      "form: warning, symbol: hotline-12345"),
    accepts: RuleExample(
      "screens.yaml",
      "form: information, symbol: hotline-12345, zh: 12345热线, en: 12345 Hotline",
      "form: information, symbol: feedback, zh: 请您评价, en: Please Rate Our Service"))
  let parameters: [RuleParameterForm] = [.texts("forms")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let printed = Set(context.texts.filter { !$0.isOnScreen }.map(\.words.zh))
    let allowed = values.texts("forms")
    for face in context.pages {
      guard case .notice(let notice) = face.content else { continue }
      verdict.expect(
        allowed.contains(notice.form.rawValue) || printed.contains(notice.text.zh),
        Finding(
          message:
            "screen '\(face.sign.id)' alone shows the \(notice.form.rawValue) '\(notice.text.zh)'",
          of: face.sign, at: face.face.span))
    }
    return verdict
  }
}
