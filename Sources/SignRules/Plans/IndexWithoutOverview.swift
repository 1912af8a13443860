// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Finds index signs that give no overview of where they stand.
struct IndexWithoutOverview: Rule {
  let code = Diagnostic.Code("SG7803", "index-without-overview")
  let page = RulePage(
    title: LocalizedText(
      zh: "综合信息索引标识呈现真实区域",
      en: "An index sign shows the area in which it stands"),
    why: LocalizedText(
      zh: "索引与所在区域不符，服务对象无从对照。",
      en: "An overview helps when it shows where the reader is."),
    finds: RuleExample(
      "signs.yaml",
      "content: {map: F2}",
      "content: {map: F1}"),
    accepts: RuleExample(
      "signs.yaml",
      "template: index-map, content: {map: F2}",
      "template: index-directory, content: {directory: venue}"))

  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict {
    var verdict = Verdict()
    for face in context.panels where face.sign.kind == .index {
      switch face.content {
      case .map(let level, _, _):
        verdict.expect(
          level == face.sign.level,
          Finding(
            message:
              "index sign '\(face.sign.id)' on level '\(face.sign.level)' shows the plan of level '\(level)'",
            of: face.sign))
      case .directory(let levels):
        verdict.expect(
          levels.contains { !$0.entries.isEmpty || !$0.facilities.isEmpty },
          Finding(message: "directory of index sign '\(face.sign.id)' is empty", of: face.sign))
      default:
        verdict.note(
          Finding(
            message: "index sign '\(face.sign.id)' shows neither a plan nor a directory",
            of: face.sign))
      }
    }
    return verdict
  }
}
