// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds direction signs with more destinations than people read in passing.
struct TooManyDestinations: Rule {
  let code = Diagnostic.Code("SG2110", "too-many-destinations")
  let page = RulePage(
    title: LocalizedText(
      zh: "引导标识目的地数量适当",
      en: "A direction sign names few destinations"),
    why: LocalizedText(
      zh: "走动中只能读几行。",
      en: "People who walk read a few lines."),
    finds: RuleExample(
      "signs.yaml",
      "content: {destinations: [f1-main, zone-24h, f1-ramp]}",
      "content: {destinations: [f1-main, zone-24h, f1-ramp, f1-parking-bay, f1-assembly, f1-wc, f1-nursing]}"
    ),
    accepts: RuleExample(
      "signs.yaml",
      "content: {destinations: [f1-main, zone-24h, f1-ramp]}",
      "content: {destinations: [f1-main, zone-24h, f1-ramp, f1-parking-bay]}"))
  let parameters: [RuleParameterForm] = [.number("most")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let most = Int(values.number("most"))
    for face in context.panels where face.sign.kind == .direction {
      verdict.expect(
        face.rows.count <= most,
        Finding(
          message:
            "sign '\(face.sign.id)' names \(face.rows.count) destinations; the most is \(most)",
          of: face.sign))
    }
    return verdict
  }
}
