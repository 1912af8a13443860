// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds symbols that face against their arrow.
struct SymbolAgainstArrow: Rule {
  let code = Diagnostic.Code("SG3112", "symbol-against-arrow")
  let page = RulePage(
    title: LocalizedText(
      zh: "有方向的符号与箭头一致",
      en: "A symbol with a direction faces as its arrow"),
    why: LocalizedText(
      zh: "符号和箭头方向相反，疏散时会误导。",
      en: "A running man who runs against the arrow misleads in an emergency."),
    finds: RuleExample(
      "signs.yaml",
      "content: {destinations: [{windows: [w-01, w-05]}, f1-wc]}",
      "content: {messages: [{symbol: emergency-exit-left, arrow: right, zh: 安全出口, en: Exit}]}"),
    accepts: RuleExample(
      "signs.yaml",
      "content: {destinations: [{windows: [w-01, w-05]}, f1-wc]}",
      "content: {messages: [{symbol: emergency-exit-right, arrow: right, zh: 安全出口, en: Exit}]}"))
  let parameters: [RuleParameterForm] = [.table("against")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let against = values.table("against")
    for face in context.faces {
      guard case .messages(let rows) = face.content else { continue }
      for row in rows {
        guard let symbol = row.symbol?.value, let arrow = row.arrow else { continue }
        verdict.expect(
          !(against[symbol.rawValue] ?? []).contains(arrow.rawValue),
          Finding(
            message:
              "symbol '\(symbol)' on '\(face.sign.id)' faces against the arrow '\(arrow.rawValue)'",
            of: face.sign, at: row.span))
      }
    }
    return verdict
  }
}
