// SPDX-License-Identifier: Apache-2.0

/// The id of a feature of the building: section, unit, opening, fixture, amenity, occupant,
/// connector or detail; unique in the site.
public struct FeatureID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The text of the id.
  public var description: String { rawValue }

  /// Orders ids by text.
  public static func < (left: FeatureID, right: FeatureID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The id of a level, such as `F1`.
public struct LevelID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The text of the id.
  public var description: String { rawValue }

  /// Orders ids by text.
  public static func < (left: LevelID, right: LevelID) -> Bool { left.rawValue < right.rawValue }
}

/// The id of a sign or screen; unique in the site.
public struct SignID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The text of the id.
  public var description: String { rawValue }

  /// Orders ids by text.
  public static func < (left: SignID, right: SignID) -> Bool { left.rawValue < right.rawValue }
}

/// The id of a pictogram of the symbol library, such as `toilet`.
public struct SymbolID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The text of the id.
  public let rawValue: String

  /// Makes an id.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// The text of the id.
  public var description: String { rawValue }

  /// Orders ids by text.
  public static func < (left: SymbolID, right: SymbolID) -> Bool {
    left.rawValue < right.rawValue
  }
}
