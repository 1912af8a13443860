// SPDX-License-Identifier: Apache-2.0

public import SignGeometry

/// The way on from a place, as somebody who stands there needs it.
public struct Heading: Hashable, Sendable {
  /// Where the way goes first, small bends left out.
  public var bearing: Bearing
  /// How far it still is to walk. [Unit: m]
  public var length: Double
  /// How long it still takes. [Unit: s]
  public var seconds: Double
  /// The next change of level; nil when the destination is on this level.
  public var change: Route.Change?
  /// How far it is to the connector of ``change``. [Unit: m]
  public var lengthToChange: Double?
  /// True when the place lies in the destination itself.
  public var isInside: Bool
}
