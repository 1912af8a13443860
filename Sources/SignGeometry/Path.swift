// SPDX-License-Identifier: Apache-2.0

/// An outline of straight lines and cubic curves.
public struct Path<Space: CoordinateSpace>: Hashable, Sendable {
  /// One piece of an outline.
  public enum Element: Hashable, Sendable {
    /// Begins a subpath.
    case move(Point<Space>)
    /// A straight line from the current point.
    case line(Point<Space>)
    /// A cubic Bézier curve from the current point.
    case cubic(Point<Space>, Point<Space>, Point<Space>)
    /// A line back to where the subpath began.
    case close
  }

  /// The pieces in drawing order; each subpath begins with a move.
  public var elements: [Element]

  /// Makes a path.
  public init(_ elements: [Element] = []) { self.elements = elements }

  /// True when it has no pieces.
  public var isEmpty: Bool { elements.isEmpty }

  /// Begins a subpath.
  public mutating func move(to point: Point<Space>) { elements.append(.move(point)) }
  /// Adds a straight line.
  public mutating func line(to point: Point<Space>) { elements.append(.line(point)) }
  /// Adds a cubic curve.
  public mutating func cubic(_ c1: Point<Space>, _ c2: Point<Space>, to end: Point<Space>) {
    elements.append(.cubic(c1, c2, end))
  }
  /// Closes the subpath.
  public mutating func close() { elements.append(.close) }
  /// Adds the pieces of another path.
  public mutating func append(_ other: Path) { elements += other.elements }

  /// A box.
  public init(_ rect: Rect<Space>) {
    self.init([
      .move(Point(rect.minX, rect.minY)), .line(Point(rect.maxX, rect.minY)),
      .line(Point(rect.maxX, rect.maxY)), .line(Point(rect.minX, rect.maxY)), .close,
    ])
  }

  /// A box with round corners.
  ///
  /// - Parameters:
  ///   - rect: The box.
  ///   - radius: The corner radius, cut to half the short side. [Unit: that of the space]
  public init(_ rect: Rect<Space>, radius: Double) {
    let r = min(radius, rect.width / 2, rect.height / 2)
    guard r > 0 else {
      self.init(rect)
      return
    }
    let k = r * (1 - circleHandle)
    let (x0, y0, x1, y1) = (rect.minX, rect.minY, rect.maxX, rect.maxY)
    self.init([
      .move(Point(x0 + r, y0)), .line(Point(x1 - r, y0)),
      .cubic(Point(x1 - k, y0), Point(x1, y0 + k), Point(x1, y0 + r)),
      .line(Point(x1, y1 - r)),
      .cubic(Point(x1, y1 - k), Point(x1 - k, y1), Point(x1 - r, y1)),
      .line(Point(x0 + r, y1)),
      .cubic(Point(x0 + k, y1), Point(x0, y1 - k), Point(x0, y1 - r)),
      .line(Point(x0, y0 + r)),
      .cubic(Point(x0, y0 + k), Point(x0 + k, y0), Point(x0 + r, y0)), .close,
    ])
  }

  /// An ellipse in a box.
  public init(ellipseIn rect: Rect<Space>) {
    let (cx, cy, rx, ry) = (rect.midX, rect.midY, rect.width / 2, rect.height / 2)
    let (kx, ky) = (rx * circleHandle, ry * circleHandle)
    self.init([
      .move(Point(cx + rx, cy)),
      .cubic(Point(cx + rx, cy + ky), Point(cx + kx, cy + ry), Point(cx, cy + ry)),
      .cubic(Point(cx - kx, cy + ry), Point(cx - rx, cy + ky), Point(cx - rx, cy)),
      .cubic(Point(cx - rx, cy - ky), Point(cx - kx, cy - ry), Point(cx, cy - ry)),
      .cubic(Point(cx + kx, cy - ry), Point(cx + rx, cy - ky), Point(cx + rx, cy)), .close,
    ])
  }

  /// Straight lines through points.
  public init(_ points: [Point<Space>], closed: Bool) {
    elements = points.enumerated().map { $0.offset == 0 ? .move($0.element) : .line($0.element) }
    if closed && !points.isEmpty { elements.append(.close) }
  }

  /// A box that holds all points and control points; nil for an empty path.
  public var controlBounds: Rect<Space>? {
    Rect(
      around: elements.flatMap { element -> [Point<Space>] in
        switch element {
        case .move(let point), .line(let point): [point]
        case .cubic(let c1, let c2, let end): [c1, c2, end]
        case .close: []
        }
      })
  }
}

/// The handle length of a quarter circle of radius 1. [Unit: none]
///
/// - Source: 4/3·(√2 − 1), the usual cubic fit of a quarter circle
@usableFromInline let circleHandle = 0.552_284_749_830_793_6
