// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds temporary signs that nobody is responsible for.
struct TemporaryWithoutOwner: Rule {
  let code = Diagnostic.Code("SG3105", "temporary-without-owner")
  let page = RulePage(
    title: LocalizedText(
      zh: "临时标识写明责任单位",
      en: "A temporary sign names who is responsible for it"),
    why: LocalizedText(
      zh: "无人负责的临时标识往往一直挂着。",
      en: "A sign that belongs to nobody hangs for ever."),
    finds: RuleExample(
      "signs.yaml",
      "until: 2026-12-20, owner: {zh: 办公室, en: Office}",
      "until: 2026-12-20"),
    accepts: RuleExample(
      "signs.yaml",
      "until: 2026-12-20, owner: {zh: 办公室, en: Office}",
      "until: 2026-12-20, owner: {zh: 物业科, en: Property Section}"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for sign in context.site.signs where sign.kind == .temporary {
      for face in sign.writtenFaces {
        guard case .notice(let notice) = face.content else { continue }
        verdict.expect(
          notice.owner != nil,
          Finding(message: "temporary sign '\(sign.id)' names no 'owner'", of: sign))
      }
    }
    return verdict
  }
}
