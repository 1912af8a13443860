// SPDX-License-Identifier: Apache-2.0

/// A point on a fine grid of whole numbers, on which questions of order have exact answers.
///
/// One step is a tenth of a millimeter. Within ``limit`` every vector product of two
/// differences fits 64 bits, so ``orientation(_:_:_:)`` is never wrong by rounding.
@frozen
public struct GridPoint: Hashable, Sendable {
  /// Along x. [Limit: -limit...limit] [Unit: 0.1 mm]
  public var x: Int
  /// Along y. [Limit: -limit...limit] [Unit: 0.1 mm]
  public var y: Int

  /// The grid steps in one meter. [Unit: 1/m]
  public static let stepsPerMeter = 10_000.0

  /// The greatest coordinate, a little over 50 km. [Unit: 0.1 mm]
  public static let limit = 1 << 29

  /// Makes a point from grid coordinates.
  @inlinable
  public init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }

  /// The nearest grid point; nil when the point is too far out or no number.
  public init?(nearest point: VenuePoint) {
    let x = (point.x * Self.stepsPerMeter).rounded()
    let y = (point.y * Self.stepsPerMeter).rounded()
    let limit = Double(Self.limit)
    guard abs(x) <= limit, abs(y) <= limit else { return nil }
    self.init(Int(x), Int(y))
  }

  /// The same place in meters.
  @inlinable
  public var venuePoint: VenuePoint {
    VenuePoint(Double(x) / Self.stepsPerMeter, Double(y) / Self.stepsPerMeter)
  }

  /// The straight distance. [Unit: m]
  @inlinable
  public func distance(to other: GridPoint) -> Double {
    let dx = Double(x &- other.x)
    let dy = Double(y &- other.y)
    return (dx * dx + dy * dy).squareRoot() / Self.stepsPerMeter
  }
}
