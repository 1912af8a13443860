// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// A value that a profile gives a rule.
public struct RuleParameter: Hashable, Sendable {
  /// What kind of value it is.
  public enum Value: Hashable, Sendable {
    /// A number with its unit; empty for none.
    case number(Double, unit: String)
    /// A list of words.
    case texts([String])
    /// Words by a key.
    case table([String: [String]])
  }

  /// The value.
  public var value: Value
  /// Where it was written.
  public var span: SourceSpan

  /// Makes a value.
  public init(_ value: Value, at span: SourceSpan) {
    self.value = value
    self.span = span
  }
}
