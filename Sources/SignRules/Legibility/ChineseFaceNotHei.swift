// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignFrame
import SignModel

/// Finds Chinese that is set in another face than a hei face.
struct ChineseFaceNotHei: Rule {
  let code = Diagnostic.Code("SG2101", "chinese-face-not-hei")
  let page = RulePage(
    title: LocalizedText(
      zh: "中文使用黑体",
      en: "Chinese is set in a hei face"),
    why: LocalizedText(
      zh: "黑体笔画粗细一致，远处最易辨认。",
      en: "Strokes of one width are read best from afar."),
    finds: RuleExample(
      "fonts/fonts.csv",
      "han-medium,Noto Sans CJK SC",
      "han-medium,Noto Serif CJK SC"),
    accepts: RuleExample(
      "fonts/fonts.csv",
      "han-medium,Noto Sans CJK SC",
      "han-medium,Source Han Sans SC"))
  let parameters: [RuleParameterForm] = [.texts("families")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let families = values.texts("families")
    for face in context.faces where face.frame != nil {
      let wrong = face.letters.first { $0.isHan && !families.contains($0.font.family) }
      verdict.expect(
        wrong == nil,
        Finding(
          message:
            "Chinese on '\(face.sign.id)' is set in '\(wrong?.font.family ?? "")', which is no hei face of the profile",
          of: face.sign))
    }
    return verdict
  }
}
