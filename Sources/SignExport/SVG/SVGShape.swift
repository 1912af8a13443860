// SPDX-License-Identifier: Apache-2.0

internal import SignFrame
internal import SignGeometry

extension SVGDrawing {
  /// Paints an outline.
  mutating func paint(_ shape: Shape) {
    guard !shape.path.isEmpty, shape.fill != nil || shape.stroke != nil else { return }
    out.put("<path")
    put(shape.fill)
    if let stroke = shape.stroke { put(stroke) }
    out.put(" d=\"")
    out.put(shape.path)
    out.put("\"/>\n")
  }
}
