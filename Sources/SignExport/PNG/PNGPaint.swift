// SPDX-License-Identifier: Apache-2.0

internal import CCairo
internal import SignFrame
internal import SignGeometry

extension CairoSurface {
  /// Paints items, the lowest first.
  mutating func paint(_ items: [FrameItem], fonts: [FrameFont]) {
    for item in items {
      switch item {
      case .shape(let shape): paint(shape)
      case .text(let run):
        if let font = fonts.first(where: { $0.id == run.font }) { paint(run, font: font) }
      case .group(let group): paint(group, fonts: fonts)
      }
    }
  }

  private mutating func paint(_ group: Group, fonts: [FrameFont]) {
    guard group.isPaintable else { return }
    cairo_save(context)
    let t = group.transform
    var matrix = cairo_matrix_t(xx: t.a, yx: t.b, xy: t.c, yy: t.d, x0: t.tx, y0: t.ty)
    cairo_transform(context, &matrix)
    if let clip = group.clip {
      trace(clip)
      cairo_set_fill_rule(context, CAIRO_FILL_RULE_WINDING)
      cairo_clip(context)
    }
    paint(group.items, fonts: fonts)
    cairo_restore(context)
  }

  /// Sets the color of what is painted next.
  mutating func set(_ paint: Paint) {
    cairo_set_source_rgb(
      context, Double(paint.red) / 255, Double(paint.green) / 255, Double(paint.blue) / 255)
  }

  /// Sets color, width, ends, corners and dashes of lines.
  mutating func set(_ stroke: Stroke) {
    set(stroke.paint)
    cairo_set_line_width(context, stroke.width)
    switch stroke.cap {
    case .butt: cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
    case .round: cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
    case .square: cairo_set_line_cap(context, CAIRO_LINE_CAP_SQUARE)
    }
    switch stroke.join {
    case .miter: cairo_set_line_join(context, CAIRO_LINE_JOIN_MITER)
    case .round: cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
    case .bevel: cairo_set_line_join(context, CAIRO_LINE_JOIN_BEVEL)
    }
    let dashes = stroke.paintableDashes
    cairo_set_dash(context, dashes, Int32(clamping: dashes.count), 0)
  }
}
