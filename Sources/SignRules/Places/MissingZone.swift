// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds zones that places of this kind must have.
struct MissingZone: Rule {
  let code = Diagnostic.Code("SG9101", "missing-zone")
  let page = RulePage(
    title: LocalizedText(
      zh: "设置规定的功能区",
      en: "The place has the zones of its kind"),
    why: LocalizedText(
      zh: "缺少的功能区就是办不了的事。",
      en: "A zone that is missing is a service nobody finds."),
    finds: RuleExample(
      "plan/F1.yaml",
      "category: back-office",
      "category: support"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "id: zone-offices",
      "id: zone-staff"))
  let parameters: [RuleParameterForm] = [.table("center"), .table("township"), .table("village")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let present = Set(context.sections.map(\.section.category.rawValue))
    for zone in values.table(context.site.place.rawValue).sorted(by: { $0.key < $1.key }) {
      verdict.expect(
        present.contains(zone.key),
        Finding(
          message: "the plan has no zone of category '\(zone.key)' (\(zone.value.first ?? ""))",
          at: context.site.span, subject: Subject(id: context.site.id),
          notes: [
            .init("zones may share a place when room is scarce: draw both sections over it")
          ]))
    }
    return verdict
  }
}
