// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignModel

/// A stop of a connector that the walker can reach from the ground of its level.
struct ConnectorStop: Sendable {
  /// The index of the connector.
  var connector: Int
  /// The index of the stop in the connector.
  var stop: Int
  /// The index of the level.
  var level: Int
  var unit: FeatureID
  var opening: FeatureID
  /// The middle of the opening.
  var middle: VenuePoint
  /// Where the walker stands before it, on the ground of the level.
  var point: GridPoint
  /// Out of the connector, of length 1.
  var outward: Vector<VenueSpace>
  /// The clear width. [Unit: m]
  var width: Double
}

/// Why a walker cannot use a stop.
enum StopObstacle: Hashable, Sendable {
  /// The opening, unit or level is not in the plan.
  case missing
  /// The shaft is for staff.
  case notPublic
  case opening(Passage.Obstacle)
  /// No ground before it.
  case noGround
}

extension LevelSpace {
  /// The stop with the ground before it, or why there is none.
  func stop(
    _ stop: Connector.Stop, connector: Int, number: Int, level index: Int
  ) -> Result<ConnectorStop, StopFailure> {
    guard let passage = passages.first(where: { $0.opening.id == stop.opening }),
      let unit = level.units.first(where: { $0.id == stop.unit })
    else { return .failure(StopFailure(.missing)) }
    guard unit.isPublic else { return .failure(StopFailure(.notPublic)) }
    if let obstacle = passage.obstacle { return .failure(StopFailure(.opening(obstacle))) }
    guard
      let bank = passage.banks.first(where: {
        uses[$0.unit] == .free && level.units[$0.unit].id != stop.unit
      })
    else { return .failure(StopFailure(.noGround)) }
    let polygon = level.units[bank.unit].polygon
    let middle = passage.opening.middle
    let before = middle + bank.normal * bank.gap
    guard
      let point = free.nearestFree(to: before, where: { polygon.contains($0) }),
      point.venuePoint.distance(to: middle) <= 1
    else { return .failure(StopFailure(.noGround)) }
    return .success(
      ConnectorStop(
        connector: connector, stop: number, level: index, unit: stop.unit, opening: stop.opening,
        middle: middle, point: point, outward: bank.normal, width: passage.opening.width))
  }
}

/// A ``StopObstacle`` as an error.
struct StopFailure: Error, Hashable {
  var obstacle: StopObstacle

  init(_ obstacle: StopObstacle) { self.obstacle = obstacle }
}
