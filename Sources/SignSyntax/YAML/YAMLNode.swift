// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// A piece of a YAML file that knows where it stands.
public struct YAMLNode: Hashable, Sendable {
  /// What the piece is.
  public indirect enum Content: Hashable, Sendable {
    /// A text; plain when it stands without quotes, so that it may be a number or null.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with values, in the order of the file; keys are unique.
    case mapping([Entry])
  }

  /// A key with its value.
  public struct Entry: Hashable, Sendable {
    /// The key's text.
    public var key: String
    /// Where the key stands.
    public var keySpan: SourceSpan
    /// The value.
    public var value: YAMLNode

    /// Joins a key and a value.
    public init(key: String, keySpan: SourceSpan, value: YAMLNode) {
      self.key = key
      self.keySpan = keySpan
      self.value = value
    }
  }

  /// What the piece is.
  public var content: Content
  /// Where it stands, quotes and brackets included.
  public var span: SourceSpan

  /// Makes a piece.
  public init(_ content: Content, at span: SourceSpan) {
    self.content = content
    self.span = span
  }

  /// True for an empty value, `~` and `null`.
  public var isNull: Bool {
    if case .scalar(let text, isPlain: true) = content {
      return text.isEmpty || text == "~" || text == "null"
    }
    return false
  }

  /// What the piece is, in the words of a user.
  public var typeName: String {
    switch content {
    case .scalar: isNull ? "nothing" : "a text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
