// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds a place whose name has not the form for places of its kind.
struct MisnamedPlace: Rule {
  let code = Diagnostic.Code("SG1101", "misnamed-place")
  let page = RulePage(
    title: LocalizedText(
      zh: "场所名称符合规定的形式",
      en: "The name of the place has the form for its kind"),
    why: LocalizedText(
      zh: "同类场所名称统一，服务对象在任何地方都认得出。",
      en: "People know what a place is when all of its kind are called alike."),
    finds: RuleExample(
      "site.yaml",
      "zh: 望榕村便民服务站",
      "zh: 望榕村便民服务点"),
    accepts: RuleExample(
      "site.yaml",
      "zh: 望榕村便民服务站",
      "zh: 榕下村便民服务站"))
  let parameters: [RuleParameterForm] = [.table("endings")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let site = context.site
    let ending = values.table("endings")[site.place.rawValue]?.first ?? ""
    verdict.expect(
      site.name.zh.hasSuffix(ending) && site.name.zh != ending,
      Finding(
        message:
          "a place of kind '\(site.place.rawValue)' is called 'XX\(ending)', not '\(site.name.zh)'",
        at: site.span, subject: Subject(id: site.id)))
    return verdict
  }
}
