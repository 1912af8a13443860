// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// A value with the place where the user wrote it.
public struct Spanned<Value> {
  /// The value.
  public var value: Value
  /// Where it was written; nil for a default.
  public var span: SourceSpan?

  /// Joins a value and its place.
  public init(_ value: Value, at span: SourceSpan? = nil) {
    self.value = value
    self.span = span
  }
}

extension Spanned: Sendable where Value: Sendable {}
extension Spanned: Equatable where Value: Equatable {}
extension Spanned: Hashable where Value: Hashable {}
