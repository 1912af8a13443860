// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel
import SignSyntax

extension MappingReader {
  /// The id of an entry, noted in the table; nil when it is missing, malformed or taken.
  mutating func identifier(
    _ kind: NameTable.Kind, in names: inout NameTable
  ) -> (value: String, span: SourceSpan)? {
    guard let id = word("id", required: true) else { return nil }
    if let finding = names.declare(id.value, kind, at: id.span) {
      report(finding)
      return nil
    }
    return id
  }

  /// A text made like an id.
  mutating func word(
    _ key: String, required: Bool = false
  ) -> (value: String, span: SourceSpan)? {
    guard let text = text(key, required: required) else { return nil }
    return checkedWord(text.value, at: text.span) ? text : nil
  }

  /// True for a text made like an id; anything else is reported.
  mutating func checkedWord(_ text: String, at span: SourceSpan) -> Bool {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.count <= Limits.idLength, isAlphanumeric(bytes[0]),
      bytes.allSatisfy({ isAlphanumeric($0) || ".-_".utf8.contains($0) })
    else {
      report(
        Diagnostic(
          .malformedID, .error,
          """
          '\(text)' is no id; an id has up to \(Limits.idLength) letters A-Z a-z, digits and \
          . _ -, and begins with a letter or digit
          """, at: span))
      return false
    }
    return true
  }

  /// A text with something in it.
  mutating func filledText(
    _ key: String, required: Bool = false
  ) -> (value: String, span: SourceSpan)? {
    guard let text = text(key, required: required) else { return nil }
    guard !text.value.allSatisfy(\.isWhitespace) else {
      report(Diagnostic(.emptyText, .error, "'\(key)' is empty", at: text.span))
      return nil
    }
    guard text.value.count <= Limits.textLength else {
      report(
        Diagnostic(
          .textTooLong, .error,
          "'\(key)' has \(text.value.count) characters; at most \(Limits.textLength)",
          at: text.span))
      return nil
    }
    return text
  }

  /// A text made like an id, with its place.
  mutating func spannedWord(_ key: String, required: Bool = false) -> Spanned<String>? {
    word(key, required: required).map { Spanned($0.value, at: $0.span) }
  }

  /// The pictogram of an entry.
  mutating func symbol() -> Spanned<SymbolID>? {
    word("symbol").map { Spanned(SymbolID($0.value), at: $0.span) }
  }

  /// Words in both languages under a key.
  mutating func localizedText(_ key: String, required: Bool = false) -> LocalizedText? {
    guard let node = node(key, required: required) else { return nil }
    var inner = MappingReader(node, of: key)
    let text = inner.twoLanguages()
    close(&inner, of: node)
    return text
  }

  /// Words in both languages beside other keys: `zh` and `en`; one alone is reported.
  mutating func twoLanguages(required: Bool = true) -> LocalizedText? {
    let hadWords = [node("zh"), node("en")].compactMap { $0 }
    let (zh, en) = (filledText("zh"), filledText("en"))
    if let zh, let en { return LocalizedText(zh: zh.value, en: en.value) }
    if let only = hadWords.first, hadWords.count == 1 {
      let (has, lacks) = node("zh") == nil ? ("en", "zh") : ("zh", "en")
      report(
        Diagnostic(
          .untranslatedText, .error,
          "'\(has)' has no '\(lacks)' beside it; signs speak both languages", at: only.span))
    } else if hadWords.isEmpty && required {
      _ = node("zh", required: true)
      _ = node("en", required: true)
    }
    return nil
  }

  /// Ends the reading of a mapping inside of this one.
  mutating func close(_ inner: inout MappingReader, of node: YAMLNode) {
    var empty: Set<SourceSpan> = []
    if case .mapping(let entries) = node.content {
      empty = Set(entries.filter(\.value.isNull).map(\.keySpan))
    }
    for var finding in inner.finish() {
      if finding.code == .unknownKey, let span = finding.span, empty.contains(span) {
        finding.notes.append(.init("a comma ends a value inside { }; put the text in quotes"))
      }
      report(finding)
    }
  }

  /// Where the value of a key stands, or the key when it has none.
  mutating func valueSpan(_ key: String) -> SourceSpan? { node(key)?.span ?? keySpan(key) }

  /// A direction.
  mutating func bearing(_ key: String, required: Bool = false) -> Bearing? {
    number(key, in: Limits.bearing, required: required).map { Bearing(degrees: $0) }
  }

  /// A place in the plan.
  mutating func point(_ key: String) -> (value: VenuePoint, span: SourceSpan)? {
    guard let node = node(key, required: true), let point = point(node, "'\(key)'") else {
      return nil
    }
    return (point, node.span)
  }

  /// A place in the plan in any node.
  mutating func point(_ node: YAMLNode, _ name: String) -> VenuePoint? {
    numbers(node, name, count: 2, in: Limits.coordinate).map { Point($0[0], $0[1]) }
  }

  /// Words of a list, each one of some.
  mutating func words(_ key: String, among allowed: [String]) -> Set<String> {
    var found: Set<String> = []
    for item in texts(key) {
      if allowed.contains(item.value) {
        found.insert(item.value)
      } else {
        unknownValue(item.value, of: "'\(key)'", at: item.span, among: allowed)
      }
    }
    return found
  }

  /// The texts of a list; items of other form are reported and left out.
  mutating func texts(
    _ key: String, required: Bool = false
  ) -> [(value: String, span: SourceSpan)] {
    (list(key, required: required) ?? []).compactMap { text($0, "'\(key)'") }
  }

  /// The text of any node.
  mutating func text(_ node: YAMLNode, _ name: String) -> (value: String, span: SourceSpan)? {
    guard case .scalar(let text, _) = node.content, !node.isNull else {
      report(
        Diagnostic(
          .wrongType, .error, "\(name) is a list of words, not of \(node.typeName)", at: node.span))
      return nil
    }
    return (text, node.span)
  }
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "a")...UInt8(ascii: "z"):
    true
  default: false
  }
}

/// Reads a list of mappings, each by itself, and collects what was wrong.
///
/// A list with very many faults is read no further, so that any file is quick to read.
func readEntries<Value>(
  _ items: [YAMLNode], of what: String, _ diagnostics: inout [Diagnostic],
  _ read: (inout MappingReader) -> Value?
) -> [Value] {
  var values: [Value] = []
  for (index, item) in items.enumerated() {
    var map = MappingReader(item, of: what)
    if let value = read(&map) { values.append(value) }
    var outer = MappingReader(YAMLNode(.mapping([]), at: item.span), of: what)
    outer.close(&map, of: item)
    diagnostics += outer.diagnostics
    if diagnostics.count > Limits.findings && index + 1 < items.count {
      diagnostics.append(
        Diagnostic(
          .tooMany, .error,
          "\(items.count - index - 1) entries are not read after \(diagnostics.count) findings",
          at: items[index + 1].span))
      break
    }
  }
  return values
}
