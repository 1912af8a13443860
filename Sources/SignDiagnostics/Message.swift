// SPDX-License-Identifier: Apache-2.0

/// A sentence for people: an English pattern and what fills its slots.
///
/// Written as an interpolated literal, `"unknown key '\(key)'"` keeps the pattern
/// `unknown key '{1}'` apart from the key, so that a catalog can say it in another language.
public struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The English sentence with `{1}`, `{2}` … for the slots.
  public let pattern: String
  /// What stands in the slots, in order.
  public let slots: [String]

  /// A sentence without slots.
  public init(stringLiteral value: String) {
    pattern = value
    slots = []
  }

  /// A sentence from an interpolated literal.
  public init(stringInterpolation: StringInterpolation) {
    pattern = stringInterpolation.pattern
    slots = stringInterpolation.slots
  }

  /// Collects the pieces of an interpolated literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var pattern = ""
    var slots: [String] = []

    /// Reserves nothing; messages are short.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Adds fixed words.
    public mutating func appendLiteral(_ literal: String) { pattern += literal }

    /// Adds a slot.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      slots.append(value.description)
      pattern += "{\(slots.count)}"
    }
  }

  /// The sentence in a language.
  ///
  /// - Parameter catalog: The patterns of that language; a pattern it lacks stays English.
  /// - Returns: the sentence with its slots filled
  public func text(in catalog: MessageCatalog = .english) -> String {
    MessageCatalog.fill(catalog.pattern(for: pattern), with: slots)
  }
}

/// The sentences of one language, by their English pattern.
public struct MessageCatalog: Hashable, Sendable {
  private var patterns: [String: String]

  /// The language in which messages are written: no translation.
  public static let english = MessageCatalog(patterns: [:])

  /// Makes a catalog.
  ///
  /// - Parameter patterns: English pattern to translated pattern, with the same slots.
  public init(patterns: [String: String]) { self.patterns = patterns }

  func pattern(for english: String) -> String { patterns[english] ?? english }

  static func fill(_ pattern: String, with slots: [String]) -> String {
    var out = ""
    var rest = Substring(pattern)
    while let open = rest.firstIndex(of: "{") {
      out += rest[..<open]
      rest = rest[open...]
      guard let close = rest.firstIndex(of: "}"),
        let number = Int(rest[rest.index(after: open)..<close]),
        slots.indices.contains(number - 1)
      else {
        out += "{"
        rest = rest.dropFirst()
        continue
      }
      out += slots[number - 1]
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}
