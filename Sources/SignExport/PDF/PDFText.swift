// SPDX-License-Identifier: Apache-2.0

internal import SignFrame
internal import SignGeometry

extension PDFContent {
  /// Paints a glyph run.
  ///
  /// - Parameters:
  ///   - run: The run.
  ///   - plan: How it is written.
  ///   - font: The font of the plan.
  mutating func paint(_ run: GlyphRun, plan: PDFRunPlan, font: PDFFont) {
    setFill(run.paint)
    out.put("BT\n")
    if state.font != plan.font || state.size != run.size {
      (state.font, state.size) = (plan.font, run.size)
      out.put("/F")
      out.integer(font.index)
      out.put(" ")
      out.number(run.size, places: 4)
      out.put(" Tf\n")
    }
    var pen = Pen(run)
    for span in plan.spans {
      if let text = span.text {
        beginActual(text)
        show(run, span.glyphs, plan: plan, font: font, pen: &pen)
        out.put("EMC\n")
      } else {
        show(run, span.glyphs, plan: plan, font: font, pen: &pen)
      }
    }
    out.put("ET\n")
  }

  /// Begins content that stands for a text, whatever its glyphs say.
  mutating func beginActual(_ text: String) {
    // Poppler reads the text of spans only, not that of other marks.
    out.put("/Span<</ActualText")
    out.string(text)
    out.put(">>BDC\n")
  }

  /// Where a reader of the file puts the next glyph.
  private struct Pen {
    /// A thousandth of the em along the baseline. [Unit: mm]
    let unit: Double
    /// The start of the line of text. [Unit: mm]
    var startX = 0.0
    /// The way from there. [Unit: 1/100000 em]
    var advance = 0
    /// The height of the line of text; nil before the first glyph. [Unit: mm]
    var y: Double?

    init(_ run: GlyphRun) { unit = run.size * run.condensation / 1000 }
  }

  private mutating func show(
    _ run: GlyphRun, _ glyphs: Range<Int>, plan: PDFRunPlan, font: PDFFont, pen: inout Pen
  ) {
    var isOpen = false
    func close(_ out: inout ByteWriter) {
      if isOpen { out.put(">]TJ\n") }
      isOpen = false
    }
    for index in glyphs {
      let glyph = run.glyphs[index]
      if pen.y != glyph.y {
        close(&out)
        place(run, glyph)
        pen.y = glyph.y
        pen.startX = glyph.x
        pen.advance = 0
      }
      let wanted = (glyph.x - pen.startX) / pen.unit * 100
      // A tenth of a thousandth of the em is finer than any printer.
      let gap = ByteWriter.scaled((wanted - Double(pen.advance)) / 100, places: 1)
      if gap != 0 {
        out.put(isOpen ? ">" : "[")
        out.scaled(-gap, places: 1)
        out.put("<")
        pen.advance &+= gap &* 10
      } else if !isOpen {
        out.put("[<")
      }
      isOpen = true
      out.hexadecimal16(font.code(of: plan.slots[index]))
      pen.advance &+= font.width(of: plan.slots[index])
    }
    close(&out)
  }

  /// Begins a line of text at a glyph; the page has y down, so glyphs are turned up again.
  private mutating func place(_ run: GlyphRun, _ glyph: GlyphRun.Glyph) {
    out.number(run.condensation, places: 4)
    out.put(" 0 0 -1 ")
    out.number(run.origin.x + glyph.x, places: 4)
    out.put(" ")
    out.number(run.origin.y + glyph.y, places: 4)
    out.put(" Tm\n")
  }
}
