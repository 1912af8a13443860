// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds screens beside elevators, escalators and stairs.
struct ScreenNearConnector: Rule {
  let code = Diagnostic.Code("SG8501", "screen-near-connector")
  let page = RulePage(
    title: LocalizedText(
      zh: "电子标识不设在电梯、扶梯和楼梯口",
      en: "Screens stay away from elevators, escalators and stairs"),
    why: LocalizedText(
      zh: "人在出入口停下看屏幕，会造成拥堵和危险。",
      en: "People who stop to read block the way and are pushed."),
    finds: RuleExample(
      "screens.yaml",
      "at: [7, 8]",
      "at: [11.4, 5]"),
    accepts: RuleExample(
      "screens.yaml",
      "at: [7, 8]",
      "at: [8, 8]"))
  let parameters: [RuleParameterForm] = [.number("least", unit: "m")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let least = values.number("least")
    for sign in context.site.signs where sign.isScreen {
      let nearest = context.connectorPlaces(on: sign.level).map { place in
        (id: place.id, distance: place.feature.distance(to: sign.point) ?? .infinity)
      }.min { $0.distance < $1.distance }
      guard let nearest else {
        verdict.note(nil)
        continue
      }
      verdict.expect(
        nearest.distance >= least,
        Finding(
          message:
            "screen '\(sign.id)' stands \(short(nearest.distance)) m from '\(nearest.id)'; the least is \(short(least)) m",
          of: sign))
    }
    return verdict
  }
}
