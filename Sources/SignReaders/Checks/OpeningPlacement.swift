// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// How an opening lies to the borders of a unit.
enum OpeningPlacement: Hashable {
  /// On the border over its whole length.
  case onBorder
  /// In line with a wall and past its end, by the part that the wall carries. [Unit: m]
  case pastWall(wall: Double, carried: Double)
  /// Beside the border, by the distance of its farthest point. [Unit: m]
  case offBorder(distance: Double)

  /// How far an opening may lie beside a border. [Unit: m]
  static let tolerance = 0.01

  /// Compares an opening with the border of a unit.
  ///
  /// - Parameters:
  ///   - start: One end of the opening.
  ///   - end: Its other end, at another place.
  ///   - border: The unit.
  init(from start: VenuePoint, to end: VenuePoint, on border: VenuePolygon) {
    let length = start.distance(to: end)
    let direction = (end - start) * (1 / length)
    var covered: [(low: Double, high: Double)] = []
    var wall: [(low: Double, high: Double)] = []
    var farthest = [Double.infinity, .infinity, .infinity]
    let points = [start, start.interpolated(to: end, 0.5), end]
    for (a, b) in border.edges {
      for (index, point) in points.enumerated() {
        farthest[index] = min(farthest[index], distance(from: point, toSegment: a, b))
      }
      let (from, to) = ((a - start).dot(direction), (b - start).dot(direction))
      let (low, high) = (min(from, to), max(from, to))
      guard high > 0, low < length, high - low > Self.tolerance else { continue }
      let (sideA, sideB) = (direction.cross(a - start), direction.cross(b - start))
      let isAlong = [max(low, 0), min(high, length)].allSatisfy { along in
        abs(sideA + (sideB - sideA) * (along - from) / (to - from)) <= Self.tolerance
      }
      guard isAlong else { continue }
      wall.append((low, high))
      covered.append((max(0, low), min(length, high)))
    }
    let gap = 2 * Self.tolerance
    var reached = 0.0
    for part in covered.sorted(by: { $0.low < $1.low }) where part.high > reached {
      if part.low > reached + gap { break }
      reached = part.high
    }
    if reached >= length - gap {
      self = .onBorder
    } else if let longest = wall.map({ $0.high - $0.low }).max(),
      let carried = covered.map({ $0.high - $0.low }).max(), carried > 0.1 * length
    {
      self = .pastWall(wall: longest, carried: carried)
    } else {
      self = .offBorder(distance: farthest.max() ?? .infinity)
    }
  }
}
