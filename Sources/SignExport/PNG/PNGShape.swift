// SPDX-License-Identifier: Apache-2.0

internal import CCairo
internal import SignFrame
internal import SignGeometry

extension CairoSurface {
  /// Paints an outline.
  mutating func paint(_ shape: Shape) {
    guard !shape.path.isEmpty else { return }
    trace(shape.path)
    if let fill = shape.fill {
      set(fill.paint)
      cairo_set_fill_rule(
        context, fill.rule == .evenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
      cairo_fill_preserve(context)
    }
    if let stroke = shape.stroke {
      set(stroke)
      cairo_stroke_preserve(context)
    }
    cairo_new_path(context)
  }

  /// Makes an outline the current path.
  mutating func trace(_ path: SheetPath) {
    cairo_new_path(context)
    for element in path.elements {
      switch element {
      case .move(let point): cairo_move_to(context, point.x, point.y)
      case .line(let point): cairo_line_to(context, point.x, point.y)
      case .cubic(let c1, let c2, let end):
        cairo_curve_to(context, c1.x, c1.y, c2.x, c2.y, end.x, end.y)
      case .close: cairo_close_path(context)
      }
    }
  }
}
