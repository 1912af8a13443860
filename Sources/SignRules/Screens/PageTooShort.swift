// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds pages of screens that turn before they are read.
struct PageTooShort: Rule {
  let code = Diagnostic.Code("SG8502", "page-too-short")
  let page = RulePage(
    title: LocalizedText(
      zh: "电子标识页面留足阅读时间",
      en: "Pages of screens stay long enough to be read"),
    why: LocalizedText(
      zh: "没看完就翻页，等于没显示。",
      en: "A page that turns too soon was not shown."),
    finds: RuleExample(
      "screens.yaml",
      "dwell: 20",
      "dwell: 4"),
    accepts: RuleExample(
      "screens.yaml",
      "dwell: 20",
      "dwell: 12"))
  let parameters: [RuleParameterForm] = [
    .number("least", unit: "s"), .number("most", unit: "s"), .number("perRow", unit: "s"),
  ]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let (least, most) = (values.number("least"), values.number("most"))
    for face in context.pages {
      guard let page = face.page else { continue }
      let needed = min(most, max(least, values.number("perRow") * Double(face.rows.count)))
      verdict.expect(
        page.dwell >= needed,
        Finding(
          message:
            "page '\(page.id)' of '\(face.sign.id)' is shown \(short(page.dwell)) s; its \(face.rows.count) rows need \(short(needed)) s",
          of: face.sign, at: face.face.span))
    }
    return verdict
  }
}
