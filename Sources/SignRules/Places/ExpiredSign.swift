// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds temporary signs whose last day is over.
struct ExpiredSign: Rule {
  let code = Diagnostic.Code("SG9116", "expired-sign")
  let page = RulePage(
    title: LocalizedText(
      zh: "过期标识及时撤除",
      en: "Signs that are out of date are taken down"),
    why: LocalizedText(
      zh: "过期的信息让人白跑一趟。",
      en: "Old news sends people the wrong way."),
    finds: RuleExample(
      "signs.yaml",
      "until: 2026-12-20",
      "until: 2026-12-22",
      on: "2026-12-28"),
    accepts: RuleExample(
      "signs.yaml",
      "until: 2026-12-20",
      "until: 2026-12-29",
      on: "2026-12-28"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    guard let date = context.date else { return verdict }
    for sign in context.site.signs {
      for face in sign.writtenFaces {
        guard case .notice(let notice) = face.content, let until = notice.until else { continue }
        // ISO dates stand in the order of their text.
        verdict.expect(
          date <= until,
          Finding(message: "sign '\(sign.id)' held until \(until); today is \(date)", of: sign))
      }
    }
    return verdict
  }
}
