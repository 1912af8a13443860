// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// A straight piece of wall.
struct WallSegment: Hashable {
  var start: VenuePoint
  var end: VenuePoint
  var weight: WallWeight

  func other(_ point: VenuePoint) -> VenuePoint { point == start ? end : start }
}

/// Joins pieces of one weight into runs, so that corners are mitred.
///
/// - Parameters:
///   - segments: The pieces of one weight, with snapped ends.
///   - all: The pieces of all weights, for the joints at the ends.
/// - Returns: the runs in the order of their first piece
func joined(_ segments: [WallSegment], among all: [WallSegment]) -> [WallRun] {
  var meeting: [VenuePoint: [WallSegment]] = [:]
  for segment in all {
    meeting[segment.start, default: []].append(segment)
    meeting[segment.end, default: []].append(segment)
  }
  var used: Set<WallSegment> = []

  /// The one piece of this weight that goes on beyond a point; nil at a junction or an end.
  func next(after segment: WallSegment, at point: VenuePoint) -> WallSegment? {
    let others = (meeting[point] ?? []).filter { $0 != segment && $0.weight == segment.weight }
    return others.count == 1 ? others.first : nil
  }

  func joint(of segment: WallSegment, at point: VenuePoint) -> WallWeight? {
    let own = (segment.other(point) - point).normalized
    return (meeting[point] ?? [])
      .filter { abs(($0.other(point) - point).normalized.cross(own)) > 0.05 }
      .map(\.weight).max()
  }

  func walk(from segment: WallSegment, toward point: VenuePoint)
    -> (points: [VenuePoint], last: WallSegment, closed: Bool)
  {
    var (points, segment, point) = ([point], segment, point)
    while let following = next(after: segment, at: point) {
      guard used.insert(following).inserted else { return (points, segment, true) }
      point = following.other(point)
      segment = following
      points.append(point)
    }
    return (points, segment, false)
  }

  var runs: [WallRun] = []
  for segment in segments where used.insert(segment).inserted {
    let ahead = walk(from: segment, toward: segment.end)
    if ahead.closed {
      runs.append(WallRun(weight: segment.weight, points: ahead.points, isClosed: true))
      continue
    }
    let behind = walk(from: segment, toward: segment.start)
    let points = behind.points.reversed() + ahead.points
    runs.append(
      WallRun(
        weight: segment.weight, points: points, isClosed: false,
        startJoint: points.first.flatMap { joint(of: behind.last, at: $0) },
        endJoint: points.last.flatMap { joint(of: ahead.last, at: $0) }))
  }
  return runs
}
