// SPDX-License-Identifier: Apache-2.0

internal import SignFrame
internal import SignGeometry

extension Stroke {
  /// The dashes if every exporter can draw them; otherwise none, for a full line. [Unit: mm]
  var paintableDashes: [Double] {
    let isGood = dashes.allSatisfy { $0.isFinite && $0 >= 0 } && dashes.contains { $0 > 0 }
    return isGood ? dashes : []
  }
}

extension Group {
  /// False when nothing of the group can show: it is flat, or clipped away as a whole.
  var isPaintable: Bool {
    let t = transform
    let area = t.a * t.d - t.b * t.c
    return area.isFinite && area != 0 && t.tx.isFinite && t.ty.isFinite && clip?.isEmpty != true
  }
}

extension Path {
  /// The box, if the path is nothing else: four corners and a close along the axes.
  var box: Rect<Space>? {
    guard elements.count == 5, case .move(let a) = elements[0], case .line(let b) = elements[1],
      case .line(let c) = elements[2], case .line(let d) = elements[3], elements[4] == .close,
      a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x
    else { return nil }
    return Rect(around: [a, c])
  }
}

extension GlyphRun {
  /// False when the run cannot show: it has no glyphs or no size.
  var isPaintable: Bool {
    !glyphs.isEmpty && size > 0 && size.isFinite && condensation > 0 && condensation.isFinite
  }
}

extension GlyphRun {
  /// The map from the grid of a font to where a glyph of the run stands.
  func placement(of glyph: Glyph, unitsPerEm: Double) -> Transform<ArtSpace, SheetSpace> {
    Transform(
      a: size * condensation / unitsPerEm, b: 0, c: 0, d: -size / unitsPerEm,
      tx: origin.x + glyph.x, ty: origin.y + glyph.y)
  }
}
