// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel

/// Finds 24-hour zones without a way in of their own.
struct SelfServiceWithoutEntrance: Rule {
  let code = Diagnostic.Code("SG9107", "self-service-without-entrance")
  let page = RulePage(
    title: LocalizedText(
      zh: "24小时自助办理区出入口独立设置",
      en: "The 24-hour zone has its own entrance"),
    why: LocalizedText(
      zh: "大厅下班后，自助区仍要能进。",
      en: "The zone is open when the hall is closed."),
    finds: RuleExample(
      "plan/F1.yaml",
      "id: f1-24h-door, category: pedestrian.principal",
      "id: f1-24h-door, category: pedestrian"
    )
    .and(
      "plan/F1.yaml",
      "openings:",
      "openings:\n  - {id: f1-24h-inner, category: pedestrian, line: [[3, 1], [3, 2]]}"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "id: f1-24h-door, category: pedestrian.principal, line: [[1, 0], [2.2, 0]]",
      "id: f1-24h-door, category: pedestrian.principal, line: [[0.8, 0], [2, 0]]"))
  let parameters: [RuleParameterForm] = [.number("reach", unit: "m")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let reach = values.number("reach")
    for (section, level) in context.sections where section.category == .selfService24h {
      let own = level.openings.contains { opening in
        opening.category == .principal
          && section.regions.contains { $0.distance(to: opening.middle) <= reach }
      }
      verdict.expect(
        own,
        Finding(
          message: "the 24-hour zone '\(section.id)' has no entrance of its own", at: section.span,
          subject: Feature.section(section, level.id).subject))
    }
    return verdict
  }
}
