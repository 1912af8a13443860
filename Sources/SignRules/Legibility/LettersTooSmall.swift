// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignFrame
import SignModel

/// Finds letters that nobody can read even close by.
struct LettersTooSmall: Rule {
  let code = Diagnostic.Code("SG2106", "letters-too-small")
  let page = RulePage(
    title: LocalizedText(
      zh: "最小字高",
      en: "No letters are smaller than the least height"),
    why: LocalizedText(
      zh: "再小的字近看也读不了。",
      en: "Below this height letters are a gray line even close by."),
    finds: RuleExample(
      "signs.yaml",
      "template: location-door, content: {of: f1-office}",
      "template: location-door, viewingDistance: 1, size: [90, 45], content: {of: f1-office}"),
    accepts: RuleExample(
      "signs.yaml",
      "template: location-door, content: {of: f1-office}",
      "template: location-door, size: [400, 200], content: {of: f1-office}"))
  let parameters: [RuleParameterForm] = [.number("least", unit: "mm")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let least = values.number("least")
    for face in context.panels {
      if case .map = face.content { continue }
      guard let smallest = face.letters.min(by: { $0.height < $1.height }) else { continue }
      verdict.expect(
        smallest.height >= least,
        Finding(
          message:
            "'\(smallest.run.text)' on '\(face.sign.id)' is \(short(smallest.height)) mm high; the least is \(short(least)) mm",
          of: face.sign))
    }
    return verdict
  }
}
