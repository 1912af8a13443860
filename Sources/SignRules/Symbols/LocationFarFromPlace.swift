// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel

/// Finds location signs that stand far from what they name.
struct LocationFarFromPlace: Rule {
  let code = Diagnostic.Code("SG3103", "location-far-from-place")
  let page = RulePage(
    title: LocalizedText(
      zh: "位置标识设在所标明处",
      en: "A location sign stands at what it names"),
    why: LocalizedText(
      zh: "位置标识离所指处太远会误导人。",
      en: "Who reads the name believes to have arrived."),
    finds: RuleExample(
      "signs.yaml",
      "at: [11.6, 0.88], facing: 270",
      "at: [3.2, 7.8], facing: 90"),
    accepts: RuleExample(
      "signs.yaml",
      "at: [11.6, 0.88], facing: 270",
      "at: [11.6, 2.4], facing: 270"))
  let parameters: [RuleParameterForm] = [.number("most", unit: "m")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let most = values.number("most")
    for face in context.panels {
      guard case .feature(let id) = face.face.content, let feature = context.features[id.value],
        let level = feature.level
      else { continue }
      guard level == face.sign.level else {
        verdict.note(
          Finding(
            message:
              "sign '\(face.sign.id)' on level '\(face.sign.level)' names '\(id.value)' on level '\(level)'",
            of: face.sign, at: id.span))
        continue
      }
      let distance = feature.distance(to: face.sign.point) ?? 0
      verdict.expect(
        distance <= most,
        Finding(
          message:
            "sign '\(face.sign.id)' stands \(short(distance)) m from '\(id.value)', which it names; the most is \(short(most)) m",
          of: face.sign, at: id.span))
    }
    return verdict
  }
}
