// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds service windows that places of this kind must have.
struct MissingWindow: Rule {
  let code = Diagnostic.Code("SG9102", "missing-window")
  let page = RulePage(
    title: LocalizedText(
      zh: "设置规定的窗口",
      en: "The place has the service windows of its kind"),
    why: LocalizedText(
      zh: "缺少的窗口使一类人无处可问。",
      en: "Without the window a whole group of people is not served."),
    finds: RuleExample(
      "plan/F1.yaml",
      "name: {zh: 帮办代办窗口, en: Assistance & Agency Services}, window: {number: \"03\", kind: assistance}",
      "name: {zh: 社保, en: Social Security}, window: {number: \"03\", kind: special}"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "name: {zh: 帮办代办窗口, en: Assistance & Agency Services}, window: {number: \"03\", kind: assistance}",
      "name: {zh: 社保, en: Social Security}, window: {number: \"03\", kind: special}"
    )
    .and(
      "plan/F1.yaml",
      "zh: 综合受理窗口, en: General Services",
      "zh: 综合受理及帮办代办窗口, en: General & Assisted Services"))
  let parameters: [RuleParameterForm] = [.table("kinds"), .table("words")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let words = values.table("words")
    for kind in values.table("kinds")[context.site.place.rawValue] ?? [] {
      let isThere = context.windows.contains { place in
        place.window.kind.rawValue == kind
          || (words[kind] ?? []).contains { place.occupant.name.zh.contains($0) }
      }
      verdict.expect(
        isThere,
        Finding(
          message: "there is no window of kind '\(kind)' (\(words[kind]?.first ?? ""))",
          at: context.site.span,
          subject: Subject(id: context.site.id),
          notes: [.init("one window may do the work of several when its name says so")]))
    }
    return verdict
  }
}
