// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// A place at which a way may end: a point, or any point of a straight border.
struct Target: Hashable, Sendable {
  /// The index of the level.
  var level: Int
  var start: GridPoint
  /// The same as `start` for a point.
  var end: GridPoint

  init(level: Int, at point: GridPoint) {
    self.level = level
    start = point
    end = point
  }

  init(level: Int, from start: GridPoint, to end: GridPoint) {
    self.level = level
    self.start = start
    self.end = end
  }

  /// The points at which a straight way from a point may meet the target; ends of borders are
  /// targets of their own.
  func meetingPoint(from point: GridPoint) -> GridPoint? {
    guard start != end else { return start }
    let (dx, dy) = (Double(end.x - start.x), Double(end.y - start.y))
    let along = Double(point.x - start.x) * dx + Double(point.y - start.y) * dy
    let fraction = along / (dx * dx + dy * dy)
    guard fraction > 0, fraction < 1 else { return nil }
    return GridPoint(
      start.x + Int((fraction * dx).rounded()), start.y + Int((fraction * dy).rounded()))
  }
}
