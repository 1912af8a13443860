// SPDX-License-Identifier: Apache-2.0

public import SignGeometry
public import SignModel

/// The best way of a walker from one feature to another.
public struct Route: Hashable, Sendable {
  /// The part of a route on one level.
  public struct Leg: Hashable, Sendable {
    /// The level.
    public var level: LevelID
    /// The bends with both ends; one point at least.
    public var points: [VenuePoint]
    /// How far one walks. [Unit: m]
    public var length: Double

    /// Makes a part.
    public init(level: LevelID, points: [VenuePoint]) {
      self.level = level
      self.points = points
      length = zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    }
  }

  /// A change of level between two legs.
  public struct Change: Hashable, Sendable {
    /// The connector that is taken.
    public var connector: FeatureID
    /// What carries people.
    public var category: Connector.Category
    /// The level one comes from.
    public var from: LevelID
    /// The level one goes to.
    public var to: LevelID
    /// True when the way goes up.
    public var isUp: Bool
    /// How far one walks on stairs or a ramp. [Unit: m]
    public var length: Double
    /// How long it takes, waiting included. [Unit: s]
    public var seconds: Double
  }

  /// Where it begins.
  public var from: FeatureID
  /// Where it ends.
  public var to: FeatureID
  /// Who walks.
  public var walker: Walker
  /// The parts, one on each level that is walked.
  ///
  /// - Shape: `legs.count == changes.count + 1`
  public var legs: [Leg]
  /// The changes of level between the parts.
  public var changes: [Change]
  /// How far one walks, stairs included. [Unit: m]
  public var length: Double
  /// How long it takes. [Unit: s]
  public var seconds: Double
  /// True when there is no stair and no escalator on the way.
  public var isStepFree: Bool
  /// What there is to do on the way.
  public var maneuvers: [Maneuver]

  /// The connectors in the order in which they are taken.
  public var connectors: [FeatureID] { changes.map(\.connector) }
}
