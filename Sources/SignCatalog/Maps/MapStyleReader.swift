// SPDX-License-Identifier: Apache-2.0

internal import SignDiagnostics
internal import SignFrame
internal import SignModel
internal import SignSyntax

/// One mapping of a map style: a ``MappingReader`` that knows colors, lengths and words.
///
/// What is missing or wrong is reported and read as a stand-in; the caller does not draw then.
struct MapStyleReader {
  private var map: MappingReader
  private let style: HouseStyle

  init(_ node: YAMLNode, of what: String, style: HouseStyle) {
    map = MappingReader(node, of: what)
    self.style = style
  }

  var keys: [String] { map.keys }

  mutating func finish() -> [Diagnostic] { map.finish() }

  mutating func node(_ key: String) -> YAMLNode? { map.node(key, required: true) }

  mutating func length(_ key: String, in range: ClosedRange<Double> = 0.01...2000) -> Double {
    map.number(key, in: range, required: true) ?? range.lowerBound
  }

  mutating func share(_ key: String) -> Double {
    map.number(key, in: 0...1, required: true) ?? 0
  }

  mutating func lengths(_ key: String, ascending: Bool) -> [Double] {
    guard let items = map.list(key, required: true), let node = map.node(key) else { return [1] }
    let values =
      map.numbers(node, "'\(key)'", count: items.count, in: 0.1...100_000) ?? []
    if values.isEmpty || values != values.sorted(by: ascending ? (<) : (>)) {
      map.report(
        Diagnostic(
          .unorderedList, .error,
          "'\(key)' is a list of numbers in \(ascending ? "ascending" : "descending") order",
          at: node.span))
      return [values.first ?? 1]
    }
    return values
  }

  mutating func size(_ key: String) -> (Double, Double) {
    let values = map.numbers(key, count: 2, in: 0.1...5000, required: true) ?? [1, 1]
    return (values[0], values[1])
  }

  mutating func color(_ key: String) -> Paint {
    guard let text = map.text(key, required: true) else { return .black }
    if let paint = Paint(hex: text.value) ?? style.color(text.value) { return paint }
    map.report(
      Diagnostic(
        .unknownColor, .error,
        "color '\(text.value)' is neither of the form #RRGGBB nor a color of the style",
        at: text.span))
    return .black
  }

  mutating func word<Word>(_ key: String, _ type: Word.Type, default word: Word) -> Word
  where Word: RawRepresentable<String> & CaseIterable {
    map.word(key, type, required: true) ?? word
  }

  mutating func texts(_ key: String) -> [(value: String, span: SourceSpan)] {
    (map.list(key, required: true) ?? []).compactMap { item in
      guard case .scalar(let text, _) = item.content else {
        map.report(
          Diagnostic(.wrongType, .error, "'\(key)' is a list of texts", at: item.span))
        return nil
      }
      return (text, item.span)
    }
  }

  mutating func words<Word>(_ key: String, _ type: Word.Type) -> [Word]
  where Word: RawRepresentable<String> & CaseIterable {
    texts(key).compactMap { text in
      if let word = Word(rawValue: text.value) { return word }
      map.unknownValue(
        text.value, of: "'\(key)'", at: text.span, among: Word.allCases.map(\.rawValue))
      return nil
    }
  }

  /// A mapping whose keys are free.
  mutating func entries<Value>(
    _ key: String, of what: String, read: (inout MapStyleReader, String) -> Value?
  ) -> [String: Value] {
    guard let node = map.node(key, required: true) else { return [:] }
    var inner = MapStyleReader(node, of: what, style: style)
    var found: [String: Value] = [:]
    for key in inner.keys { found[key] = read(&inner, key) }
    inner.finish().forEach { map.report($0) }
    return found
  }

  mutating func text(_ key: String) -> String? { map.text(key, required: true)?.value }

  mutating func dashes(_ key: String) -> [Double] {
    guard let items = map.list(key), let node = map.node(key) else { return [] }
    return map.numbers(node, "'\(key)'", count: items.count, in: 0.01...100) ?? []
  }

  mutating func localized(_ key: String) -> LocalizedText {
    guard let node = map.node(key, required: true) else { return LocalizedText(zh: key, en: key) }
    var inner = MapStyleReader(node, of: "'\(key)'", style: style)
    let text = LocalizedText(zh: inner.text("zh") ?? key, en: inner.text("en") ?? key)
    inner.finish().forEach { map.report($0) }
    return text
  }

  /// Reads a mapping inside of this one.
  mutating func section<Value>(_ key: String, read: (inout MapStyleReader) -> Value) -> Value {
    let missing = YAMLNode(.scalar("", isPlain: true), at: map.span)
    let node = map.node(key, required: true)
    var inner = MapStyleReader(node ?? missing, of: key, style: style)
    let value = read(&inner)
    if node != nil { inner.finish().forEach { map.report($0) } }
    return value
  }
}
