// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds names that begin with an article.
struct LeadingArticle: Rule {
  let code = Diagnostic.Code("SG1134", "leading-article")
  let page = RulePage(
    title: LocalizedText(
      zh: "名称前不加冠词",
      en: "Names begin without an article"),
    why: LocalizedText(
      zh: "冠词占地方，不增加信息。",
      en: "An article takes room and says nothing."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院大门, en: The Gate"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院大门, en: Gate"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for text in context.texts where text.isName && !text.isSentence {
      let first = text.words.en.words.first ?? ""
      verdict.expect(
        !["The", "A", "An"].contains(first) || text.words.en.words.count == 1,
        Finding(
          message: "name '\(text.words.en)' begins with the article '\(first)'", at: text.span,
          subject: text.subject))
    }
    return verdict
  }
}
