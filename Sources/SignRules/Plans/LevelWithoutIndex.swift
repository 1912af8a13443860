// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds public levels without an index sign.
struct LevelWithoutIndex: Rule {
  let code = Diagnostic.Code("SG7802", "level-without-index")
  let page = RulePage(
    title: LocalizedText(
      zh: "每个公共楼层设综合信息索引",
      en: "Every public level has an index sign"),
    why: LocalizedText(
      zh: "到了新楼层，人们要重新定位。",
      en: "On a new level people look for where they are."),
    finds: RuleExample(
      "signs.yaml", withoutLine: "id: F2-I-001,"),
    accepts: RuleExample(
      "signs.yaml",
      "template: index-map, content: {map: F2}",
      "template: index-directory, content: {directory: venue}"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for level in context.site.venue.levels
    where level.units.contains(where: { $0.isPublic && !$0.category.isVertical }) {
      let isThere = context.site.signs.contains { $0.kind == .index && $0.level == level.id }
      verdict.expect(
        isThere,
        Finding(
          message: "level '\(level.id)' has no index sign", at: level.span,
          subject: Subject(id: level.id.rawValue, level: level.id.rawValue)))
    }
    return verdict
  }
}
