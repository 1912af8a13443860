// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds English with wrong spaces.
struct EnglishSpacing: Rule {
  let code = Diagnostic.Code("SG1124", "english-spacing")
  let page = RulePage(
    title: LocalizedText(
      zh: "英文空格正确",
      en: "English has its spaces where they belong"),
    why: LocalizedText(
      zh: "多余或缺少的空格使文字难读、排版不齐。",
      en: "Wrong spaces tear words apart or glue them together."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 院门, en: Yard / Gate"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院和外廊, en: Yard & Verandah"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for text in context.texts {
      let fault = fault(in: Array(text.words.en.unicodeScalars))
      verdict.expect(
        fault == nil,
        Finding(
          message: "'\(text.words.en)' has a wrong or missing space at '\(fault ?? "")'",
          at: text.span,
          subject: text.subject))
    }
    return verdict
  }

  /// The two characters between which a space is wrong.
  private func fault(in text: [Unicode.Scalar]) -> String? {
    for (a, b) in zip(text, text.dropFirst()) {
      let isWrong =
        switch (a, b) {
        case (" ", " "), ("(", " "), (" ", ")"): true
        case (" ", "-"), ("-", " "), (" ", "/"), ("/", " "): true
        case ("&", let next): next != " "
        case (let last, "&"): last != " "
        case (",", let next), (";", let next), (":", let next), ("!", let next), ("?", let next):
          next.isLatinLetter
        case (let last, "("): last.isLatinLetter || last.isDigit
        default: false
        }
      if isWrong {
        var pair = String.UnicodeScalarView()
        pair.append(contentsOf: [a, b])
        return String(pair)
      }
    }
    return nil
  }
}
