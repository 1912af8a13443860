// SPDX-License-Identifier: Apache-2.0

internal import SignFrame
internal import SignGeometry

extension SVGDrawing {
  /// Paints a glyph run as one outline that carries its text as a name.
  mutating func paint(_ run: GlyphRun) {
    guard run.isPaintable, let font = fonts.first(where: { $0.id == run.font }) else { return }
    out.put("<g role=\"img\" aria-label=\"")
    out.escaped(run.text)
    out.put("\" xml:lang=\"")
    out.escaped(run.language)
    out.put("\"><title>")
    out.escaped(run.text)
    out.put("</title><path fill=\"")
    out.put(run.paint.hex)
    out.put("\" d=\"")
    var data = SVGPathData()
    for glyph in run.glyphs {
      guard let outline = font.glyphs[glyph.id]?.outline, !outline.isEmpty else { continue }
      data.put(
        outline, by: run.placement(of: glyph, unitsPerEm: font.unitsPerEm), to: &out)
    }
    out.put("\"/></g>\n")
  }
}
