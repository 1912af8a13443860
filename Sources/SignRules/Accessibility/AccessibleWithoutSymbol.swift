// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignModel

/// Finds accessible signs without an accessible symbol.
struct AccessibleWithoutSymbol: Rule {
  let code = Diagnostic.Code("SG9130", "accessible-without-symbol")
  let page = RulePage(
    title: LocalizedText(
      zh: "无障碍标识使用无障碍图形符号",
      en: "An accessible sign shows an accessible symbol"),
    why: LocalizedText(
      zh: "需要的人凭符号就能找到。",
      en: "Who needs the facility looks for the symbol."),
    finds: RuleExample(
      "signs.yaml",
      "symbol: accessible-entrance",
      "symbol: entrance"),
    accepts: RuleExample(
      "signs.yaml",
      "symbol: accessible-entrance",
      "symbol: wheelchair"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for face in context.faces
    where face.sign.kind == .accessible || face.sign.tags.contains("accessible") {
      let shown = face.rows.compactMap { $0.symbol?.value }
      verdict.expect(
        shown.contains { context.isAccessible($0) }
          || face.template.map { $0.id.hasSuffix("-accessible") && $0.kinds == [.direction] }
            == true,
        Finding(
          message: "accessible sign '\(face.sign.id)' shows no accessible symbol", of: face.sign))
    }
    return verdict
  }
}
