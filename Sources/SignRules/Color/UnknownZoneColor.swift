// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignFrame
import SignModel

/// Finds zone colors that the house style does not have.
struct UnknownZoneColor: Rule {
  let code = Diagnostic.Code("SG4101", "unknown-zone-color")
  let page = RulePage(
    title: LocalizedText(
      zh: "分区颜色来自样式",
      en: "Zone colors come from the house style"),
    why: LocalizedText(
      zh: "一个区域在图上和标识上应是同一颜色。",
      en: "A zone has one color on plan and sign."),
    finds: RuleExample(
      "plan/F1.yaml",
      "color: teal",
      "color: tael"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "color: teal",
      "color: ochre"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let style = context.catalog.style
    for (section, level) in context.sections {
      guard let color = section.color else { continue }
      let near = style.zone(near: color.value) ?? style.zones.map(\.name).joined(separator: ", ")
      verdict.expect(
        style.zone(color.value) != nil,
        Finding(
          message: "the style has no zone color '\(color.value)'; there is: \(near)",
          at: color.span,
          subject: Feature.section(section, level.id).subject))
    }
    return verdict
  }
}
