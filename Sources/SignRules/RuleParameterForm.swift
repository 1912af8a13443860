// SPDX-License-Identifier: Apache-2.0

/// A value that a rule needs from the profile.
public struct RuleParameterForm: Hashable, Sendable {
  /// What kind of value it is.
  public enum Kind: Hashable, Sendable {
    /// A number with its unit; empty for none.
    case number(unit: String)
    /// A list of words.
    case texts
    /// Words by a key.
    case table
  }

  /// The key in the profile.
  public var name: String
  /// What kind of value it is.
  public var kind: Kind

  /// A number.
  static func number(_ name: String, unit: String = "") -> Self {
    Self(name: name, kind: .number(unit: unit))
  }

  /// A list of words.
  static func texts(_ name: String) -> Self { Self(name: name, kind: .texts) }

  /// Words by a key.
  static func table(_ name: String) -> Self { Self(name: name, kind: .table) }
}
