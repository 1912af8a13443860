// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignFrame
import SignModel

/// Finds type that does not stand out from its ground.
struct ContrastTooLow: Rule {
  let code = Diagnostic.Code("SG4120", "contrast-too-low")
  let page = RulePage(
    title: LocalizedText(
      zh: "文字与底色对比足够",
      en: "Type stands out from its ground"),
    why: LocalizedText(
      zh: "对比不足时，视力较弱的人看不清。",
      en: "Weak sight and bad light need contrast."),
    finds: RuleExample(
      "templates/styles/house.yaml",
      "navy: \"#10324A\"",
      "navy: \"#8FB0C4\""),
    accepts: RuleExample(
      "templates/styles/house.yaml",
      "navy: \"#10324A\"",
      "navy: \"#3A4A10\""))
  let parameters: [RuleParameterForm] = [.number("least")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let least = values.number("least")
    for face in context.faces {
      if case .map = face.content { continue }
      guard face.frame != nil else { continue }
      let worst = face.letters.compactMap { letters in
        letters.ground.map { (letters, letters.run.paint.contrast(with: $0)) }
      }.min { $0.1 < $1.1 }
      guard let worst else { continue }
      verdict.expect(
        worst.1 >= least,
        Finding(
          message:
            "'\(worst.0.run.text)' on '\(face.sign.id)' has a contrast ratio of \(short(worst.1)); the least is \(short(least))",
          of: face.sign))
    }
    return verdict
  }
}
