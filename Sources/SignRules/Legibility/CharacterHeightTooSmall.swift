// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignModel

/// Finds signs whose letters are too small for their viewing distance.
struct CharacterHeightTooSmall: Rule {
  let code = Diagnostic.Code("SG2104", "character-height-too-small")
  let page = RulePage(
    title: LocalizedText(
      zh: "字高满足视距要求",
      en: "Letters are high enough for the viewing distance"),
    why: LocalizedText(
      zh: "在该看清的地方看不清，标识就等于没有。",
      en: "A sign that cannot be read from where it is needed is not there."),
    finds: RuleExample(
      "signs.yaml",
      "size: [3000, 500], viewingDistance: 15",
      "size: [3000, 500], viewingDistance: 90"),
    accepts: RuleExample(
      "signs.yaml",
      "size: [3000, 500], viewingDistance: 15",
      "size: [3000, 500], viewingDistance: 20"))
  let parameters: [RuleParameterForm] = [
    .texts("guide"), .number("suspended", unit: "m"), .number("projecting", unit: "m"),
    .number("standing", unit: "m"), .number("wall", unit: "m"), .number("desk", unit: "m"),
    .number("door", unit: "m"), .number("floor", unit: "m"), .number("index", unit: "m"),
  ]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let guide = values.texts("guide").first ?? ""
    guard let heights = context.profile.legibility[guide] else {
      verdict.note(
        Finding(message: "the profile has no legibility guide '\(guide)'", at: nil))
      return verdict
    }
    for face in context.panels {
      guard let usual = usualDistance(of: face, values) else { continue }
      let distance = face.sign.viewingDistance ?? usual
      let han = face.letters.filter(\.isHan).map(\.height)
      // The name counts; of an overview the smallest line counts.
      guard let height = face.sign.kind == .index ? han.min() : han.max() else { continue }
      let needed = distance * 1000 / heights
      verdict.expect(
        height >= needed * 0.995,
        Finding(
          message:
            "Chinese on '\(face.sign.id)' is \(short(height)) mm high; \(short(needed)) mm are needed for \(short(distance)) m",
          of: face.sign))
    }
    return verdict
  }

  /// From where such signs are usually read. [Unit: m]
  private func usualDistance(of face: CheckedFace, _ values: RuleValues) -> Double? {
    if case .map = face.content { return nil }
    if face.sign.kind == .index { return values.number("index") }
    return face.sign.mounting(face.template).map { values.number($0.rawValue) }
  }
}
