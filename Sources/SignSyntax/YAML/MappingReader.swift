// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// Reads the keys of one mapping by type and reports what is wrong with them.
///
/// Ask for every key that may be there, then call ``finish()``: keys nobody asked for are unknown.
///
/// ```swift
/// var map = MappingReader(node, of: "unit")
/// let id = map.text("id", required: true)
/// let height = map.number("height", in: 0.1...20)
/// diagnostics += map.finish()
/// ```
public struct MappingReader {
  private var entries: [String: YAMLNode.Entry] = [:]
  private var order: [YAMLNode.Entry] = []
  private var asked: [String] = []
  private let what: String
  private let isReadable: Bool

  /// Where the mapping stands.
  public let span: SourceSpan
  /// What was wrong so far.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Opens a mapping; anything else is reported and reads as an empty one.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - what: What the mapping describes, for messages: "unit".
  public init(_ node: YAMLNode, of what: String) {
    self.what = what
    span = node.span
    guard case .mapping(let entries) = node.content else {
      isReadable = false
      diagnostics.append(
        Diagnostic(
          .wrongType, .error, "\(what) is a mapping, not \(node.typeName)", at: node.span))
      return
    }
    isReadable = true
    order = entries
    for entry in entries { self.entries[entry.key] = entry }
  }

  /// All keys in the order of the file.
  public var keys: [String] { order.map(\.key) }

  /// The keys that were asked for, in order.
  public var askedKeys: [String] { asked }

  /// Adds a finding of the caller.
  public mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Where a key stands, if it is there.
  public func keySpan(_ key: String) -> SourceSpan? { entries[key]?.keySpan }

  /// The value of a key as it stands; nil when it is absent or null.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - required: True to report its absence.
  /// - Returns: the node
  public mutating func node(_ key: String, required: Bool = false) -> YAMLNode? {
    asked.append(key)
    if let value = entries[key]?.value, !value.isNull { return value }
    if required && isReadable {
      diagnostics.append(
        Diagnostic(
          .missingKey, .error, "\(what) needs '\(key)'", at: entries[key]?.keySpan ?? headSpan))
    }
    return nil
  }

  /// The text of a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - required: True to report its absence.
  /// - Returns: the text with its place
  public mutating func text(_ key: String, required: Bool = false) -> (
    value: String, span: SourceSpan
  )? {
    guard let node = node(key, required: required) else { return nil }
    guard case .scalar(let text, _) = node.content else {
      wrongType(key, "a text", node)
      return nil
    }
    return (text, node.span)
  }

  /// The number of a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - range: What is allowed.
  ///   - required: True to report its absence.
  /// - Returns: the number; nil when it is absent, not a number or out of range
  public mutating func number(
    _ key: String, in range: ClosedRange<Double> = -1e9...1e9, required: Bool = false
  ) -> Double? {
    guard let node = node(key, required: required) else { return nil }
    return number(node, "'\(key)'", in: range)
  }

  /// The whole number of a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - range: What is allowed.
  ///   - required: True to report its absence.
  /// - Returns: the number; nil when it is absent, not whole or out of range
  public mutating func integer(
    _ key: String, in range: ClosedRange<Int>, required: Bool = false
  ) -> Int? {
    guard let node = node(key, required: required) else { return nil }
    let limits = Double(range.lowerBound)...Double(range.upperBound)
    guard let value = number(node, "'\(key)'", in: limits) else { return nil }
    guard value == value.rounded() else {
      wrongType(key, "a whole number", node)
      return nil
    }
    return Int(value)
  }

  /// The truth value of a key.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - required: True to report its absence.
  /// - Returns: true or false; nil when it is absent or neither
  public mutating func bool(_ key: String, required: Bool = false) -> Bool? {
    guard let node = node(key, required: required) else { return nil }
    if case .scalar(let text, isPlain: true) = node.content {
      if text == "true" { return true }
      if text == "false" { return false }
    }
    wrongType(key, "true or false", node)
    return nil
  }

  /// The items of a list.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - required: True to report its absence.
  /// - Returns: the items; nil when it is absent or no list
  public mutating func list(_ key: String, required: Bool = false) -> [YAMLNode]? {
    guard let node = node(key, required: required) else { return nil }
    guard case .sequence(let items) = node.content else {
      wrongType(key, "a list", node)
      return nil
    }
    return items
  }

  /// The numbers of a list of fixed length.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - count: How many numbers there must be.
  ///   - range: What each may be.
  ///   - required: True to report its absence.
  /// - Returns: the numbers; nil when anything is wrong with them
  public mutating func numbers(
    _ key: String, count: Int, in range: ClosedRange<Double> = -1e9...1e9, required: Bool = false
  ) -> [Double]? {
    guard let node = node(key, required: required) else { return nil }
    return numbers(node, "'\(key)'", count: count, in: range)
  }

