// SPDX-License-Identifier: Apache-2.0

/// A box with sides along the axes.
@frozen
public struct Rect<Space: CoordinateSpace>: Hashable, Sendable {
  /// The least x. [Unit: that of the space]
  public var minX: Double
  /// The least y. [Unit: that of the space]
  public var minY: Double
  /// The greatest x. [Limit: >= minX] [Unit: that of the space]
  public var maxX: Double
  /// The greatest y. [Limit: >= minY] [Unit: that of the space]
  public var maxY: Double

  /// Makes a box from its least corner and size.
  @inlinable
  public init(x: Double, y: Double, width: Double, height: Double) {
    minX = x
    minY = y
    maxX = x + width
    maxY = y + height
  }

  /// Makes a box from its sides.
  @inlinable
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The smallest box around points; nil for none.
  @inlinable
  public init?(around points: some Sequence<Point<Space>>) {
    var iterator = points.makeIterator()
    guard let first = iterator.next() else { return nil }
    self.init(minX: first.x, minY: first.y, maxX: first.x, maxY: first.y)
    while let point = iterator.next() {
      minX = min(minX, point.x)
      minY = min(minY, point.y)
      maxX = max(maxX, point.x)
      maxY = max(maxY, point.y)
    }
  }

  /// Along x. [Unit: that of the space]
  @inlinable
  public var width: Double { maxX - minX }
  /// Along y. [Unit: that of the space]
  @inlinable
  public var height: Double { maxY - minY }
  /// The middle along x. [Unit: that of the space]
  @inlinable
  public var midX: Double { (minX + maxX) / 2 }
  /// The middle along y. [Unit: that of the space]
  @inlinable
  public var midY: Double { (minY + maxY) / 2 }
  /// The middle.
  @inlinable
  public var center: Point<Space> { Point(midX, midY) }
  /// The least corner.
  @inlinable
  public var origin: Point<Space> { Point(minX, minY) }
  /// Width and height.
  @inlinable
  public var size: Size<Space> { Size(width, height) }

  /// The box with every side moved in; never turned inside out.
  ///
  /// - Parameters:
  ///   - dx: How far left and right sides move; negative grows. [Unit: that of the space]
  ///   - dy: How far the other two move; negative grows. [Unit: that of the space]
  /// - Returns: the smaller box
  @inlinable
  public func inset(dx: Double, dy: Double) -> Rect {
    let dx = min(dx, width / 2)
    let dy = min(dy, height / 2)
    return Rect(minX: minX + dx, minY: minY + dy, maxX: maxX - dx, maxY: maxY - dy)
  }

  /// The box with every side moved in by the same distance.
  @inlinable
  public func inset(by distance: Double) -> Rect { inset(dx: distance, dy: distance) }

  /// The box moved by a vector.
  @inlinable
  public func offset(by vector: Vector<Space>) -> Rect {
    Rect(
      minX: minX + vector.dx, minY: minY + vector.dy, maxX: maxX + vector.dx,
      maxY: maxY + vector.dy)
  }

  /// The smallest box around both.
  @inlinable
  public func union(_ other: Rect) -> Rect {
    Rect(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
      maxY: max(maxY, other.maxY))
  }

  /// True when the insides of the boxes meet.
  @inlinable
  public func intersects(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// True when the box holds the point, border included.
  @inlinable
  public func contains(_ point: Point<Space>) -> Bool {
    point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
  }

  /// True when the box holds the other one, borders included.
  @inlinable
  public func contains(_ other: Rect) -> Bool {
    other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
  }
}
