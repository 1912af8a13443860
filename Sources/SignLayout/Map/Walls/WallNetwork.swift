// SPDX-License-Identifier: Apache-2.0

import SignGeometry
package import SignModel

/// The walls of a level: every border of its units once, open exactly at the openings.
package struct WallNetwork: Sendable {
  /// The walls in drawing order: rails, staff walls, inner walls, outer walls.
  package let runs: [WallRun]

  /// Corners that are nearer than this are one corner. [Unit: m]
  static let snap = 0.001
  /// How far an opening may lie off the wall that it opens. [Unit: m]
  static let reach = 0.025

  /// Makes the walls of a level.
  ///
  /// - Complexity: O(edges · lines)
  package init(level: Level) {
    var lines: [WallLine] = []
    for border in Self.borders(of: level) {
      let found = lines.firstIndex {
        $0.holds(border.start, border.end, within: 1.5 * Self.snap)
      }
      if let found {
        lines[found].add(border.start, border.end, border.side)
      } else if var line = WallLine(through: border.start, border.end) {
        line.add(border.start, border.end, border.side)
        lines.append(line)
      }
    }
    for opening in level.openings {
      for index in lines.indices
      where lines[index].holds(opening.start, opening.end, within: Self.reach) {
        lines[index].open(opening.start, opening.end)
      }
    }
    let segments = lines.flatMap { line in
      line.pieces(notUnder: Self.snap).map {
        WallSegment(
          start: Self.snapped(line.point(at: $0.from)), end: Self.snapped(line.point(at: $0.to)),
          weight: $0.weight)
      }
    }
    runs = WallWeight.allCases.flatMap { weight in
      joined(segments.filter { $0.weight == weight }, among: segments)
    }
  }

  /// The length of all walls of a weight. [Unit: m]
  package func length(of weight: WallWeight) -> Double {
    runs.filter { $0.weight == weight }.reduce(0) { $0 + $1.length }
  }

  static func snapped(_ point: VenuePoint) -> VenuePoint {
    VenuePoint((point.x / snap).rounded() * snap, (point.y / snap).rounded() * snap)
  }

  private typealias Border = (start: VenuePoint, end: VenuePoint, side: BorderSide)

  /// All borders, the longest first, so that lines take their direction from the best measure.
  private static func borders(of level: Level) -> [Border] {
    func borders(_ polygon: VenuePolygon, _ side: BorderSide) -> [Border] {
      polygon.edges.map { (snapped($0.0), snapped($0.1), side) }
    }
    let all =
      borders(level.outline, .outline)
      + level.units
      .filter { !$0.category.isMaterial }
      .flatMap { borders($0.polygon, BorderSide($0)) }
    return all.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      let (first, second) = (a.start.distance(to: a.end), b.start.distance(to: b.end))
      return abs(first - second) > 1e-9 ? first > second : left.offset < right.offset
    }.map(\.element)
  }
}
