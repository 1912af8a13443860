// SPDX-License-Identifier: Apache-2.0

public import SignGeometry
public import SignModel

/// One thing to do on a route, free of language.
public struct Maneuver: Hashable, Sendable {
  /// What there is to do.
  public enum Kind: Hashable, Sendable {
    /// Begin; the turn is what one does right behind a door, nil when one begins in the open.
    case depart(FeatureID, Turn?, isEntering: Bool)
    /// Change direction.
    case turn(Turn)
    /// Walk through an opening that has a name.
    case pass(FeatureID)
    /// Walk into a unit that has a name.
    case enter(FeatureID)
    /// Take a connector to a level.
    case take(FeatureID, Connector.Category, to: LevelID, isUp: Bool)
    /// Step out of a connector on a level, and turn.
    case leave(FeatureID, Connector.Category, Turn, isUp: Bool)
    /// Be there.
    case arrive(FeatureID, Side)
  }

  /// On which side something is.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    case left, right, ahead, here
  }

  /// Something by which one knows where to act.
  public enum Landmark: Hashable, Sendable {
    /// A feature with a name, close by.
    case feature(FeatureID)
    /// The door with this number on this side, counted from the last maneuver.
    case door(Int, Side)
  }

  /// What there is to do.
  public var kind: Kind
  /// On which level.
  public var level: LevelID
  /// Where.
  public var point: VenuePoint
  /// How far to walk after it, until the next one. [Unit: m]
  public var distance: Double
  /// By what one knows the place.
  public var landmark: Landmark?
  /// A zone or room one passes on the way to the next maneuver.
  public var passing: FeatureID?

  /// Makes a maneuver.
  public init(
    _ kind: Kind, level: LevelID, at point: VenuePoint, distance: Double = 0,
    landmark: Landmark? = nil, passing: FeatureID? = nil
  ) {
    self.kind = kind
    self.level = level
    self.point = point
    self.distance = distance
    self.landmark = landmark
    self.passing = passing
  }
}
