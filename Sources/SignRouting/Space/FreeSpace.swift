// SPDX-License-Identifier: Apache-2.0

public import SignGeometry

/// The ground on which the middle of a walker can be: exact questions of sight on it.
///
/// A region of a plan with its border. All corners lie on the grid of ``GridPoint``; whether two
/// points see each other is decided without rounding. Two obstacles that touch in a point leave
/// no gap.
public struct FreeSpace: Sendable {
  /// A side of a ring; the free ground lies to the left.
  struct Side: Hashable, Sendable {
    var start: GridPoint
    var end: GridPoint
  }

  /// The regions, in meters.
  public let polygons: [VenuePolygon]

  /// All sides; no corner lies inside a side.
  let sides: [Side]
  /// The wedges of free ground at each corner, in the order of the rings.
  let wedges: [Wedge]
  let index: SideIndex
  private let wedgesByApex: [GridPoint: [Int]]

  /// Makes a free space from regions that do not overlap.
  ///
  /// - Parameter polygons: Regions with corners on the grid; others are moved to it. What lies
  ///   farther out than ``GridPoint/limit`` is left out.
  public init(polygons: [VenuePolygon]) {
    var rings: [[GridPoint]] = []
    var kept: [VenuePolygon] = []
    for polygon in polygons {
      let snapped = polygon.rings.map { ring in Self.withoutRepeats(ring) }
      guard let outer = snapped.first, outer.count >= 3 else { continue }
      let solid = snapped.filter { $0.count >= 3 }
      rings += solid
      kept.append(
        VenuePolygon(
          outer: outer.map(\.venuePoint), holes: solid.dropFirst().map { $0.map(\.venuePoint) }))
    }
    self.polygons = kept
    sides = Self.splitAtCorners(rings)
    wedges = Self.wedges(of: sides)
    index = SideIndex(sides: sides)
    var byApex: [GridPoint: [Int]] = [:]
    for (number, wedge) in wedges.enumerated() { byApex[wedge.apex, default: []].append(number) }
    wedgesByApex = byApex
  }

  /// The area. [Unit: m²]
  public var area: Double { polygons.reduce(0) { $0 + $1.area } }

  /// True when a walker can stand at the point, rounded to the grid; the border counts.
  public func contains(_ point: VenuePoint) -> Bool {
    GridPoint(nearest: point).map(contains) ?? false
  }

  /// True when a walker at one point can go straight to the other.
  public func seesStraight(from start: VenuePoint, to end: VenuePoint) -> Bool {
    guard let a = GridPoint(nearest: start), let b = GridPoint(nearest: end), contains(a),
      contains(b)
    else { return false }
    return isVisible(from: a, to: b)
  }

  func contains(_ point: GridPoint) -> Bool {
    var inside = false
    for number in index.sides(atHeightOf: point) {
      let side = sides[number]
      let (start, end) = (side.start, side.end)
      if start == point || isInside(point, segment: start, end) { return true }
      if (start.y > point.y) != (end.y > point.y) {
        let turn = orientation(start, end, point)
        if (end.y > start.y) == (turn > 0) { inside.toggle() }
      }
    }
    return inside
  }

  /// True when the straight way between two points of the free space stays on it.
  func isVisible(from a: GridPoint, to b: GridPoint) -> Bool {
    guard a != b else { return true }
    guard opens(at: a, toward: b), opens(at: b, toward: a) else { return false }
    return index.visit(from: a, to: b) { number in
      let side = sides[number]
      let fromStart = orientation(a, b, side.start)
      let fromEnd = orientation(a, b, side.end)
      // Every corner is the start of a side, so it is looked at once for each of its sides.
      if fromStart == 0, isInside(side.start, segment: a, b) {
        let corner = side.start
        guard
          let around = wedgesByApex[corner],
          around.contains(where: { wedges[$0].opens(toward: a) && wedges[$0].opens(toward: b) })
        else { return false }
        return true
      }
      guard fromStart * fromEnd < 0 else { return true }
      let toA = orientation(side.start, side.end, a)
      return !(toA != 0 && orientation(side.start, side.end, b) == -toA)
    }
  }

  /// True when a way from a point of the free space may begin in a direction.
  private func opens(at point: GridPoint, toward other: GridPoint) -> Bool {
    if let around = wedgesByApex[point] {
      return around.contains { wedges[$0].opens(toward: other) }
    }
    for number in index.sides(near: point) {
      let side = sides[number]
      if isInside(point, segment: side.start, side.end) {
        return orientation(side.start, side.end, other) >= 0
      }
    }
    return true
  }

