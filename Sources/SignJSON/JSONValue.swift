// SPDX-License-Identifier: Apache-2.0

/// A JSON document to be written, with its keys in the order in which they were given.
///
/// Numbers carry their decimals, so that the same value is the same text on every machine.
public enum JSONValue: Hashable, Sendable {
  /// The null literal.
  case null
  /// A truth value.
  case bool(Bool)
  /// A whole number.
  case int(Int)
  /// A number with a fixed count of decimals, trailing zeros dropped.
  case decimal(Double, places: Int)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Key and value pairs in writing order; keys are unique.
  case object([Member])

  /// One key with its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// Joins a key and a value.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  /// A text from a literal.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number from a literal.
  public init(integerLiteral value: Int) { self = .int(value) }
  /// A truth value from a literal.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A list from a literal.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An object from a literal, in the literal's order.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
  /// The null literal.
  public init(nilLiteral: ()) { self = .null }
}
