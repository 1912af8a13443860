// SPDX-License-Identifier: Apache-2.0

internal import SignGeometry

/// Writes outlines as path data with relative coordinates, which are short.
///
/// Every coordinate is rounded from the true one, so errors do not add up.
struct SVGPathData {
  /// Decimals of a coordinate. [Unit: none]
  private static let places = 3

  private var (x, y) = (0, 0)
  private var (startX, startY) = (0, 0)

  /// Writes an outline.
  mutating func put<Space>(
    _ path: Path<Space>, by place: Transform<Space, SheetSpace>, to out: inout ByteWriter
  ) {
    for element in path.elements {
      switch element {
      case .move(let point):
        out.put("m")
        step(to: place(point), &out)
        (startX, startY) = (x, y)
      case .line(let point):
        line(to: place(point), &out)
      case .cubic(let c1, let c2, let end):
        out.put("c")
        let (fromX, fromY) = (x, y)
        for (index, point) in [c1, c2, end].enumerated() {
          if index > 0 { out.put(" ") }
          (x, y) = (fromX, fromY)
          step(to: place(point), &out)
        }
      case .close:
        out.put("z")
        (x, y) = (startX, startY)
      }
    }
  }

  private mutating func line(to point: SheetPoint, _ out: inout ByteWriter) {
    let newX = ByteWriter.scaled(point.x, places: Self.places)
    let newY = ByteWriter.scaled(point.y, places: Self.places)
    if newX != x && newY != y {
      out.put("l")
      step(to: point, &out)
      return
    }
    out.put(newY == y ? "h" : "v")
    out.scaled(newY == y ? newX - x : newY - y, places: Self.places)
    (x, y) = (newX, newY)
  }

  private mutating func step(to point: SheetPoint, _ out: inout ByteWriter) {
    let newX = ByteWriter.scaled(point.x, places: Self.places)
    let newY = ByteWriter.scaled(point.y, places: Self.places)
    out.scaled(newX - x, places: Self.places)
    // A minus sign separates as well as a space.
    if newY >= y { out.put(" ") }
    out.scaled(newY - y, places: Self.places)
    (x, y) = (newX, newY)
  }
}

extension ByteWriter {
  /// Writes an outline as path data.
  mutating func put(_ path: SheetPath) {
    var data = SVGPathData()
    data.put(path, by: .identity, to: &self)
  }
}
