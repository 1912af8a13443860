// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignModel
import SignRules
import SignSyntax

/// The rules as a profile uses them, in words.
public struct RuleManual: Sendable {
  /// The language of the manual.
  public enum Language: Sendable {
    case en, zh
  }

  private let profile: Profile
  private let language: Language

  /// Reads a profile.
  ///
  /// - Parameters:
  ///   - profile: The id of the profile.
  ///   - resources: Where the reference data lies.
  ///   - language: The language of the manual.
  /// - Throws: ``FileError`` when the reference data cannot be read, ``PipelineError`` when there is
  ///   no such profile
  public init(profile: String, resources: Resources, language: Language) throws {
    var sources = SourceMap()
    let tree = try Disk.tree(of: resources.templates) { path in
      path == "profiles" || path.hasPrefix("profiles/")
    }
    let read = Profile.read(from: tree, id: Spanned(profile), sources: &sources)
    guard let found = read.value else {
      let names = tree.paths(in: "profiles", ending: "/profile.yaml").compactMap {
        $0.split(separator: "/").dropFirst().first.map(String.init)
      }
      throw PipelineError.unknownProfile(profile, near: nearName(to: profile, in: names))
    }
    self.profile = found
    self.language = language
  }

  /// What the manual says about a code, the name of a rule, or a clause.
  ///
  /// - Parameter what: Such as `SG9112`, `no-accessible-toilet` or `6.3.3.1 f`.
  /// - Returns: the page
  /// - Throws: ``PipelineError`` when there is nothing of that name
  public func page(about what: String) throws(PipelineError) -> String {
    if let rule = RuleBook.rule(what.uppercased()) ?? RuleBook.rule(what) { return page(of: rule) }
    let clauses = profile.clauses.filter {
      $0.id == what || $0.clause.number == what || $0.id.hasPrefix(what + " ")
    }
    guard clauses.isEmpty else { return clauses.map(page).joined(separator: "\n") }
    let names =
      RuleBook.rules.flatMap { [$0.code.id, $0.code.name] } + profile.clauses.map(\.id)
    throw .unknownRule(what, near: nearName(to: what, in: names))
  }

  /// The rules as one document, a heading for each.
  public var markdown: String {
    var out = """
      # \(words("Rules", "规则"))

      \(words(
        "Written by `signdev rule-book` from the rules and the profile",
        "由 `signdev rule-book` 按规则和配置生成：")) `\(profile.id)`.
      \(words(
        "A rule without a clause is a default of the profile and claims nothing about a standard.",
        "没有条款的规则是配置的默认值，不代表任何标准的要求。"))

      """
    for rule in RuleBook.rules {
      out += "\n## \(rule.code) \(rule.code.name)\n\n"
      out += "**\(rule.page.title.zh)** · \(rule.page.title.en)\n\n"
      out += "\(text(rule.page.why))\n\n"
      out += standing(of: rule).map { "- \($0)\n" }.joined()
      out += "\n" + example(rule.page.finds, heading: words("Breaks the rule", "违反"))
      out += example(rule.page.accepts, heading: words("Keeps the rule", "符合"))
    }
    return out
  }

  private func page(of rule: any Rule) -> String {
    var out = "\(rule.code) \(rule.code.name)\n\n\(text(rule.page.title))\n"
    out += "\(text(rule.page.why))\n\n"
    out += standing(of: rule).map { "  \($0)\n" }.joined()
    for (heading, example) in [
      (words("Breaks the rule", "违反"), rule.page.finds),
      (words("Keeps the rule", "符合"), rule.page.accepts),
    ] {
      out += "\n\(heading):\n"
      for edit in example.edits { out += "  \(edit.file): \(plain(edit))\n" }
    }
    return out
  }

  private func page(of clause: ProfileClause) -> String {
    let known = clause.isRead ? "" : words(" (reported)", "（转引）")
    var out = "\(clause.clause.standard) \(clause.clause.number)\(known)\n\n"
    out += "\(text(clause.title))\n"
    let rules = RuleBook.rules.filter { profile.setting($0.code)?.clause == clause.id }
    out +=
      rules.isEmpty
      ? words("  no rule rests on it\n", "  没有依据此条的规则\n")
      : rules.map { "  \($0.code) \(text($0.page.title))\n" }.joined()
    return out
  }

  /// Weight, source and values of a rule.
  private func standing(of rule: any Rule) -> [String] {
    guard let setting = profile.setting(rule.code), let severity = setting.severity else {
      return [words("not used by the profile", "此配置不使用")]
    }
    var lines = ["\(words("weight", "级别")): \(weight(severity))"]
    if let clause = setting.clause.flatMap(profile.clause) {
      let known = clause.isRead ? "" : words(" (reported)", "（转引）")
      lines.append(
        "\(words("basis", "依据")): \(clause.clause.standard) \(clause.clause.number)\(known); "
          + text(clause.title))
    } else {
      lines.append("\(words("basis", "依据")): \(words("profile default", "配置默认"))")
    }
    for (name, parameter) in setting.parameters.sorted(by: { $0.key < $1.key }) {
      lines.append("\(name): \(describe(parameter.value))")
    }
    return lines
  }

  private func describe(_ value: RuleParameter.Value) -> String {
    switch value {
    case .number(let number, let unit):
      let text = number == number.rounded() ? "\(Int(number))" : "\(number)"
      return unit.isEmpty ? text : "\(text) \(unit)"
    case .texts(let texts): return texts.isEmpty ? "–" : texts.joined(separator: ", ")
    case .table(let table):
      return table.sorted { $0.key < $1.key }
        .map { "\($0.key) → \($0.value.joined(separator: ", "))" }.joined(separator: "; ")
    }
  }

  private func example(_ example: RuleExample, heading: String) -> String {
    let day = example.date.map { words(" on \($0)", "（\($0)）") } ?? ""
    var out = "\(heading)\(day):\n\n```yaml\n"
    for edit in example.edits { out += "# \(edit.file)\n\(plain(edit))\n" }
    return out + "```\n\n"
  }

  private func plain(_ edit: RuleExample.Edit) -> String {
    guard let new = edit.new else { return words("# without: ", "# 去掉：") + edit.old }
    return new
  }

  private func weight(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: words("error", "错误")
    case .warning: words("warning", "警告")
    case .note: words("note", "提示")
    }
  }

  private func text(_ words: LocalizedText) -> String { language == .zh ? words.zh : words.en }

  private func words(_ en: String, _ zh: String) -> String { language == .zh ? zh : en }
}
