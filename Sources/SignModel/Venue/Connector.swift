// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// A way between levels.
public struct Connector: Hashable, Sendable {
  /// What carries people.
  public enum Category: String, Hashable, Sendable, CaseIterable {
    case elevator, escalator, stairs, ramp
  }

  /// The way an escalator runs.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    case up, down
  }

  /// Where one gets on or off.
  public struct Stop: Hashable, Sendable {
    /// The level.
    public var level: LevelID
    /// The opening between the connector's unit and the way.
    public var opening: FeatureID
    /// The connector's unit on that level.
    public var unit: FeatureID

    /// Makes a stop.
    public init(level: LevelID, opening: FeatureID, unit: FeatureID) {
      self.level = level
      self.opening = opening
      self.unit = unit
    }
  }

  /// The id.
  public var id: FeatureID
  /// What carries people.
  public var category: Category
  /// The name.
  public var name: LocalizedText?
  /// The stops, lowest level first; two at least.
  public var stops: [Stop]
  /// The way an escalator runs; nil for both ways.
  public var direction: Direction?
  /// True when a wheelchair user can take it.
  public var isAccessible: Bool
  /// The pictogram.
  public var symbol: Spanned<SymbolID>?
  /// Where it was written.
  public var span: SourceSpan?

  /// Makes a way between levels.
  public init(
    id: FeatureID, category: Category, name: LocalizedText? = nil, stops: [Stop],
    direction: Direction? = nil, isAccessible: Bool, symbol: Spanned<SymbolID>? = nil,
    span: SourceSpan? = nil
  ) {
    self.id = id
    self.category = category
    self.name = name
    self.stops = stops
    self.direction = direction
    self.isAccessible = isAccessible
    self.symbol = symbol
    self.span = span
  }
}
