// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignFrame
import SignModel

/// Finds type that is lighter or bolder than the profile allows.
struct UnfitWeight: Rule {
  let code = Diagnostic.Code("SG2103", "unfit-weight")
  let page = RulePage(
    title: LocalizedText(
      zh: "字体粗细为常规或半粗",
      en: "Type is regular or semi-bold"),
    why: LocalizedText(
      zh: "过细看不清，过粗笔画糊成一片。",
      en: "Thin strokes vanish and fat ones run together."),
    finds: RuleExample(
      "fonts/fonts.csv",
      "SemiBold,600",
      "Black,900"),
    accepts: RuleExample(
      "fonts/fonts.csv",
      "SemiBold,600",
      "Medium,500"))
  let parameters: [RuleParameterForm] = [.number("least"), .number("most")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let range = (values.number("least"), values.number("most"))
    for face in context.faces where face.frame != nil {
      let wrong = face.letters.first {
        Double($0.font.weight) < range.0 || Double($0.font.weight) > range.1
      }
      verdict.expect(
        wrong == nil,
        Finding(
          message:
            "type on '\(face.sign.id)' has weight \(wrong?.font.weight ?? 0); it lies between \(short(range.0)) and \(short(range.1))",
          of: face.sign))
    }
    return verdict
  }
}