  /// True when the point lies on a border, or so near that rounding decides.
  func isOnBorder(_ point: VenuePoint) -> Bool {
    guard let place = GridPoint(nearest: point) else { return false }
    let near = 2 / GridPoint.stepsPerMeter
    return index.sides(near: place).contains { number in
      distance(from: point, toSegment: sides[number].start.venuePoint, sides[number].end.venuePoint)
        <= near
    }
  }

  /// The nearest point of the free space, on the grid.
  ///
  /// - Parameters:
  ///   - point: Where to look from.
  ///   - accept: Which points count.
  /// - Returns: the point itself when it is free; nil when no point counts
  func nearestFree(to point: VenuePoint, where accept: (VenuePoint) -> Bool) -> GridPoint? {
    if let here = GridPoint(nearest: point), contains(here), accept(here.venuePoint) {
      return here
    }
    var best: GridPoint?
    var bestDistance = Double.infinity
    for side in sides {
      let (start, end) = (side.start.venuePoint, side.end.venuePoint)
      let foot = nearestPoint(to: point, onSegment: start, end)
      guard foot.distance(to: point) < bestDistance, accept(foot) else { continue }
      // A foot between grid points may round to the wrong side of a slanted border.
      guard let found = freeGridPoint(near: foot, along: side) else { continue }
      best = found
      bestDistance = foot.distance(to: point)
    }
    return best
  }

  private func freeGridPoint(near foot: VenuePoint, along side: Side) -> GridPoint? {
    let inward = (side.end.venuePoint - side.start.venuePoint).normalized.perpendicular
    for steps in [0.0, 1, 2, 4] {
      let moved = foot + inward * (steps / GridPoint.stepsPerMeter)
      if let found = GridPoint(nearest: moved), contains(found) { return found }
    }
    return nil
  }

  private static func withoutRepeats(_ ring: Ring<VenueSpace>) -> [GridPoint] {
    var points: [GridPoint] = []
    for point in ring {
      guard let snapped = GridPoint(nearest: point) else { return [] }
      if points.last != snapped { points.append(snapped) }
    }
    while points.count > 1, points.last == points.first { points.removeLast() }
    return points
  }

  /// The sides of all rings, cut where a corner of another ring lies inside them.
  private static func splitAtCorners(_ rings: [[GridPoint]]) -> [Side] {
    var whole: [Side] = []
    for ring in rings {
      for position in ring.indices {
        whole.append(Side(start: ring[position], end: ring[(position + 1) % ring.count]))
      }
    }
    let index = SideIndex(sides: whole)
    var cuts: [Int: [GridPoint]] = [:]
    for corner in Set(whole.map(\.start)) {
      for number in index.sides(near: corner)
      where isInside(corner, segment: whole[number].start, whole[number].end) {
        cuts[number, default: []].append(corner)
      }
    }
    guard !cuts.isEmpty else { return whole }
    var split: [Side] = []
    for (number, side) in whole.enumerated() {
      var start = side.start
      let inOrder = (cuts[number] ?? []).sorted {
        $0.distance(to: side.start) < $1.distance(to: side.start)
      }
      for corner in inOrder {
        split.append(Side(start: start, end: corner))
        start = corner
      }
      split.append(Side(start: start, end: side.end))
    }
    return split
  }

  /// The wedges of free ground: each begins at a side that leaves a corner and ends at the first
  /// side, counter-clockwise, that comes in.
  private static func wedges(of sides: [Side]) -> [Wedge] {
    var incoming: [GridPoint: [GridPoint]] = [:]
    for side in sides { incoming[side.end, default: []].append(side.start) }
    return sides.compactMap { side in
      let candidates = incoming[side.start] ?? []
      guard var best = candidates.first else { return nil }
      for candidate in candidates.dropFirst() {
        let isEarlier = isBefore(candidate, best, around: side.start, from: side.end)
        if isEarlier { best = candidate }
      }
      return Wedge(apex: side.start, first: side.end, last: best)
    }
  }

  /// True when turning counter-clockwise from `from` meets `a` before `b`.
  private static func isBefore(
    _ a: GridPoint, _ b: GridPoint, around apex: GridPoint, from: GridPoint
  ) -> Bool {
    Wedge(apex: apex, first: from, last: b).opens(toward: a)
  }
}
