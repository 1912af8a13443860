// SPDX-License-Identifier: Apache-2.0

internal import SignFrame
internal import SignGeometry

extension PDFContent {
  /// Paints an outline.
  mutating func paint(_ shape: Shape) {
    guard !shape.path.isEmpty, shape.fill != nil || shape.stroke != nil else { return }
    if let fill = shape.fill { setFill(fill.paint) }
    if let stroke = shape.stroke { setStroke(stroke) }
    put(shape.path)
    switch (shape.fill?.rule, shape.stroke) {
    case (.nonZero?, nil): out.put("f\n")
    case (.evenOdd?, nil): out.put("f*\n")
    case (.nonZero?, _?): out.put("B\n")
    case (.evenOdd?, _?): out.put("B*\n")
    case (nil, _): out.put("S\n")
    }
  }

  /// Cuts off what is outside of an outline from here to the end of the group.
  mutating func clip(to path: SheetPath) {
    put(path)
    out.put("W n\n")
  }

  private mutating func put(_ path: SheetPath) {
    if let box = path.box {
      // Corners are rounded first, so that neighbors of a box still touch it.
      let left = ByteWriter.scaled(box.minX, places: 3)
      let top = ByteWriter.scaled(box.minY, places: 3)
      out.scaled(left, places: 3)
      out.put(" ")
      out.scaled(top, places: 3)
      out.put(" ")
      out.scaled(ByteWriter.scaled(box.maxX, places: 3) - left, places: 3)
      out.put(" ")
      out.scaled(ByteWriter.scaled(box.maxY, places: 3) - top, places: 3)
      out.put(" re ")
      return
    }
    for element in path.elements {
      switch element {
      case .move(let point):
        put(point)
        out.put("m ")
      case .line(let point):
        put(point)
        out.put("l ")
      case .cubic(let c1, let c2, let end):
        put(c1)
        put(c2)
        put(end)
        out.put("c ")
      case .close: out.put("h ")
      }
    }
  }

  private mutating func put(_ point: SheetPoint) {
    out.number(point.x)
    out.put(" ")
    out.number(point.y)
    out.put(" ")
  }
}
