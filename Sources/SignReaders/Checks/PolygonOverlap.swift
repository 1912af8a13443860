// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// The ground that two regions share.
struct PolygonOverlap: Hashable {
  /// How much they share. [Unit: m²]
  var area: Double
  /// A place inside the shared ground.
  var place: VenuePoint
}

/// The ground that two regions share; nil when their borders touch at most.
///
/// The plane is cut into upright strips at every corner and crossing. Inside a strip no side
/// crosses another, so the shared length changes evenly and its middle value gives the area.
///
/// - Complexity: O(s · (n + m)) for s strips; only sides beside the shared box count
func overlap(of first: VenuePolygon, _ second: VenuePolygon) -> PolygonOverlap? {
  let (a, b) = (first.bounds, second.bounds)
  let box = Rect<VenueSpace>(
    minX: max(a.minX, b.minX), minY: max(a.minY, b.minY), maxX: min(a.maxX, b.maxX),
    maxY: min(a.maxY, b.maxY))
  guard box.minX < box.maxX, box.minY < box.maxY else { return nil }
  if first.isBox && second.isBox {
    return PolygonOverlap(area: box.width * box.height, place: box.center)
  }
  let left = slopingSides(of: first, beside: box)
  let right = slopingSides(of: second, beside: box)
  let cuts = stripBorders(left, right, in: box)
  var area = 0.0
  var best: (area: Double, place: VenuePoint)?
  for (start, end) in zip(cuts, cuts.dropFirst()) where end - start > 1e-9 {
    let middle = (start + end) / 2
    let shared = intersection(
      intervals(of: left, from: start, to: end, at: middle),
      intervals(of: right, from: start, to: end, at: middle))
    guard let longest = shared.max(by: { $0.length < $1.length }) else { continue }
    let part = shared.reduce(0) { $0 + $1.length } * (end - start)
    area += part
    if part > best?.area ?? 0 {
      best = (part, Point(middle, (longest.low + longest.high) / 2))
    }
  }
  return best.map { PolygonOverlap(area: area, place: $0.place) }
}

extension Polygon<VenueSpace> {
  /// True for four corners with sides along the axes and no hole.
  var isBox: Bool {
    guard holes.isEmpty, outer.count == 4 else { return false }
    let turned = outer[0].x == outer[1].x
    return turned
      ? outer[1].y == outer[2].y && outer[2].x == outer[3].x && outer[3].y == outer[0].y
      : outer[0].y == outer[1].y && outer[1].x == outer[2].x && outer[2].y == outer[3].y
        && outer[3].x == outer[0].x
  }
}

/// A side that is not upright, from left to right.
private struct Side {
  var start: VenuePoint
  var end: VenuePoint

  func y(at x: Double) -> Double {
    start.y + (end.y - start.y) * ((x - start.x) / (end.x - start.x))
  }
}

private struct Interval {
  var low: Double
  var high: Double

  var length: Double { high - low }
}

private func slopingSides(of polygon: VenuePolygon, beside box: Rect<VenueSpace>) -> [Side] {
  polygon.edges.compactMap { start, end in
    guard start.x != end.x, max(start.x, end.x) > box.minX, min(start.x, end.x) < box.maxX
    else { return nil }
    return start.x < end.x ? Side(start: start, end: end) : Side(start: end, end: start)
  }
}

private func stripBorders(
  _ left: [Side], _ right: [Side], in box: Rect<VenueSpace>
) -> [Double] {
  var cuts = [box.minX, box.maxX]
  for side in left + right { cuts += [side.start.x, side.end.x] }
  for a in left {
    for b in right where a.start.x < b.end.x && b.start.x < a.end.x {
      if let point = crossing(a.start, a.end, b.start, b.end) { cuts.append(point.x) }
    }
  }
  return cuts.filter { $0 >= box.minX && $0 <= box.maxX }.sorted()
}

private func intervals(
  of sides: [Side], from start: Double, to end: Double, at middle: Double
) -> [Interval] {
  let heights =
    sides
    .filter { $0.start.x <= start + 1e-9 && $0.end.x >= end - 1e-9 }
    .map { $0.y(at: middle) }
    .sorted()
  return stride(from: 0, to: heights.count - 1, by: 2).map {
    Interval(low: heights[$0], high: heights[$0 + 1])
  }
}

private func intersection(_ left: [Interval], _ right: [Interval]) -> [Interval] {
  var shared: [Interval] = []
  var (i, j) = (0, 0)
  while i < left.count && j < right.count {
    let part = Interval(low: max(left[i].low, right[j].low), high: min(left[i].high, right[j].high))
    if part.length > 0 { shared.append(part) }
    if left[i].high < right[j].high { i += 1 } else { j += 1 }
  }
  return shared
}
