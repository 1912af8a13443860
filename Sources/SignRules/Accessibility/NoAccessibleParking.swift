// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds places without an accessible parking space.
struct NoAccessibleParking: Rule {
  let code = Diagnostic.Code("SG9114", "no-accessible-parking")
  let page = RulePage(
    title: LocalizedText(
      zh: "场所外设无障碍停车位",
      en: "There is an accessible parking space outside"),
    why: LocalizedText(
      zh: "停得近才走得到。",
      en: "Some people come only if they can park near the door."),
    finds: RuleExample(
      "plan/F1.yaml", withoutLine: "id: f1-parking-bay,"
    )
    .and(
      "signs.yaml", withoutLine: "id: F1-A-002,"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "symbol: parking-accessible, at: [13.2, -4.6]",
      "symbol: parking-accessible, at: [13.2, -5]"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let isThere =
      context.amenities.contains {
        $0.amenity.category == "parking" && $0.amenity.accessibility.contains("wheelchair")
      }
      || context.units.contains {
        $0.unit.category == .parking && $0.unit.accessibility.contains("wheelchair")
      }
    verdict.expect(
      isThere,
      Finding(
        message: "there is no accessible parking space", at: context.site.span,
        subject: Subject(id: context.site.id)))
    return verdict
  }
}
