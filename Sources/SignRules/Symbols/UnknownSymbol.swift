// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignModel

/// Finds symbols that the library does not have.
struct UnknownSymbol: Rule {
  let code = Diagnostic.Code("SG3101", "unknown-symbol")
  let page = RulePage(
    title: LocalizedText(
      zh: "图形符号来自符号库",
      en: "Symbols come from the library"),
    why: LocalizedText(
      zh: "自造符号各处不同，服务对象认不出。",
      en: "A home-made picture is a riddle."),
    finds: RuleExample(
      "signs.yaml",
      "symbol: no-smoking",
      "symbol: no-smokng"),
    accepts: RuleExample(
      "signs.yaml",
      "symbol: no-smoking",
      "symbol: no-open-flame"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for reference in SymbolReference.all(in: context.site) {
      let id = reference.symbol.value
      verdict.expect(
        context.catalog.symbols[id] != nil,
        finding(for: reference, near: context.catalog.symbols.id(near: id)))
    }
    return verdict
  }

  private func finding(for reference: SymbolReference, near: SymbolID?) -> Finding {
    let id = reference.symbol.value
    guard let near else {
      return Finding(
        message: "no symbol is called '\(id)'", at: reference.symbol.span,
        subject: reference.subject)
    }
    return Finding(
      message: "no symbol is called '\(id)'; did you mean '\(near)'?", at: reference.symbol.span,
      subject: reference.subject,
      fixIts: reference.symbol.span.map { span in
        [
          FixIt(
            "replace with '\(near)'", safety: .suggested,
            edits: [.init(span: span, replacement: near.rawValue)])
        ]
      } ?? [])
  }
}
