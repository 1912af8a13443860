// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds direction signs with rows that point nowhere.
struct DirectionWithoutArrow: Rule {
  let code = Diagnostic.Code("SG3102", "direction-without-arrow")
  let page = RulePage(
    title: LocalizedText(
      zh: "引导标识指向目的地",
      en: "Every row of a direction sign has an arrow"),
    why: LocalizedText(
      zh: "没有箭头的引导标识不能引导。",
      en: "A direction sign without an arrow gives no direction."),
    finds: RuleExample(
      "signs.yaml",
      "content: {destinations: [{windows: [w-01, w-05]}, f1-wc]}",
      "content: {messages: [{symbol: toilet-accessible, zh: 无障碍卫生间, en: Accessible Toilet}]}"),
    accepts: RuleExample(
      "signs.yaml",
      "content: {destinations: [{windows: [w-01, w-05]}, f1-wc]}",
      "content: {messages: [{symbol: toilet-accessible, arrow: right, zh: 无障碍卫生间, en: Accessible Toilet}]}"
    ))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for face in context.faces where face.sign.kind == .direction {
      guard case .messages(let rows) = face.content else { continue }
      verdict.expect(
        !rows.isEmpty,
        Finding(message: "direction sign '\(face.sign.id)' leads nowhere", of: face.sign))
      for row in rows {
        verdict.expect(
          row.arrow != nil,
          Finding(
            message: "row '\(row.text?.zh ?? "")' of direction sign '\(face.sign.id)' has no arrow",
            of: face.sign, at: row.span))
      }
    }
    return verdict
  }
}
