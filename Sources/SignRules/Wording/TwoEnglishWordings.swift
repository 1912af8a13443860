// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds one Chinese wording with two English ones.
struct TwoEnglishWordings: Rule {
  let code = Diagnostic.Code("SG1111", "two-english-wordings")
  let page = RulePage(
    title: LocalizedText(
      zh: "同一中文只有一种英文",
      en: "One Chinese wording has one English wording"),
    why: LocalizedText(
      zh: "同一名称两种英文，服务对象无法确认找到了同一处。",
      en: "Who follows a name must meet the same name again."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院子, en: Yard}",
      "zh: 院门, en: Courtyard Gate}"
    )
    .and(
      "terms.csv", withoutLine: "院门,Yard Gate"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院子, en: Yard}",
      "zh: 院门, en: Yard Gate}"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    var first: [String: WrittenText] = [:]
    for text in context.texts where !text.isOnScreen {
      guard let known = first[text.words.zh] else {
        first[text.words.zh] = text
        continue
      }
      verdict.expect(
        known.words.en == text.words.en,
        Finding(
          message:
            "'\(text.words.zh)' is '\(text.words.en)' here and '\(known.words.en)' elsewhere",
          at: text.span, subject: text.subject,
          notes: known.span.map { [.init("the other wording stands here", at: $0)] } ?? []))
    }
    return verdict
  }
}
