// SPDX-License-Identifier: Apache-2.0

import CFreeType
import SignFrame
import SignGeometry

extension FontFace {
  /// Reads a glyph in font units, without hinting.
  func readShape(of glyph: UInt32) -> GlyphShape {
    let flags = FT_Int32(FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)
    guard FT_Load_Glyph(outlineFace, glyph, flags) == 0, let slot = outlineFace.pointee.glyph
    else { return GlyphShape(advance: 0, outline: Path(), ink: nil) }
    var pen = OutlinePen()
    var callbacks = OutlinePen.callbacks
    let code = withUnsafeMutablePointer(to: &pen) {
      FT_Outline_Decompose(&slot.pointee.outline, &callbacks, $0)
    }
    pen.closeSubpath()
    let outline = Path(code == 0 ? pen.elements : [])
    return GlyphShape(
      advance: Double(slot.pointee.metrics.horiAdvance), outline: outline,
      ink: outline.inkBounds)
  }

  /// The font for a frame, with the outlines of some glyphs.
  func frameFont(with used: [UInt32]) -> FrameFont {
    let face = outlineFace.pointee
    let box = face.bbox
    var ascent = Double(face.ascender)
    var descent = Double(face.descender)
    if let table = FT_Get_Sfnt_Table(outlineFace, FT_SFNT_OS2) {
      let os2 = table.assumingMemoryBound(to: TT_OS2.self).pointee
      // Version 0xFFFF is FreeType's mark for a font without this table.
      if os2.version != 0xFFFF {
        ascent = Double(os2.sTypoAscender)
        descent = Double(os2.sTypoDescender)
      }
    }
    let fallback = String(entry.family.filter { $0 != " " })
    let name = FT_Get_Postscript_Name(outlineFace).map { String(cString: $0) } ?? fallback
    var font = FrameFont(
      id: entry.role, postScriptName: name, family: entry.family, weight: entry.weight,
      unitsPerEm: unitsPerEm, ascent: ascent, descent: descent, capHeight: capHeight,
      hanHeight: glyph(for: "木") == nil ? 0 : hanInk.top - hanInk.bottom,
      bounds: Rect(
        minX: Double(box.xMin), minY: Double(box.yMin), maxX: Double(box.xMax),
        maxY: Double(box.yMax)))
    for glyph in used {
      let shape = shape(of: glyph)
      font.glyphs[glyph] = FrameFont.Glyph(advance: shape.advance, outline: shape.outline)
    }
    return font
  }
}

/// Writes an outline that FreeType reads out.
private struct OutlinePen {
  var elements: [Path<ArtSpace>.Element] = []
  private var current = Point<ArtSpace>.zero

  mutating func closeSubpath() {
    if !elements.isEmpty, elements.last != .close { elements.append(.close) }
  }

  private mutating func move(to point: Point<ArtSpace>) {
    closeSubpath()
    elements.append(.move(point))
    current = point
  }

  private mutating func line(to point: Point<ArtSpace>) {
    // TrueType closes contours with a line to where they began; closing does the same.
    guard point != current else { return }
    elements.append(.line(point))
    current = point
  }

  private mutating func quadratic(_ control: Point<ArtSpace>, to end: Point<ArtSpace>) {
    cubic(
      current.interpolated(to: control, 2.0 / 3), end.interpolated(to: control, 2.0 / 3), to: end)
  }

  private mutating func cubic(
    _ first: Point<ArtSpace>, _ second: Point<ArtSpace>, to end: Point<ArtSpace>
  ) {
    elements.append(.cubic(first, second, end))
    current = end
  }

  static var callbacks: FT_Outline_Funcs {
    FT_Outline_Funcs(
      move_to: { to, pen in
        OutlinePen.at(pen)?.pointee.move(to: point(to))
        return 0
      },
      line_to: { to, pen in
        OutlinePen.at(pen)?.pointee.line(to: point(to))
        return 0
      },
      conic_to: { control, to, pen in
        OutlinePen.at(pen)?.pointee.quadratic(point(control), to: point(to))
        return 0
      },
      cubic_to: { first, second, to, pen in
        OutlinePen.at(pen)?.pointee.cubic(point(first), point(second), to: point(to))
        return 0
      },
      shift: 0, delta: 0)
  }

  private static func at(_ pen: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<OutlinePen>? {
    pen?.assumingMemoryBound(to: OutlinePen.self)
  }
}

private func point(_ vector: UnsafePointer<FT_Vector>?) -> Point<ArtSpace> {
  vector.map { Point(Double($0.pointee.x), Double($0.pointee.y)) } ?? .zero
}
