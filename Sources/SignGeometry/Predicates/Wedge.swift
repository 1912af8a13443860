// SPDX-License-Identifier: Apache-2.0

/// The corner of a region at one point: what lies left of `apex → first`, around to
/// `apex → last`.
@frozen
public struct Wedge: Hashable, Sendable {
  /// The corner.
  public var apex: GridPoint
  /// A point on the side at which the wedge begins.
  public var first: GridPoint
  /// A point on the side at which the wedge ends, counter-clockwise from the first.
  public var last: GridPoint

  /// Makes a corner; its sides must not point the same way.
  @inlinable
  public init(apex: GridPoint, first: GridPoint, last: GridPoint) {
    self.apex = apex
    self.first = first
    self.last = last
  }

  /// True when the angle between the sides is more than half a turn: exact.
  @inlinable
  public var isReflex: Bool { orientation(apex, first, last) < 0 }

  /// True when the way from the corner to a point begins in the wedge or along a side: exact.
  @inlinable
  public func opens(toward point: GridPoint) -> Bool {
    let fromFirst = orientation(apex, first, point)
    let fromLast = orientation(apex, last, point)
    switch orientation(apex, first, last) {
    case 1: return fromFirst >= 0 && fromLast <= 0
    // What lies outside is a wedge of less than half a turn.
    case -1: return !(fromFirst < 0 && fromLast > 0)
    default: return fromFirst >= 0
    }
  }

  /// True when a way between corner and point may bend at the corner: exact.
  ///
  /// The straight line through both does not cut into what lies outside the wedge.
  @inlinable
  public func isTangent(toward point: GridPoint) -> Bool {
    orientation(apex, point, first) * orientation(apex, point, last) >= 0
  }
}
