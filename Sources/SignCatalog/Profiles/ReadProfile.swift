// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignModel
public import SignSyntax

extension Profile {
  /// Reads a profile and those it extends.
  ///
  /// - Parameters:
  ///   - tree: The folder `templates/`.
  ///   - id: The id of the profile, as the site names it.
  ///   - sources: Where files that are read are noted.
  /// - Returns: the profile; nil when there is none of that id
  public static func read(
    from tree: FileTree, id: Spanned<String>, sources: inout SourceMap
  ) -> Diagnosed<Profile?> {
    var reader = ProfileReader(tree: tree)
    let profile = reader.profile(id, sources: &sources)
    return Diagnosed(profile, reader.diagnostics)
  }
}

/// Reads the files of profiles.
private struct ProfileReader {
  let tree: FileTree
  var diagnostics: [Diagnostic] = []
  private var open: [String] = []

  init(tree: FileTree) { self.tree = tree }

  mutating func profile(_ id: Spanned<String>, sources: inout SourceMap) -> Profile? {
    let path = "profiles/\(id.value)/profile.yaml"
    guard let bytes = tree[path] else {
      reportUnknown(id)
      return nil
    }
    guard !open.contains(id.value) else {
      diagnostics.append(
        Diagnostic(
          .circularProfile, .error, "profile '\(id.value)' extends itself", at: id.span))
      return nil
    }
    open.append(id.value)
    let file = sources.add(path: tree.shownPath(path), bytes: bytes)
    let parsed = parseYAML(bytes, file: file)
    diagnostics += parsed.diagnostics
    guard let root = parsed.value else { return nil }
    var map = MappingReader(root, of: "profile")
    var profile = Profile(id: id.value, title: LocalizedText(zh: id.value, en: id.value))
    if let base = map.text("extends") {
      let read = self.profile(Spanned(base.value, at: base.span), sources: &sources)
      if let read { profile = read }
    }
    profile.id = id.value
    if let node = map.node("title", required: true) {
      var title = MappingReader(node, of: "title")
      profile.title = LocalizedText(
        zh: title.text("zh", required: true)?.value ?? id.value,
        en: title.text("en", required: true)?.value ?? id.value)
      diagnostics += title.finish()
    }
    if let node = map.node("legibility") {
      var table = MappingReader(node, of: "legibility")
      for key in table.keys { profile.legibility[key] = table.number(key, in: 1...2000) }
      diagnostics += table.finish()
    }
    diagnostics += map.finish()
    readClauses(of: id.value, into: &profile, &sources)
    readRules(of: id.value, into: &profile, &sources)
    return profile
  }

  private mutating func reportUnknown(_ id: Spanned<String>) {
    let names = tree.paths(in: "profiles", ending: "/profile.yaml").map {
      String($0.dropFirst("profiles/".count).dropLast("/profile.yaml".count))
    }
    let message: Message =
      if let near = nearName(to: id.value, in: names) {
        "no profile is called '\(id.value)'; did you mean '\(near)'?"
      } else {
        "no profile is called '\(id.value)'; there are: \(names.joined(separator: ", "))"
      }
    diagnostics.append(Diagnostic(.unknownProfile, .error, message, at: id.span))
  }

  private mutating func readClauses(
    of id: String, into profile: inout Profile, _ sources: inout SourceMap
  ) {
    let path = "profiles/\(id)/clauses.csv"
    guard let bytes = tree[path] else { return }
    let file = sources.add(path: tree.shownPath(path), bytes: bytes)
    let table = parseCSV(bytes, file: file)
    diagnostics += table.diagnostics
    let columns = ["id", "standard", "clause", "zh", "en", "basis"]
    for column in columns where !table.value.head.contains(where: { $0.text == column }) {
      diagnostics.append(
        Diagnostic(
          .missingColumn, .error, "clauses need a column '\(column)'",
          at: SourceSpan(file: file, start: 0, end: 0)))
    }
    for row in table.value.rows {
      func text(_ column: String) -> String { table.value.field(column, in: row)?.text ?? "" }
      let isRead = text("basis") == "clause"
      if let basis = table.value.field("basis", in: row), !isRead, basis.text != "reported" {
        diagnostics.append(
          Diagnostic(
            .unknownValue, .error,
            "'basis' cannot be '\(basis.text)'; it is one of: clause, reported", at: basis.span))
      }
      profile.clauses.removeAll { $0.id == text("id") }
      profile.clauses.append(
        ProfileClause(
          id: text("id"),
          clause: Clause(standard: text("standard"), number: text("clause")),
          title: LocalizedText(zh: text("zh"), en: text("en")), isRead: isRead))
    }
  }

