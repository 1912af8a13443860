// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignGeometry
import SignModel

/// Finds hanging signs under which people cannot walk.
struct SuspendedTooLow: Rule {
  let code = Diagnostic.Code("SG5101", "suspended-too-low")
  let page = RulePage(
    title: LocalizedText(
      zh: "悬挂标识下方净高足够",
      en: "People can walk under hanging signs"),
    why: LocalizedText(
      zh: "悬挂过低会碰头，也会被人群遮挡。",
      en: "A low sign hits heads and hides behind people."),
    finds: RuleExample(
      "signs.yaml",
      "template: direction-suspended, size: [1800, 450]",
      "template: direction-suspended, height: 1900, size: [1800, 450]"),
    accepts: RuleExample(
      "signs.yaml",
      "template: direction-suspended, size: [1800, 450]",
      "template: direction-suspended, height: 2300, size: [1800, 450]"))
  let parameters: [RuleParameterForm] = [
    .number("least", unit: "mm"), .number("overFixtures", unit: "m"),
  ]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let least = values.number("least")
    let clearance = values.number("overFixtures")
    for face in context.faces where face.sign.mounting(face.template) == .suspended {
      guard let height = face.sign.height ?? face.template?.height,
        let level = context.site.venue.level(face.sign.level)
      else { continue }
      // Nobody walks over a counter.
      let isOverFixture = level.fixtures.contains {
        $0.polygon.distance(to: face.sign.point) <= clearance
      }
      if isOverFixture { continue }
      verdict.expect(
        height >= least,
        Finding(
          message:
            "lower edge of '\(face.sign.id)' hangs \(short(height)) mm above the floor; the least is \(short(least)) mm",
          of: face.sign))
    }
    return verdict
  }
}
