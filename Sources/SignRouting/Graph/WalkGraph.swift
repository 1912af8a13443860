// SPDX-License-Identifier: Apache-2.0

public import SignGeometry
public import SignModel

/// The ways of a building as places and straight steps between them, small enough to publish.
///
/// It holds the entrances, doors, stops and destinations, and of the corners only those at which
/// a shortest way bends.
public struct WalkGraph: Hashable, Sendable {
  /// A place.
  public struct Node: Hashable, Sendable {
    /// What is there.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// A way in from outside.
      case entrance
      /// Another opening.
      case opening
      /// Where one gets on or off a connector.
      case connectorStop = "connector-stop"
      /// Where a way to a section, unit, amenity or occupant ends.
      case destination
      /// Where a way bends.
      case corner
    }

    /// Unique in the graph; the same whenever the plan is the same.
    public var id: String
    /// The level.
    public var level: LevelID
    /// Where.
    public var point: VenuePoint
    /// What is there.
    public var kind: Kind
    /// The feature that is there.
    public var feature: FeatureID?
  }

  /// A way that can be walked from one place to another.
  public struct Edge: Hashable, Sendable {
    /// The place it leaves.
    public var from: String
    /// The place it leads to.
    public var to: String
    /// How far one walks. [Unit: m]
    public var length: Double
    /// How long it takes. [Unit: s]
    public var seconds: Double
    /// True when there is no stair and no escalator.
    public var isStepFree: Bool
    /// The narrowest opening on the way. [Unit: m]
    public var width: Double?
    /// The connector that is taken.
    public var connector: FeatureID?
  }

  /// The places, by level, then in the order of the plan, corners last.
  public var nodes: [Node]
  /// Ways in both directions, except on escalators.
  public var edges: [Edge]
}