  private mutating func readRules(
    of id: String, into profile: inout Profile, _ sources: inout SourceMap
  ) {
    let path = "profiles/\(id)/rules.yaml"
    guard let bytes = tree[path] else { return }
    let file = sources.add(path: tree.shownPath(path), bytes: bytes)
    let parsed = parseYAML(bytes, file: file)
    diagnostics += parsed.diagnostics
    guard let root = parsed.value else { return }
    var map = MappingReader(root, of: "rules")
    for code in map.keys {
      guard let node = map.node(code), let span = map.keySpan(code) else { continue }
      guard code.count == 6, code.hasPrefix("SG"), code.dropFirst(2).allSatisfy(\.isNumber) else {
        diagnostics.append(
          Diagnostic(
            .malformedRuleCode, .error, "'\(code)' is no code; codes are SG and four digits",
            at: span))
        continue
      }
      let known = profile.settings[code]
      profile.settings[code] = setting(node, at: span, over: known, in: profile)
    }
    diagnostics += map.finish()
  }

  private mutating func setting(
    _ node: YAMLNode, at span: SourceSpan, over known: RuleSetting?, in profile: Profile
  ) -> RuleSetting {
    var map = MappingReader(node, of: "rule")
    var setting = known ?? RuleSetting(severity: .warning, span: span)
    setting.span = span
    if let word = map.word("severity", SeverityWord.self, required: known == nil) {
      setting.severity = word.severity
    }
    if let clause = map.text("clause") {
      setting.clause = clause.value
      if profile.clause(clause.value) == nil {
        diagnostics.append(
          Diagnostic(
            .unlistedClause, .error,
            "clause '\(clause.value)' is not in clauses.csv", at: clause.span))
      }
    }
    for key in map.keys where !["severity", "clause"].contains(key) {
      guard let value = map.node(key) else { continue }
      if let parameter = parameter(value) {
        setting.parameters[key] = parameter
      } else {
        diagnostics.append(
          Diagnostic(
            .wrongType, .error, "'\(key)' is a number, a list of texts or a table of texts",
            at: value.span))
      }
    }
    diagnostics += map.finish()
    return setting
  }

  private func parameter(_ node: YAMLNode) -> RuleParameter? {
    switch node.content {
    case .scalar(let text, let isPlain):
      if isPlain, let (number, unit) = quantity(text) {
        return RuleParameter(.number(number, unit: unit), at: node.span)
      }
      return RuleParameter(.texts([text]), at: node.span)
    case .sequence(let items):
      guard let texts = texts(items) else { return nil }
      return RuleParameter(.texts(texts), at: node.span)
    case .mapping(let entries):
      var table: [String: [String]] = [:]
      for entry in entries {
        switch entry.value.content {
        case .scalar(let text, _): table[entry.key] = [text]
        case .sequence(let items):
          guard let texts = texts(items) else { return nil }
          table[entry.key] = texts
        case .mapping: return nil
        }
      }
      return RuleParameter(.table(table), at: node.span)
    }
  }

  private func texts(_ items: [YAMLNode]) -> [String]? {
    let texts = items.compactMap { item in
      if case .scalar(let text, _) = item.content { text } else { nil }
    }
    return texts.count == items.count ? texts : nil
  }

  /// A number with its unit after a space, such as `3 m`.
  private func quantity(_ text: String) -> (Double, String)? {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, first.utf8.allSatisfy({ "0123456789.-".utf8.contains($0) }),
      let number = Double(first), number.magnitude <= 1e9
    else { return nil }
    return (number, parts.count > 1 ? String(parts[1]) : "")
  }
}

/// The weights of findings, and `off`.
private enum SeverityWord: String, CaseIterable {
  case error, warning, note, off

  var severity: Diagnostic.Severity? { Diagnostic.Severity(rawValue: rawValue) }
}
