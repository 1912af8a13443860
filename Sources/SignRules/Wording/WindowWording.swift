// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds service windows that are not called windows in English.
struct WindowWording: Rule {
  let code = Diagnostic.Code("SG1128", "window-wording")
  let page = RulePage(
    title: LocalizedText(
      zh: "窗口英文用 Window 加数字",
      en: "A service window is Window with its number in English"),
    why: LocalizedText(
      zh: "叫号、窗口牌和引导标识用词一致，才能对上号。",
      en: "Call, plate and direction sign must use one word."),
    finds: RuleExample(
      "plan/F1.yaml",
      "zh: 综合受理窗口, en: General Services",
      "zh: 综合事项窗口, en: General Counter"),
    accepts: RuleExample(
      "plan/F1.yaml",
      "zh: 综合受理窗口, en: General Services",
      "zh: 综合受理事项窗口, en: General Matters"))
  let parameters: [RuleParameterForm] = [.texts("forbidden")]

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    let forbidden = values.texts("forbidden")
    for text in context.texts where text.words.zh.contains("窗口") {
      let found = forbidden.first { text.words.en.hasPhrase($0) }
      let isNumbered = text.words.zh.contains("号窗口") && !text.words.zh.digitRuns.isEmpty
      verdict.expect(
        found == nil && (!isNumbered || text.words.en.contains("Window")),
        Finding(
          message:
            "'\(text.words.zh)' is '\(text.words.en)'; a window is 'Window' with its number in English",
          at: text.span, subject: text.subject))
    }
    return verdict
  }
}
