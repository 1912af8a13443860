// SPDX-License-Identifier: Apache-2.0

/// A closed ring of corners, not repeated at the end.
public typealias Ring<Space: CoordinateSpace> = [Point<Space>]

/// A region with holes.
@frozen
public struct Polygon<Space: CoordinateSpace>: Hashable, Sendable {
  /// The border, counter-clockwise where y points up; at least three corners.
  public var outer: Ring<Space>
  /// Holes inside the border, clockwise where y points up.
  public var holes: [Ring<Space>]

  /// Makes a region and turns its rings the right way round.
  ///
  /// - Shape: rings are not repeated at the end
  @inlinable
  public init(outer: Ring<Space>, holes: [Ring<Space>] = []) {
    self.outer = signedArea(of: outer) < 0 ? outer.reversed() : outer
    self.holes = holes.map { signedArea(of: $0) > 0 ? $0.reversed() : $0 }
  }

  /// A box.
  @inlinable
  public init(_ rect: Rect<Space>) {
    self.init(outer: [
      Point(rect.minX, rect.minY), Point(rect.maxX, rect.minY), Point(rect.maxX, rect.maxY),
      Point(rect.minX, rect.maxY),
    ])
  }

  /// All rings, the border first.
  @inlinable
  public var rings: [Ring<Space>] { [outer] + holes }

  /// All sides as pairs of ends.
  @inlinable
  public var edges: [(Point<Space>, Point<Space>)] {
    var edges: [(Point<Space>, Point<Space>)] = []
    edges.reserveCapacity(outer.count + holes.reduce(0) { $0 + $1.count })
    forEachEdge { edges.append(($0, $1)) }
    return edges
  }

  /// Calls a function with the ends of each side, without making a list of them.
  @inlinable
  public func forEachEdge(_ body: (Point<Space>, Point<Space>) -> Void) {
    Self.forEachEdge(of: outer, body)
    for hole in holes { Self.forEachEdge(of: hole, body) }
  }

  @inlinable
  static func forEachEdge(
    of ring: Ring<Space>, _ body: (Point<Space>, Point<Space>) -> Void
  ) {
    guard let first = ring.first else { return }
    var start = first
    for end in ring.dropFirst() {
      body(start, end)
      start = end
    }
    body(start, first)
  }

  /// The area without the holes. [Unit: square of that of the space]
  @inlinable
  public var area: Double {
    rings.reduce(0) { $0 + signedArea(of: $1) }
  }

  /// The box around the border.
  @inlinable
  public var bounds: Rect<Space> {
    Rect(around: outer) ?? Rect(x: 0, y: 0, width: 0, height: 0)
  }

  /// The center of mass; the middle of the box for a region without area.
  @inlinable
  public var centroid: Point<Space> {
    var (x, y, total) = (0.0, 0.0, 0.0)
    forEachEdge { start, end in
      let cross = start.x * end.y - end.x * start.y
      x += (start.x + end.x) * cross
      y += (start.y + end.y) * cross
      total += cross
    }
    return abs(total) > 1e-12 ? Point(x / (3 * total), y / (3 * total)) : bounds.center
  }

  /// True when the point is inside or on the border.
  @inlinable
  public func contains(_ point: Point<Space>) -> Bool {
    var isInside = false
    var isOnBorder = false
    forEachEdge { start, end in
      if distance(from: point, toSegment: start, end) <= 1e-9 { isOnBorder = true }
      if (start.y > point.y) != (end.y > point.y) {
        let x = start.x + (point.y - start.y) / (end.y - start.y) * (end.x - start.x)
        if point.x < x { isInside.toggle() }
      }
    }
    return isInside || isOnBorder
  }

  /// The outline, holes included.
  public var path: Path<Space> {
    var path = Path<Space>()
    for ring in rings { path.append(Path(ring, closed: true)) }
    return path
  }
}

/// The area of a ring, positive when it turns from +x toward +y.
@inlinable
public func signedArea<Space>(of ring: Ring<Space>) -> Double {
  var sum = 0.0
  for index in ring.indices {
    let (start, end) = (ring[index], ring[(index + 1) % ring.count])
    sum += start.x * end.y - end.x * start.y
  }
  return sum / 2
}

/// The point of a segment that is nearest to a point.
@inlinable
public func nearestPoint<Space>(
  to point: Point<Space>, onSegment start: Point<Space>, _ end: Point<Space>
) -> Point<Space> {
  let along = end - start
  let square = along.dot(along)
  guard square > 0 else { return start }
  let fraction = min(1, max(0, (point - start).dot(along) / square))
  return start + along * fraction
}

/// The distance from a point to a segment. [Unit: that of the space]
@inlinable
public func distance<Space>(
  from point: Point<Space>, toSegment start: Point<Space>, _ end: Point<Space>
) -> Double {
  point.distance(to: nearestPoint(to: point, onSegment: start, end))
}
