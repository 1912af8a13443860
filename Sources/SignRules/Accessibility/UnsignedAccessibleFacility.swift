// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel

/// Finds accessible facilities without a sign at the spot.
struct UnsignedAccessibleFacility: Rule {
  let code = Diagnostic.Code("SG9104", "unsigned-accessible-facility")
  let page = RulePage(
    title: LocalizedText(
      zh: "无障碍设施处设无障碍标识",
      en: "Every accessible facility has an accessible sign at the spot"),
    why: LocalizedText(
      zh: "没有标识的无障碍设施等于不存在。",
      en: "A facility that nobody can find serves nobody."),
    finds: RuleExample(
      "signs.yaml", withoutLine: "id: F1-A-006,"),
    accepts: RuleExample(
      "signs.yaml",
      "content: {of: f1-low-counter}",
      "content: {messages: [{symbol: low-counter, zh: 低位服务台, en: Accessible Counter}]}"))
  let parameters: [RuleParameterForm] = [.number("reach", unit: "m")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let reach = values.number("reach")
    for facility in context.accessibleFacilities {
      let isNamed = !(context.locationSigns[facility.feature.id] ?? []).isEmpty
      verdict.expect(
        isNamed || isMarked(facility, within: reach, in: context),
        Finding(
          message:
            "no sign marks the accessible facility '\(facility.feature.id)' within \(short(reach)) m",
          at: facility.feature.span, subject: facility.feature.subject))
    }
    return verdict
  }

  /// True when a sign near the facility shows an accessible symbol without an arrow.
  private func isMarked(
    _ facility: (feature: Feature, level: LevelID), within reach: Double, in context: RuleContext
  ) -> Bool {
    context.faces.contains { face in
      face.sign.level == facility.level
        && face.rows.contains { row in
          row.arrow == nil && row.symbol.map { context.isAccessible($0.value) } == true
            && (facility.feature.symbol == nil
              || row.symbol?.value == facility.feature.symbol?.value)
        }
        && (facility.feature.distance(to: face.sign.point) ?? .infinity) <= reach
    }
  }
}
