// SPDX-License-Identifier: Apache-2.0

/// A direction in a plan, clockwise from +y.
@frozen
public struct Bearing: Hashable, Sendable {
  /// The angle. [Limit: 0 <= degrees < 360] [Unit: degree]
  public let degrees: Double

  /// Makes a bearing; any finite angle is brought into 0..<360.
  public init(degrees: Double) {
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    let turned = rest < 0 ? rest + 360 : rest
    self.degrees = turned == 360 ? 0 : turned
  }

  /// The bearing of a vector of the plan; up the plan for a zero vector.
  public init(_ vector: Vector<VenueSpace>) {
    self.init(
      degrees: vector == .zero ? 0 : 90 - angle(dx: vector.dx, dy: vector.dy))
  }

  /// A vector of length 1 in this direction. [Unit: none]
  public var unitVector: Vector<VenueSpace> {
    let (sine, cosine) = sinCos(degrees: degrees)
    return Vector(sine, cosine)
  }

  /// The opposite direction.
  public var opposite: Bearing { Bearing(degrees: degrees + 180) }

  /// The signed turn from this direction to another, clockwise positive, in -180..<180.
  /// [Unit: degree]
  public func turn(to other: Bearing) -> Double {
    let difference = Bearing(degrees: other.degrees - degrees).degrees
    return difference >= 180 ? difference - 360 : difference
  }
}
