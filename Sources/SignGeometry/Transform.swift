// SPDX-License-Identifier: Apache-2.0

/// An affine map from one coordinate space to another.
///
/// `x' = a·x + c·y + tx`, `y' = b·x + d·y + ty`.
@frozen
public struct Transform<From: CoordinateSpace, To: CoordinateSpace>: Hashable, Sendable {
  /// x to x. [Unit: none]
  public var a: Double
  /// x to y. [Unit: none]
  public var b: Double
  /// y to x. [Unit: none]
  public var c: Double
  /// y to y. [Unit: none]
  public var d: Double
  /// The shift along x. [Unit: that of the target space]
  public var tx: Double
  /// The shift along y. [Unit: that of the target space]
  public var ty: Double

  /// Makes a map from its six numbers.
  @inlinable
  public init(a: Double, b: Double, c: Double, d: Double, tx: Double, ty: Double) {
    self.a = a
    self.b = b
    self.c = c
    self.d = d
    self.tx = tx
    self.ty = ty
  }

  /// Scales both axes and shifts.
  @inlinable
  public init(scale: Double, tx: Double, ty: Double) {
    self.init(a: scale, b: 0, c: 0, d: scale, tx: tx, ty: ty)
  }

  /// Where a point goes.
  @inlinable
  public func callAsFunction(_ point: Point<From>) -> Point<To> {
    Point(a * point.x + c * point.y + tx, b * point.x + d * point.y + ty)
  }

  /// Where a displacement goes.
  @inlinable
  public func callAsFunction(_ vector: Vector<From>) -> Vector<To> {
    Vector(a * vector.dx + c * vector.dy, b * vector.dx + d * vector.dy)
  }

  /// Where an outline goes.
  public func callAsFunction(_ path: Path<From>) -> Path<To> {
    Path<To>(
      path.elements.map { element in
        switch element {
        case .move(let point): .move(self(point))
        case .line(let point): .line(self(point))
        case .cubic(let c1, let c2, let end): .cubic(self(c1), self(c2), self(end))
        case .close: .close
        }
      })
  }

  /// This map after another.
  @inlinable
  public func after<Before>(_ first: Transform<Before, From>) -> Transform<Before, To> {
    Transform<Before, To>(
      a: a * first.a + c * first.b, b: b * first.a + d * first.b,
      c: a * first.c + c * first.d, d: b * first.c + d * first.d,
      tx: a * first.tx + c * first.ty + tx, ty: b * first.tx + d * first.ty + ty)
  }

  /// The geometric mean of the scales. [Unit: target unit per source unit]
  @inlinable
  public var meanScale: Double { abs(a * d - b * c).squareRoot() }
}

extension Transform where From == To {
  /// Leaves everything where it is.
  @inlinable
  public static var identity: Transform { Transform(a: 1, b: 0, c: 0, d: 1, tx: 0, ty: 0) }

  /// Shifts by a vector.
  @inlinable
  public static func translation(_ vector: Vector<From>) -> Transform {
    Transform(a: 1, b: 0, c: 0, d: 1, tx: vector.dx, ty: vector.dy)
  }

  /// Turns from +x toward +y about a point.
  ///
  /// - Parameters:
  ///   - degrees: The angle. [Unit: degree]
  ///   - center: What stays in place.
  /// - Returns: the map
  public static func rotation(degrees: Double, about center: Point<From>) -> Transform {
    let (sine, cosine) = sinCos(degrees: degrees)
    return Transform(
      a: cosine, b: sine, c: -sine, d: cosine,
      tx: center.x - cosine * center.x + sine * center.y,
      ty: center.y - sine * center.x - cosine * center.y)
  }
}
