// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds buildings of several levels without an accessible elevator to each public level.
struct NoAccessibleElevator: Rule {
  let code = Diagnostic.Code("SG9110", "no-accessible-elevator")
  let page = RulePage(
    title: LocalizedText(
      zh: "多楼层设无障碍电梯",
      en: "A building of several levels has an accessible elevator"),
    why: LocalizedText(
      zh: "没有电梯，楼上的服务就把一部分人关在门外。",
      en: "Without it the upper levels are closed to some people."),
    finds: RuleExample(
      "plan/building.yaml",
      "accessible: true",
      "accessible: false"),
    accepts: RuleExample(
      "plan/building.yaml",
      "name: {zh: 电梯, en: Elevator}",
      "name: {zh: 无障碍电梯, en: Accessible Elevator}"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let isPublic = { (level: Level) in
      level.units.contains { $0.isPublic && !$0.category.isVertical }
    }
    let levels = context.site.venue.levels.filter(isPublic)
    guard levels.count > 1 else { return verdict }
    let reached = Set(
      context.site.venue.connectors.filter { $0.category == .elevator && $0.isAccessible }
        .flatMap { $0.stops.map(\.level) })
    for level in levels {
      verdict.expect(
        reached.contains(level.id),
        Finding(
          message: "no accessible elevator stops on level '\(level.id)'", at: level.span,
          subject: Subject(id: level.id.rawValue, level: level.id.rawValue)))
    }
    return verdict
  }
}
