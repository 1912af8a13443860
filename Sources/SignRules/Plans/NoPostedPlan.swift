// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds places without a posted plan.
struct NoPostedPlan: Rule {
  let code = Diagnostic.Code("SG7801", "no-posted-plan")
  let page = RulePage(
    title: LocalizedText(
      zh: "张贴场所平面图",
      en: "A plan of the place is posted"),
    why: LocalizedText(
      zh: "平面图让人一进门就知道全貌。",
      en: "A plan tells at the door what is where."),
    finds: RuleExample(
      "signs.yaml",
      "template: index-map, height: 1100, size: [900, 675], content: {map: F1}",
      "template: index-directory, content: {directory: venue}"
    )
    .and(
      "signs.yaml",
      "template: index-map, content: {map: F2}",
      "template: index-directory, content: {directory: venue}"),
    accepts: RuleExample(
      "signs.yaml",
      "template: index-map, content: {map: F2}",
      "template: index-directory, content: {directory: venue}"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let plans = context.panels.filter { face in
      if case .map = face.content { true } else { false }
    }
    verdict.expect(
      !plans.isEmpty,
      Finding(
        message: "no printed sign shows the plan of the place", at: context.site.span,
        subject: Subject(id: context.site.id)))
    return verdict
  }
}
