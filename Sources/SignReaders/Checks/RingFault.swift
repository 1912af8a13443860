// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// Why a list of corners is no border of a region.
enum RingFault: Hashable {
  /// Fewer than three corners.
  case tooFewCorners(Int)
  /// More corners than a hand-drawn border has.
  case tooManyCorners(Int)
  /// The sides enclose less than ``leastArea``. [Unit: m²]
  case noArea(Double)
  /// Two sides meet where they should not; sides by the index of their first corner.
  case crossing(at: VenuePoint, first: Int, second: Int)

  /// The most corners of one border; keeps the checks fast for any input. [Unit: none]
  static let mostCorners = 2000
  /// The least area that counts. [Unit: m²]
  static let leastArea = 1e-4
}

/// How near two lines are taken to touch. [Unit: m]
let touching = 1e-6

/// What is wrong with a ring; nil when it is a simple polygon.
///
/// - Complexity: O(n log n) for drawn plans; O(n²) at worst, with n limited
func fault(in ring: Ring<VenueSpace>) -> RingFault? {
  guard ring.count >= 3 else { return .tooFewCorners(ring.count) }
  guard ring.count <= RingFault.mostCorners else { return .tooManyCorners(ring.count) }
  let area = abs(signedArea(of: ring))
  if isFlat(ring) { return .noArea(area) }
  if let crossing = selfCrossing(of: ring) { return crossing }
  return area < RingFault.leastArea ? .noArea(area) : nil
}

/// True when all corners lie on one line.
private func isFlat(_ ring: Ring<VenueSpace>) -> Bool {
  let start = ring[0]
  guard let far = ring.max(by: { $0.distance(to: start) < $1.distance(to: start) }),
    far != start
  else { return true }
  let along = far - start
  return ring.allSatisfy { abs(along.cross($0 - start)) <= touching * along.length }
}

private func selfCrossing(of ring: Ring<VenueSpace>) -> RingFault? {
  let count = ring.count
  func end(_ side: Int) -> VenuePoint { ring[(side + 1) % count] }
  func least(_ side: Int) -> Double { min(ring[side].x, end(side).x) }
  let order = ring.indices.sorted { (least($0), $0) < (least($1), $1) }
  var best: RingFault?
  var bestPair = (Int.max, Int.max)
  for (position, side) in order.enumerated() {
    let last = max(ring[side].x, end(side).x) + touching
    for other in order[(position + 1)...] {
      if least(other) > last { break }
      let (first, second) = (min(side, other), max(side, other))
      guard (first, second) < bestPair else { continue }
      let follows = second == first + 1
      let closes = first == 0 && second == count - 1
      let point: VenuePoint? =
        if follows || closes {
          foldBack(
            from: closes ? ring[second] : ring[first], over: closes ? ring[0] : ring[second],
            to: closes ? ring[1] : end(second))
        } else {
          meeting(ring[first], end(first), ring[second], end(second))
        }
      guard let point else { continue }
      bestPair = (first, second)
      best = .crossing(at: point, first: first, second: second)
    }
  }
  return best
}

/// The corner, when two sides in a row run back over each other.
private func foldBack(
  from start: VenuePoint, over corner: VenuePoint, to end: VenuePoint
) -> VenuePoint? {
  guard (start - corner).dot(end - corner) > 0 else { return nil }
  let isBack =
    distance(from: start, toSegment: corner, end) <= touching
    || distance(from: end, toSegment: corner, start) <= touching
  return isBack ? corner : nil
}

/// The point that two segments share or nearly share; nil when they stay apart.
func meeting(
  _ a: VenuePoint, _ b: VenuePoint, _ c: VenuePoint, _ d: VenuePoint
) -> VenuePoint? {
  guard
    min(a.x, b.x) <= max(c.x, d.x) + touching, min(c.x, d.x) <= max(a.x, b.x) + touching,
    min(a.y, b.y) <= max(c.y, d.y) + touching, min(c.y, d.y) <= max(a.y, b.y) + touching
  else { return nil }
  if let point = crossing(a, b, c, d) { return point }
  for point in [c, d] where distance(from: point, toSegment: a, b) <= touching { return point }
  for point in [a, b] where distance(from: point, toSegment: c, d) <= touching { return point }
  return nil
}

/// The point where two segments cross inside of both; nil when they only touch or stay apart.
func crossing(
  _ a: VenuePoint, _ b: VenuePoint, _ c: VenuePoint, _ d: VenuePoint
) -> VenuePoint? {
  let first = b - a
  let second = d - c
  let (sideC, sideD) = (first.cross(c - a), first.cross(d - a))
  let (sideA, sideB) = (second.cross(a - c), second.cross(b - c))
  guard (sideC < 0) != (sideD < 0), sideC != 0, sideD != 0,
    (sideA < 0) != (sideB < 0), sideA != 0, sideB != 0
  else { return nil }
  return a + first * (sideA / (sideA - sideB))
}
