// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds English names whose words do not begin as they should.
struct EnglishLetterCase: Rule {
  let code = Diagnostic.Code("SG1120", "english-letter-case")
  let page = RulePage(
    title: LocalizedText(
      zh: "英文名称实词首字母大写",
      en: "Words of English names begin with capitals, small words do not"),
    why: LocalizedText(
      zh: "大小写统一的名称更易辨认。",
      en: "A name is read faster when it looks like a name."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 院门, en: Yard gate"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 院门, en: Yard Gate",
      "zh: 庭院大门, en: Gate to the Yard"))
  let parameters: [RuleParameterForm] = [.texts("smallWords"), .texts("units")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let small = Set(values.texts("smallWords"))
    let units = Set(values.texts("units"))
    for text in context.texts {
      switch text.role {
      case .name, .notice: break
      case .level, .address, .hours: continue
      }
      let wrong =
        text.isSentence ? firstWord(text.words.en) : miswritten(text.words.en, small, units)
      verdict.expect(
        wrong == nil,
        Finding(
          message: "word '\(wrong ?? "")' of '\(text.words.en)' begins with the wrong letter case",
          at: text.span, subject: text.subject))
    }
    return verdict
  }

  /// The first word of a sentence when it begins with a small letter.
  private func firstWord(_ text: String) -> String? {
    text.words.first.flatMap { word in
      text.hasPrefix(word) && word.first?.isLowercase == true ? word : nil
    }
  }

  /// The first word of a name that begins with the wrong letter case.
  private func miswritten(_ text: String, _ small: Set<String>, _ units: Set<String>) -> String? {
    let words = text.words
    for (index, word) in words.enumerated() where !units.contains(word) {
      if small.contains(word.lowercased()), index > 0, index < words.count - 1 {
        if word != word.lowercased() { return word }
      } else if word.first?.isLowercase == true {
        return word
      }
    }
    return nil
  }
}
