// SPDX-License-Identifier: Apache-2.0

/// A place in a coordinate space.
@frozen
public struct Point<Space: CoordinateSpace>: Hashable, Sendable {
  /// The first coordinate. [Unit: that of the space]
  public var x: Double
  /// The second coordinate. [Unit: that of the space]
  public var y: Double

  /// Makes a point.
  @inlinable
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// (0, 0).
  @inlinable
  public static var zero: Point { Point(0, 0) }

  /// The vector from one point to another.
  @inlinable
  public static func - (left: Point, right: Point) -> Vector<Space> {
    Vector(left.x - right.x, left.y - right.y)
  }

  /// The point moved by a vector.
  @inlinable
  public static func + (left: Point, right: Vector<Space>) -> Point {
    Point(left.x + right.dx, left.y + right.dy)
  }

  /// The point moved against a vector.
  @inlinable
  public static func - (left: Point, right: Vector<Space>) -> Point {
    Point(left.x - right.dx, left.y - right.dy)
  }

  /// The straight distance to another point. [Unit: that of the space]
  @inlinable
  public func distance(to other: Point) -> Double { (other - self).length }

  /// The point part of the way to another.
  ///
  /// - Parameters:
  ///   - other: The point at the far end.
  ///   - fraction: How far: 0 stays here, 1 is the other point. [Unit: none]
  /// - Returns: a point of the straight line through both
  @inlinable
  public func interpolated(to other: Point, _ fraction: Double) -> Point {
    Point(x + (other.x - x) * fraction, y + (other.y - y) * fraction)
  }
}

/// A displacement in a coordinate space.
@frozen
public struct Vector<Space: CoordinateSpace>: Hashable, Sendable {
  /// Along x. [Unit: that of the space]
  public var dx: Double
  /// Along y. [Unit: that of the space]
  public var dy: Double

  /// Makes a displacement.
  @inlinable
  public init(_ dx: Double, _ dy: Double) {
    self.dx = dx
    self.dy = dy
  }

  /// No displacement.
  @inlinable
  public static var zero: Vector { Vector(0, 0) }

  /// The length. [Unit: that of the space]
  @inlinable
  public var length: Double { (dx * dx + dy * dy).squareRoot() }

  /// The same direction with length 1; zero stays zero. [Unit: none]
  @inlinable
  public var normalized: Vector {
    let length = length
    return length > 0 ? Vector(dx / length, dy / length) : self
  }

  /// A quarter turn from +x toward +y.
  @inlinable
  public var perpendicular: Vector { Vector(-dy, dx) }

  /// The sum.
  @inlinable
  public static func + (left: Vector, right: Vector) -> Vector {
    Vector(left.dx + right.dx, left.dy + right.dy)
  }

  /// The difference.
  @inlinable
  public static func - (left: Vector, right: Vector) -> Vector {
    Vector(left.dx - right.dx, left.dy - right.dy)
  }

  /// The multiple.
  @inlinable
  public static func * (left: Vector, right: Double) -> Vector {
    Vector(left.dx * right, left.dy * right)
  }

  /// The scalar product. [Unit: square of that of the space]
  @inlinable
  public func dot(_ other: Vector) -> Double { dx * other.dx + dy * other.dy }

  /// The z part of the vector product; positive when `other` lies to the side of ``perpendicular``.
  @inlinable
  public func cross(_ other: Vector) -> Double { dx * other.dy - dy * other.dx }
}

/// A width and a height.
@frozen
public struct Size<Space: CoordinateSpace>: Hashable, Sendable {
  /// Along x. [Unit: that of the space]
  public var width: Double
  /// Along y. [Unit: that of the space]
  public var height: Double

  /// Makes a size.
  @inlinable
  public init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }
}
