// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignModel

/// Finds by what people know where they are on a way.
struct LandmarkFinder {
  let navigator: Navigator
  let space: LevelSpace
  let route: Route

  /// A thing farther away is no mark for a turn. [Unit: m]
  private static let near = 4.0
  /// More doors than this nobody counts.
  private static let mostDoors = 4
  /// On a shorter stretch one passes nothing worth saying. [Unit: m]
  private static let longStretch = 12.0

  /// The mark for a turn.
  func landmark(
    at bend: GuidanceLine.Bend, after last: GuidanceLine.Bend, turn: Turn, crossings: [Crossing]
  ) -> Maneuver.Landmark? {
    if let door = door(at: bend, after: last, turn: turn, crossings: crossings) { return door }
    return feature(near: bend.point).map { .feature($0) }
  }

  /// The number of the door into which one turns, among the doors on that side of the stretch.
  private func door(
    at bend: GuidanceLine.Bend, after last: GuidanceLine.Bend, turn: Turn, crossings: [Crossing]
  ) -> Maneuver.Landmark? {
    let isRight: Bool
    switch turn {
    case .right, .sharpRight, .slightRight: isRight = true
    case .left, .sharpLeft, .slightLeft: isRight = false
    case .straight, .back: return nil
    }
    let entered = crossings.first { crossing in
      crossing.passage.opening.door != nil
        && abs(crossing.along - bend.along) <= GuidanceLine.shortStep
    }
    guard let entered else { return nil }
    let direction = (bend.point - last.point).normalized
    let length = bend.point.distance(to: last.point) + Self.near
    let doors = space.passages.compactMap { passage -> (FeatureID, Double)? in
      guard passage.opening.door != nil else { return nil }
      let offset = passage.opening.middle - last.point
      let (ahead, aside) = (offset.dot(direction), direction.cross(offset))
      guard ahead > 0, ahead < length, abs(aside) <= Self.near, (aside < 0) == isRight,
        passage.touches(ofSame: entered.passage)
      else { return nil }
      return (passage.opening.id, ahead)
    }.sorted { $0.1 < $1.1 }
    guard let place = doors.firstIndex(where: { $0.0 == entered.passage.opening.id }),
      place < Self.mostDoors
    else { return nil }
    return .door(place + 1, isRight ? .right : .left)
  }

  /// True for things on the wall that one looks for in need only.
  private static func isSmall(_ amenity: Amenity) -> Bool {
    switch amenity.category {
    case "defibrillator", "fireextinguisher", "firealarm", "firehose", "suggestionbox",
      "wastebin", "noticeboard", "poweroutlet", "handsanitizer":
      true
    default: false
    }
  }

  /// The nearest thing with a name that stands out.
  private func feature(near point: VenuePoint) -> FeatureID? {
    var marks: [(FeatureID, VenuePoint)] = []
    let level = space.level
    let usedNames = Set(route.connectors.compactMap { navigator.features[$0]?.name })
    for amenity in level.amenities where amenity.name != nil && !Self.isSmall(amenity) {
      marks.append((amenity.id, amenity.point))
    }
    for fixture in level.fixtures where fixture.name != nil {
      marks.append((fixture.id, fixture.polygon.centroid))
    }
    for stop in navigator.stops where navigator.venue.levels[stop.level].id == level.id {
      let connector = navigator.venue.connectors[stop.connector]
      // Another elevator of the same name beside the one just left would only confuse.
      if let name = connector.name, !usedNames.contains(name) {
        marks.append((connector.id, stop.middle))
      }
    }
    return
      marks
      .filter { $0.0 != route.from && $0.0 != route.to && $0.1.distance(to: point) <= Self.near }
      .min { ($0.1.distance(to: point), $0.0) < ($1.1.distance(to: point), $1.0) }?.0
  }

  /// A zone that lies on a long stretch, and neither at its start nor around the destination.
  func passed(
    on points: [VenuePoint], from: Double, to: Double, after maneuver: Maneuver
  ) -> FeatureID? {
    guard to - from >= Self.longStretch,
      let start = Self.point(of: points, at: from), let end = Self.point(of: points, at: to),
      let middle = Self.point(of: points, at: (from + to) / 2)
    else { return nil }
    return space.level.sections.first { section in
      func holds(_ point: VenuePoint) -> Bool {
        section.regions.contains { $0.contains(point) }
      }
      return holds(middle) && !holds(start) && !holds(end) && section.id != route.to
    }?.id
  }

  private static func point(of points: [VenuePoint], at along: Double) -> VenuePoint? {
    var rest = along
    for (start, end) in zip(points, points.dropFirst()) {
      let length = start.distance(to: end)
      if rest <= length, length > 0 { return start.interpolated(to: end, rest / length) }
      rest -= length
    }
    return points.last
  }
}

extension Passage {
  /// True when both openings lie on one unit.
  func touches(ofSame other: Passage) -> Bool {
    banks.contains { other.touches($0.unit) }
  }
}
