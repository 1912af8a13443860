// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds a place whose English name has not the form for places of its kind.
struct MisnamedPlaceInEnglish: Rule {
  let code = Diagnostic.Code("SG1102", "misnamed-place-in-english")
  let page = RulePage(
    title: LocalizedText(
      zh: "场所英文名称形式统一",
      en: "The English name of the place has the form for its kind"),
    why: LocalizedText(
      zh: "英文名称与中文一样应能看出场所的级别。",
      en: "The English name tells the kind of place as the Chinese one does."),
    finds: RuleExample(
      "site.yaml",
      "Wangrong Village Public Service Station",
      "Wangrong Village Convenience Station"
    )
    .and(
      "terms.csv", withoutLine: "望榕村便民服务站,"),
    accepts: RuleExample(
      "site.yaml",
      "zh: 望榕村便民服务站, en: Wangrong Village Public",
      "zh: 榕下村便民服务站, en: Rongxia Village Public"))
  let parameters: [RuleParameterForm] = [.table("endings")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let site = context.site
    let ending = values.table("endings")[site.place.rawValue]?.first ?? ""
    verdict.expect(
      site.name.en.hasSuffix(ending),
      Finding(
        message:
          "a place of kind '\(site.place.rawValue)' is called 'XX \(ending)' in English, not '\(site.name.en)'",
        at: site.span, subject: Subject(id: site.id)))
    return verdict
  }
}
