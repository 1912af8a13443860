// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds places without a low counter or a priority window.
struct NoLowCounter: Rule {
  let code = Diagnostic.Code("SG9111", "no-low-counter")
  let page = RulePage(
    title: LocalizedText(
      zh: "设低位服务台或适老化和无障碍服务窗口",
      en: "There is a low counter or a priority window"),
    why: LocalizedText(
      zh: "坐轮椅的人够不到普通柜台。",
      en: "A high counter is a wall for people in wheelchairs."),
    finds: RuleExample(
      "plan/F1.yaml",
      "category: lowcounter",
      "category: reception"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "kind: general-consultation",
      "kind: priority"
    )
    .and(
      "plan/F1.yaml",
      "category: lowcounter",
      "category: reception"
    )
    .and(
      "plan/F1.yaml",
      "zh: 综合咨询窗口, en: General Information",
      "zh: 综合咨询及优先窗口, en: General Information & Priority"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let isThere =
      context.windows.contains { $0.window.kind == .priority }
      || context.amenities.contains { $0.amenity.category == "lowcounter" }
    verdict.expect(
      isThere,
      Finding(
        message: "there is neither a low counter nor a window of kind 'priority'",
        at: context.site.span,
        subject: Subject(id: context.site.id)))
    return verdict
  }
}
