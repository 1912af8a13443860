// SPDX-License-Identifier: Apache-2.0

internal import SignFrame

/// What the graphics state of a page holds, so that nothing is set twice.
struct PDFGraphicsState {
  /// The color of fills and glyphs.
  var fill: Paint?
  /// The color of lines.
  var line: Paint?
  /// The line without its color.
  var stroke: Stroke?
  /// The font, by its place in the list of the document.
  var font: Int?
  /// The em. [Unit: mm]
  var size: Double?
}

extension PDFContent {
  /// Sets the color of fills and glyphs.
  mutating func setFill(_ paint: Paint) {
    if state.fill == paint { return }
    state.fill = paint
    put(paint)
    out.put("rg\n")
  }

  /// Sets color, width, ends, corners and dashes of lines.
  mutating func setStroke(_ stroke: Stroke) {
    if state.line != stroke.paint {
      state.line = stroke.paint
      put(stroke.paint)
      out.put("RG\n")
    }
    if state.stroke?.width != stroke.width {
      out.number(stroke.width, places: 4)
      out.put(" w\n")
    }
    if (state.stroke?.cap ?? .butt) != stroke.cap {
      switch stroke.cap {
      case .butt: out.put("0 J\n")
      case .round: out.put("1 J\n")
      case .square: out.put("2 J\n")
      }
    }
    if (state.stroke?.join ?? .miter) != stroke.join {
      switch stroke.join {
      case .miter: out.put("0 j\n")
      case .round: out.put("1 j\n")
      case .bevel: out.put("2 j\n")
      }
    }
    let dashes = stroke.paintableDashes
    if (state.stroke?.paintableDashes ?? []) != dashes {
      out.put("[")
      for (index, dash) in dashes.enumerated() {
        if index > 0 { out.put(" ") }
        out.number(dash)
      }
      out.put("] 0 d\n")
    }
    state.stroke = stroke
  }

  private mutating func put(_ paint: Paint) {
    for component in [paint.red, paint.green, paint.blue] {
      out.number(Double(component) / 255)
      out.put(" ")
    }
  }
}
