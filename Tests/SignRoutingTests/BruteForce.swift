// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// Shortest paths the slow way: every corner against every corner, then Dijkstra on all pairs.
///
/// Shares no code with the router but the grid. Sight is decided by exact 128-bit products and by
/// counting sides around the middles between touched corners.
struct BruteForce {
  private typealias Exact = Int128

  private struct Side {
    var ax: Int, ay: Int, bx: Int, by: Int
  }

  private let corners: [GridPoint]
  private let sides: [Side]
  /// True when two rings meet in a corner; such floors are for other tests.
  let hasPinch: Bool

  init(_ polygons: [VenuePolygon]) {
    var corners: [GridPoint] = []
    var sides: [Side] = []
    for ring in polygons.flatMap(\.rings) {
      let points = ring.compactMap(GridPoint.init(nearest:))
      corners += points
      for index in points.indices {
        let (a, b) = (points[index], points[(index + 1) % points.count])
        sides.append(Side(ax: a.x, ay: a.y, bx: b.x, by: b.y))
      }
    }
    self.corners = corners
    self.sides = sides
    hasPinch = Set(corners).count < corners.count
  }

  /// The length of the shortest way; nil when there is none. [Unit: m]
  func length(from start: GridPoint, to end: GridPoint) -> Double? {
    let points = [start, end] + corners
    var best = Array(repeating: Double.infinity, count: points.count)
    var done = Array(repeating: false, count: points.count)
    best[0] = 0
    for _ in points.indices {
      guard let here = points.indices.filter({ !done[$0] }).min(by: { best[$0] < best[$1] }),
        best[here] < .infinity
      else { break }
      if here == 1 { return best[1] }
      done[here] = true
      for there in points.indices where !done[there] {
        let length = best[here] + points[here].distance(to: points[there])
        if length < best[there], sees(points[here], points[there]) { best[there] = length }
      }
    }
    return nil
  }

  private func sees(_ a: GridPoint, _ b: GridPoint) -> Bool {
    if a == b { return true }
    var stops = [a, b]
    for side in sides {
      let c = GridPoint(side.ax, side.ay)
      let d = GridPoint(side.bx, side.by)
      let (first, second) = (turn(a, b, c), turn(a, b, d))
      let (third, fourth) = (turn(c, d, a), turn(c, d, b))
      if first * second < 0, third * fourth < 0 { return false }
      if first == 0, isBetween(c, a, b) { stops.append(c) }
    }
    let inOrder = stops.sorted {
      abs($0.x - a.x) + abs($0.y - a.y) < abs($1.x - a.x) + abs($1.y - a.y)
    }
    return zip(inOrder, inOrder.dropFirst()).allSatisfy { holdsMiddle($0, $1) }
  }

  private func turn(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Int {
    let left = Exact(b.x - a.x) * Exact(c.y - a.y)
    let right = Exact(b.y - a.y) * Exact(c.x - a.x)
    return left == right ? 0 : (left > right ? 1 : -1)
  }

  private func isBetween(_ p: GridPoint, _ a: GridPoint, _ b: GridPoint) -> Bool {
    min(a.x, b.x) <= p.x && p.x <= max(a.x, b.x) && min(a.y, b.y) <= p.y && p.y <= max(a.y, b.y)
  }

  /// True when the middle of two points is on the ground, border included; in half grid steps.
  private func holdsMiddle(_ a: GridPoint, _ b: GridPoint) -> Bool {
    let (x, y) = (a.x + b.x, a.y + b.y)
    var isInside = false
    for side in sides {
      let (ax, ay, bx, by) = (2 * side.ax, 2 * side.ay, 2 * side.bx, 2 * side.by)
      let product = Exact(bx - ax) * Exact(y - ay) - Exact(by - ay) * Exact(x - ax)
      if product == 0, min(ax, bx) <= x, x <= max(ax, bx), min(ay, by) <= y, y <= max(ay, by) {
        return true
      }
      if (ay > y) != (by > y), (by > ay) == (product > 0) { isInside.toggle() }
    }
    return isInside
  }
}
