// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds floor names in another form than that of the profile.
struct FloorName: Rule {
  let code = Diagnostic.Code("SG1127", "floor-name")
  let page = RulePage(
    title: LocalizedText(
      zh: "楼层编号形式统一",
      en: "Levels are named in the form of the profile"),
    why: LocalizedText(
      zh: "电梯、索引和引导标识上的楼层编号必须一致。",
      en: "Elevator, directory and direction sign must call a level by one name."),
    finds: RuleExample(
      "plan/F2.yaml",
      "zh: 2层, en: F2",
      "zh: 2层平台, en: 2F"),
    accepts: RuleExample(
      "plan/F2.yaml",
      "zh: 2层, en: F2",
      "zh: 二层, en: F2"))
  let parameters: [RuleParameterForm] = [.texts("forms"), .texts("forbidden")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let forms = values.texts("forms")
    let forbidden = values.texts("forbidden")
    func fits(_ name: String) -> Bool { forms.contains { name.fits(form: $0) } }
    for level in context.site.venue.levels {
      for name in [level.name.en, level.shortName] {
        verdict.expect(
          fits(name),
          Finding(
            message:
              "level '\(level.id)' is called '\(name)'; forms are: \(forms.joined(separator: ", "))",
            at: level.span, subject: Subject(id: level.id.rawValue, level: level.id.rawValue)))
      }
    }
    for text in context.texts where text.isName {
      let found = forbidden.first { text.words.en.hasPhrase($0) }
      verdict.expect(
        found == nil,
        Finding(
          message:
            "'\(text.words.en)' calls a level '\(found ?? "")'; forms are: \(forms.joined(separator: ", "))",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
