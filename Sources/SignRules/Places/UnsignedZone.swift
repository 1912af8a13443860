// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds zones without a location sign.
struct UnsignedZone: Rule {
  let code = Diagnostic.Code("SG9105", "unsigned-zone")
  let page = RulePage(
    title: LocalizedText(
      zh: "各功能区设位置标识",
      en: "Every public zone has a location sign"),
    why: LocalizedText(
      zh: "到了却不知道已经到了。",
      en: "People must see that they have arrived."),
    finds: RuleExample(
      "signs.yaml",
      "content: {of: zone-amenities}",
      "content: {of: f1-printing}"),
    accepts: RuleExample(
      "signs.yaml",
      "content: {of: zone-amenities}",
      "content: {messages: [{symbol: rest-area, zh: 便民服务区, en: Public Amenities}]}"))
  let parameters: [RuleParameterForm] = [.texts("exempt")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let exempt = Set(values.texts("exempt"))
    for (section, level) in context.sections where !exempt.contains(section.category.rawValue) {
      let isNamed = !(context.locationSigns[section.id] ?? []).isEmpty
      let isSaid = context.faces.contains { face in
        face.sign.level == level.id
          && face.rows.contains { $0.arrow == nil && $0.text == section.name }
          && face.sign.kind != .index
      }
      verdict.expect(
        isNamed || isSaid,
        Finding(
          message: "zone '\(section.id)' (\(section.name.zh)) has no location sign",
          at: section.span,
          subject: Feature.section(section, level.id).subject))
    }
    return verdict
  }
}
