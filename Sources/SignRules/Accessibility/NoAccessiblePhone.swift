// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel

/// Finds entrances without the telephone number of the accessible service.
struct NoAccessiblePhone: Rule {
  let code = Diagnostic.Code("SG9113", "no-accessible-phone")
  let page = RulePage(
    title: LocalizedText(
      zh: "出入口公开无障碍服务电话",
      en: "The telephone number of the accessible service stands at the entrances"),
    why: LocalizedText(
      zh: "需要帮助的人在门口就要能叫到人。",
      en: "Who needs help calls from the door."),
    finds: RuleExample(
      "site.yaml", withoutLine: "accessiblePhone:"),
    accepts: RuleExample(
      "site.yaml",
      "accessiblePhone: 0898-0000 0301",
      "accessiblePhone: 0898-0000 0399"))
  let parameters: [RuleParameterForm] = [.number("reach", unit: "m")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let reach = values.number("reach")
    for (opening, level) in context.mainEntrances {
      let isShown = context.faces.contains { face in
        face.sign.level == level.id && face.content == .placeHours
          && face.sign.point.distance(to: opening.middle) <= reach
      }
      verdict.expect(
        context.site.accessiblePhone != nil && isShown,
        Finding(
          message:
            "no sign within \(short(reach)) m of entrance '\(opening.id)' shows the telephone number of the accessible service",
          at: opening.span, subject: Feature.opening(opening, level.id).subject))
    }
    return verdict
  }
}
