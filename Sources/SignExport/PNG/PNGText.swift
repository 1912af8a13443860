// SPDX-License-Identifier: Apache-2.0

internal import CCairo
internal import SignFrame
internal import SignGeometry

extension CairoSurface {
  /// Paints a glyph run by its outlines.
  mutating func paint(_ run: GlyphRun, font: FrameFont) {
    guard run.isPaintable else { return }
    set(run.paint)
    cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
    cairo_new_path(context)
    for glyph in run.glyphs {
      guard let outline = font.glyphs[glyph.id]?.outline, !outline.isEmpty else { continue }
      trace(outline, by: run.placement(of: glyph, unitsPerEm: font.unitsPerEm))
      cairo_fill(context)
    }
  }

  private mutating func trace(
    _ outline: Path<ArtSpace>, by place: Transform<ArtSpace, SheetSpace>
  ) {
    let (a, d, x, y) = (place.a, place.d, place.tx, place.ty)
    for element in outline.elements {
      switch element {
      case .move(let point): cairo_move_to(context, a * point.x + x, d * point.y + y)
      case .line(let point): cairo_line_to(context, a * point.x + x, d * point.y + y)
      case .cubic(let c1, let c2, let end):
        cairo_curve_to(
          context, a * c1.x + x, d * c1.y + y, a * c2.x + x, d * c2.y + y, a * end.x + x,
          d * end.y + y)
      case .close: cairo_close_path(context)
      }
    }
  }
}
