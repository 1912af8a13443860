// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignModel

/// A place at which a way goes through an opening.
struct Crossing {
  var passage: Passage
  /// From the start of the way. [Unit: m]
  var along: Double
  var point: VenuePoint
  /// The unit behind it, as an index of the level.
  var unit: Int?
}

extension LevelSpace {
  /// The openings that a way goes through, in its order.
  func crossings(of points: [VenuePoint]) -> [Crossing] {
    var found: [Crossing] = []
    var along = 0.0
    for (start, end) in zip(points, points.dropFirst()) {
      let way = end - start
      for passage in passages where passage.obstacle == nil {
        guard let fraction = fraction(of: start, end, at: passage.opening) else { continue }
        let into = passage.banks.first { $0.normal.dot(way) > 0 }
        found.append(
          Crossing(
            passage: passage, along: along + way.length * fraction,
            point: start.interpolated(to: end, fraction), unit: into?.unit))
      }
      along += way.length
    }
    // A bend right in the opening counts once.
    var seen: Set<FeatureID> = []
    return found.enumerated()
      .sorted { ($0.element.along, $0.offset) < ($1.element.along, $1.offset) }
      .map(\.element)
      .filter { seen.insert($0.passage.opening.id).inserted }
  }

  /// True when a way begins on a flight of steps or leads onto one.
  func usesSteps(_ points: [VenuePoint]) -> Bool {
    let units = crossings(of: points).map(\.unit) + [points.first.flatMap(unit)]
    return units.contains { $0.map { level.units[$0].category == .steps } ?? false }
  }

  /// Where on a step the line of an opening is crossed, 0 to 1.
  private func fraction(
    of start: VenuePoint, _ end: VenuePoint, at opening: Opening
  ) -> Double? {
    let way = end - start
    let line = opening.end - opening.start
    let cross = way.cross(line)
    guard abs(cross) > 1e-9 else { return nil }
    let toOpening = opening.start - start
    let onWay = toOpening.cross(line) / cross
    let onLine = toOpening.cross(way) / cross
    guard onWay >= 0, onWay <= 1, onLine >= 0, onLine <= 1 else { return nil }
    return onWay
  }
}
