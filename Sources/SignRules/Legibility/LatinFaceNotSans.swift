// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignFrame
import SignModel

/// Finds English and digits that are set in another face than an even sans.
struct LatinFaceNotSans: Rule {
  let code = Diagnostic.Code("SG2102", "latin-face-not-sans")
  let page = RulePage(
    title: LocalizedText(
      zh: "英文和数字使用无衬线等线字体",
      en: "English and digits are set in an even sans"),
    why: LocalizedText(
      zh: "与黑体相配的无衬线字体使中英文粗细一致。",
      en: "A sans of one stroke width matches the hei face beside it."),
    finds: RuleExample(
      "fonts/fonts.csv",
      "latin-semibold,Inter",
      "latin-semibold,Liberation Serif"),
    accepts: RuleExample(
      "fonts/fonts.csv",
      "latin-semibold,Inter",
      "latin-semibold,Arial"))
  let parameters: [RuleParameterForm] = [.texts("families")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let families = values.texts("families")
    for face in context.faces where face.frame != nil {
      let wrong = face.letters.first { !$0.isHan && !families.contains($0.font.family) }
      verdict.expect(
        wrong == nil,
        Finding(
          message:
            "English on '\(face.sign.id)' is set in '\(wrong?.font.family ?? "")', which is no sans of the profile",
          of: face.sign))
    }
    return verdict
  }
}
