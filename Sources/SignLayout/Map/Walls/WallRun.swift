// SPDX-License-Identifier: Apache-2.0

package import SignGeometry

/// A wall of one weight that is drawn in one stroke.
package struct WallRun: Hashable, Sendable {
  /// How heavy it is.
  package var weight: WallWeight
  /// The corners of its middle line; not repeated at the end of a closed run.
  package var points: [VenuePoint]
  /// True when the last corner is joined to the first.
  package var isClosed: Bool
  /// The heaviest wall that meets the first corner at an angle; nil at a door or a free end.
  package var startJoint: WallWeight?
  /// The heaviest wall that meets the last corner at an angle; nil at a door or a free end.
  package var endJoint: WallWeight?

  /// The length of the middle line. [Unit: m]
  package var length: Double {
    let open = zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    guard isClosed, let first = points.first, let last = points.last else { return open }
    return open + last.distance(to: first)
  }
}
