// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignModel

/// A feature to which ways lead, with the places at which they end.
struct Destination: Sendable {
  /// Why no way can be made, whatever the building looks like.
  enum Refusal: Hashable, Sendable {
    /// The feature lies in a unit that visitors do not enter.
    case notPublic(unit: FeatureID)
    /// It is, or lies on, a flight of steps, and the walker needs none.
    case steps(unit: FeatureID)
    /// Nobody can stand near it.
    case noGround
    /// The connector is none for this walker.
    case connector
  }

  var feature: FeatureID
  /// Where ways end; none when there is a refusal.
  var targets: [Target]
  /// A walker on this ground has arrived.
  var regions: [(level: Int, polygon: VenuePolygon)] = []
  /// Where the thing itself is, to say on which side it lies.
  var core: [Int: VenuePoint] = [:]
  /// Ground near its middle, for somebody who already stands in it.
  var inner: [Target] = []
  var refusal: Refusal?

  /// True when the point of a level belongs to it.
  func holds(_ point: VenuePoint, level: Int) -> Bool {
    regions.contains { $0.level == level && $0.polygon.contains(point) }
  }
}
