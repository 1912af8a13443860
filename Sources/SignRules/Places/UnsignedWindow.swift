// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds service windows without a plate.
struct UnsignedWindow: Rule {
  let code = Diagnostic.Code("SG9106", "unsigned-window")
  let page = RulePage(
    title: LocalizedText(
      zh: "各窗口设窗口标识",
      en: "Every service window has a plate"),
    why: LocalizedText(
      zh: "叫到号却找不到窗口。",
      en: "A number that is called must be found."),
    finds: RuleExample(
      "signs.yaml",
      "content: {of: w-03}",
      "content: {of: w-02}"),
    accepts: RuleExample(
      "signs.yaml",
      "template: location-window, content: {of: w-03}",
      "template: location-wall, content: {of: w-03}"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for (occupant, window, level) in context.windows {
      verdict.expect(
        !(context.locationSigns[occupant.id] ?? []).isEmpty,
        Finding(
          message: "window \(window.number) (\(occupant.name.zh)) has no plate", at: occupant.span,
          subject: Feature.occupant(occupant, level.id).subject))
    }
    return verdict
  }
}
