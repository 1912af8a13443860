// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignSyntax

extension PhraseTable {
  /// Reads `phrases/zh-Hans.yaml` and `phrases/en.yaml` and tries all their examples.
  ///
  /// - Parameters:
  ///   - tree: The folder `templates/`.
  ///   - sources: Where files that are read are noted.
  /// - Returns: the table with what could be read, and what is wrong
  public static func read(
    from tree: FileTree, sources: inout SourceMap
  ) -> Diagnosed<PhraseTable> {
    var table = PhraseTable(phrases: [:])
    var diagnostics: [Diagnostic] = []
    var spans: [Language: [String: SourceSpan]] = [:]
    for language in Language.allCases {
      let path = "phrases/\(language.rawValue).yaml"
      guard let bytes = tree[path] else {
        diagnostics.append(
          Diagnostic(.missingTemplateFile, .error, "there is no '\(tree.shownPath(path))'"))
        continue
      }
      let file = sources.add(path: tree.shownPath(path), bytes: bytes)
      let parsed = parseYAML(bytes, file: file)
      diagnostics += parsed.diagnostics
      guard let node = parsed.value else { continue }
      var reading = PhraseReading(node, language: language)
      reading.read()
      diagnostics += reading.diagnostics
      table.phrases[language] = reading.phrases
      table.nounsWithArticle.formUnion(reading.nounsWithArticle)
      spans[language] = reading.spans
    }
    diagnostics += table.missing(spans: spans)
    return Diagnosed(table, diagnostics)
  }

  private func missing(spans: [Language: [String: SourceSpan]]) -> [Diagnostic] {
    guard phrases.count == Language.allCases.count else { return [] }
    let keys = Set(phrases.values.flatMap(\.keys)).sorted()
    return Language.allCases.flatMap { language in
      keys.filter { phrases[language]?[$0] == nil }.map { key in
        let span = spans.values.compactMap { $0[key] }.first
        return Diagnostic(
          .missingPhrase, .error, "phrase '\(key)' has no text in '\(language.rawValue)'",
          at: span)
      }
    }
  }
}

/// The reading of one phrase file.
private struct PhraseReading {
  private let node: YAMLNode
  private let language: PhraseTable.Language
  var phrases: [String: PhraseTable.Phrase] = [:]
  var spans: [String: SourceSpan] = [:]
  var nounsWithArticle: Set<String> = []
  var diagnostics: [Diagnostic] = []

  init(_ node: YAMLNode, language: PhraseTable.Language) {
    self.node = node
    self.language = language
  }

  mutating func read() {
    var map = MappingReader(node, of: "phrase file")
    for head in ["title", "version", "license", "keeper"] { _ = map.text(head) }
    _ = map.word("language", PhraseTable.Language.self, required: true)
    for noun in map.list("nounsWithArticle") ?? [] {
      if case .scalar(let text, _) = noun.content { nounsWithArticle.insert(text) }
    }
    if let list = map.node("phrases", required: true) {
      if case .mapping(let entries) = list.content {
        for entry in entries { read(entry) }
      } else {
        map.report(
          Diagnostic(
            .wrongType, .error, "'phrases' is a mapping, not \(list.typeName)", at: list.span))
      }
    }
    diagnostics += map.finish()
  }

  private mutating func read(_ entry: YAMLNode.Entry) {
    spans[entry.key] = entry.keySpan
    if case .scalar(let text, _) = entry.value.content {
      phrases[entry.key] = PhraseTable.Phrase(text: text)
      check(entry)
      return
    }
    var map = MappingReader(entry.value, of: "phrase")
    let text = map.text("text", required: true)?.value ?? ""
    phrases[entry.key] = PhraseTable.Phrase(text: text)
    for example in map.list("examples") ?? [] { read(example, of: entry.key) }
    diagnostics += map.finish()
    check(entry)
  }

  private mutating func read(_ node: YAMLNode, of key: String) {
    guard let phrase = phrases[key] else { return }
    var map = MappingReader(node, of: "example")
    var values: [String: String] = [:]
    for slot in phrase.slots { values[slot] = map.text(slot, required: true)?.value }
    let wanted = map.text("is", required: true)?.value
    diagnostics += map.finish()
    guard let wanted else { return }
    phrases[key]?.examples.append(PhraseTable.Example(values: values, text: wanted))
    let found = phrase.filled(with: values)
    if found != wanted {
      diagnostics.append(
        Diagnostic(
          .phraseExampleDiffers, .error,
          "the example of phrase '\(key)' reads '\(found)', not '\(wanted)'", at: node.span))
    }
  }

  private mutating func check(_ entry: YAMLNode.Entry) {
    guard let phrase = phrases[entry.key], !phrase.slots.isEmpty, phrase.examples.isEmpty else {
      return
    }
    diagnostics.append(
      Diagnostic(
        .phraseWithoutExample, .error, "phrase '\(entry.key)' has slots and no example",
        at: entry.keySpan))
  }
}
