// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds service windows that the table lists and the place has not.
struct WindowOfTableMissing: Rule {
  let code = Diagnostic.Code("SG9103", "window-of-table-missing")
  let page = RulePage(
    title: LocalizedText(
      zh: "宜配置表列的其他窗口",
      en: "The place has the further windows of the table"),
    why: LocalizedText(
      zh: "附录中的窗口按需配置。",
      en: "The table lists them; a place sets them up as needed."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 综合出件窗口, en: Document Collection}, window: {number: \"05\", kind: issuance}",
      "zh: 社保, en: Social Security}, window: {number: \"05\", kind: special}"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "window: {number: \"05\", kind: issuance}",
      "window: {number: \"05\", kind: special}"))
  let parameters: [RuleParameterForm] = [.table("kinds"), .table("words"), .table("amenities")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let words = values.table("words")
    for kind in values.table("kinds")[context.site.place.rawValue] ?? [] {
      let isThere = context.windows.contains { place in
        place.window.kind.rawValue == kind
          || (words[kind] ?? []).contains { place.occupant.name.zh.contains($0) }
      }
      let facilities = values.table("amenities")[kind] ?? []
      let isServed = context.amenities.contains { facilities.contains($0.amenity.category) }
      verdict.expect(
        isThere || isServed,
        Finding(
          message: "there is no window of kind '\(kind)' (\(words[kind]?.first ?? ""))",
          at: context.site.span,
          subject: Subject(id: context.site.id)))
    }
    return verdict
  }
}
