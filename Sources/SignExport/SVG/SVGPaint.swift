// SPDX-License-Identifier: Apache-2.0

internal import SignFrame

extension SVGDrawing {
  /// Writes the attributes of a fill; none means an empty inside.
  mutating func put(_ fill: Fill?) {
    guard let fill else {
      out.put(" fill=\"none\"")
      return
    }
    out.put(" fill=\"")
    out.put(fill.paint.hex)
    out.put("\"")
    if fill.rule == .evenOdd { out.put(" fill-rule=\"evenodd\"") }
  }

  /// Writes the attributes of a line.
  mutating func put(_ stroke: Stroke) {
    out.put(" stroke=\"")
    out.put(stroke.paint.hex)
    out.put("\" stroke-width=\"")
    out.number(stroke.width, places: 4)
    out.put("\"")
    switch stroke.cap {
    case .butt: break
    case .round: out.put(" stroke-linecap=\"round\"")
    case .square: out.put(" stroke-linecap=\"square\"")
    }
    switch stroke.join {
    case .miter: break
    case .round: out.put(" stroke-linejoin=\"round\"")
    case .bevel: out.put(" stroke-linejoin=\"bevel\"")
    }
    let dashes = stroke.paintableDashes
    guard !dashes.isEmpty else { return }
    out.put(" stroke-dasharray=\"")
    for (index, dash) in dashes.enumerated() {
      if index > 0 { out.put(" ") }
      out.number(dash)
    }
    out.put("\"")
  }
}
