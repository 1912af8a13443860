// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds signs without a graphic part.
struct MissingSymbol: Rule {
  let code = Diagnostic.Code("SG3110", "missing-symbol")
  let page = RulePage(
    title: LocalizedText(
      zh: "标识由图形、中文和英文组成",
      en: "A sign has a symbol, Chinese and English"),
    why: LocalizedText(
      zh: "符号不识字也能看懂。",
      en: "A symbol is read in every language."),
    finds: RuleExample(
      "signs.yaml",
      "symbol: emergency-exit-right, zh: 安全出口",
      "zh: 安全出口"),
    accepts: RuleExample(
      "signs.yaml",
      "symbol: emergency-exit-right, zh: 安全出口",
      "symbol: exit, zh: 安全出口"))
  let parameters: [RuleParameterForm] = [.texts("exemptTags"), .texts("exemptTemplates")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let exemptTags = Set(values.texts("exemptTags"))
    let exemptTemplates = Set(values.texts("exemptTemplates"))
    for face in context.panels
    where exemptTags.isDisjoint(with: face.sign.tags)
      && !exemptTemplates.contains(face.face.template.value)
    {
      switch face.content {
      case .messages(let rows) where face.sign.kind == .direction:
        for row in rows {
          verdict.expect(row.symbol != nil, finding(row.text, face, at: row.span))
        }
      case .messages, .location, .notice:
        verdict.expect(
          face.rows.contains { $0.symbol != nil }, finding(face.rows.first?.text, face, at: nil))
      default: break
      }
    }
    return verdict
  }

  private func finding(_ text: LocalizedText?, _ face: CheckedFace, at span: SourceSpan?) -> Finding
  {
    Finding(
      message:
        "'\(text?.zh ?? "")' on '\(face.sign.id)' has no symbol; a sign has symbol, Chinese and English",
      of: face.sign, at: span)
  }
}