  /// The numbers of a list of fixed length in any node.
  ///
  /// - Parameters:
  ///   - node: The list.
  ///   - name: What it is, for messages.
  ///   - count: How many numbers there must be.
  ///   - range: What each may be.
  /// - Returns: the numbers; nil when anything is wrong with them
  public mutating func numbers(
    _ node: YAMLNode, _ name: String, count: Int, in range: ClosedRange<Double> = -1e9...1e9
  ) -> [Double]? {
    guard case .sequence(let items) = node.content, items.count == count else {
      diagnostics.append(
        Diagnostic(
          .wrongType, .error, "\(name) is a list of \(count) numbers", at: node.span))
      return nil
    }
    let itemName = "an item of \(name)"
    let values = items.compactMap { number($0, itemName, in: range) }
    return values.count == count ? values : nil
  }

  /// The word of a key, one of an enumeration.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - type: The enumeration, with its words as raw values.
  ///   - required: True to report its absence.
  /// - Returns: the case; nil when it is absent or unknown
  public mutating func word<Word>(
    _ key: String, _ type: Word.Type, required: Bool = false
  ) -> Word? where Word: RawRepresentable<String> & CaseIterable {
    guard let text = text(key, required: required) else { return nil }
    if let word = Word(rawValue: text.value) { return word }
    unknownValue(text.value, of: "'\(key)'", at: text.span, among: Word.allCases.map(\.rawValue))
    return nil
  }

  /// Reports a word that is not among those allowed.
  ///
  /// - Parameters:
  ///   - value: The word.
  ///   - name: What it is the value of, for messages.
  ///   - span: Where it stands.
  ///   - words: The words that are allowed.
  public mutating func unknownValue(
    _ value: String, of name: String, at span: SourceSpan, among words: [String]
  ) {
    let list = words.count <= 14 ? words.joined(separator: ", ") : "\(words.count) words"
    if let near = nearName(to: value, in: words) {
      diagnostics.append(
        Diagnostic(
          .unknownValue, .error, "\(name) cannot be '\(value)'; did you mean '\(near)'?",
          at: span,
          fixIts: [
            FixIt(
              "replace with '\(near)'", safety: .suggested,
              edits: [.init(span: span, replacement: near)])
          ]))
    } else {
      diagnostics.append(
        Diagnostic(
          .unknownValue, .error, "\(name) cannot be '\(value)'; it is one of: \(list)",
          at: span))
    }
  }

  /// Ends the reading: reports keys nobody asked for.
  ///
  /// - Returns: everything that was wrong with the mapping
  public mutating func finish() -> [Diagnostic] {
    let known = Set(asked)
    for entry in order where !known.contains(entry.key) {
      if let near = nearName(to: entry.key, in: asked.filter { entries[$0] == nil }) {
        diagnostics.append(
          Diagnostic(
            .unknownKey, .error,
            "unknown key '\(entry.key)' in \(what); did you mean '\(near)'?", at: entry.keySpan,
            fixIts: [
              FixIt(
                "replace with '\(near)'", safety: .suggested,
                edits: [.init(span: entry.keySpan, replacement: near)])
            ]))
      } else {
        diagnostics.append(
          Diagnostic(
            .unknownKey, .error, "unknown key '\(entry.key)' in \(what)", at: entry.keySpan))
      }
    }
    return diagnostics
  }

  /// The first line of the mapping, for remarks about what is not there.
  private var headSpan: SourceSpan {
    guard let first = order.first else { return span }
    return SourceSpan(file: span.file, start: first.keySpan.start, end: first.value.span.end)
  }

  private mutating func number(
    _ node: YAMLNode, _ name: String, in range: ClosedRange<Double>
  ) -> Double? {
    guard case .scalar(let text, let isPlain) = node.content, !node.isNull else {
      diagnostics.append(
        Diagnostic(
          .wrongType, .error, "\(name) is a number, not \(node.typeName)", at: node.span))
      return nil
    }
    guard let value = decimal(text) else {
      diagnostics.append(
        Diagnostic(.wrongType, .error, "\(name) is a number, not '\(text)'", at: node.span))
      return nil
    }
    guard isPlain else {
      diagnostics.append(
        Diagnostic(
          .wrongType, .error, "\(name) is a number; write \(text) without quotes", at: node.span))
      return nil
    }
    guard range.contains(value) else {
      let (low, high) = (shortText(range.lowerBound), shortText(range.upperBound))
      diagnostics.append(
        Diagnostic(
          .numberOutOfRange, .error, "\(name) is \(text); it lies between \(low) and \(high)",
          at: node.span))
      return nil
    }
    return value
  }

  private mutating func wrongType(_ key: String, _ expected: String, _ node: YAMLNode) {
    diagnostics.append(
      Diagnostic(
        .wrongType, .error, "'\(key)' is \(expected), not \(node.typeName)", at: node.span))
  }
}

/// A finite number in decimal digits; nil for anything else, hexadecimal included.
private func decimal(_ text: String) -> Double? {
  guard text.utf8.allSatisfy({ "0123456789.+-eE".utf8.contains($0) }), let value = Double(text),
    value.isFinite
  else { return nil }
  return value
}

private func shortText(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
}
