// SPDX-License-Identifier: Apache-2.0

/// How one glyph run is written.
struct PDFRunPlan {
  /// Neighboring glyphs that are written together.
  struct Span {
    /// The glyphs.
    var glyphs: Range<Int>
    /// The text they stand for when their codes cannot say it.
    var text: String?
  }

  /// The place of the font in the list of the document.
  var font: Int
  /// A slot of the font for every glyph.
  var slots: [Int]
  /// All glyphs, in order.
  var spans: [Span]
  /// Its place in a line of text.
  var line = Line()

  /// A line of text may have several runs, when it needs several fonts.
  struct Line {
    /// True for the first run of a line.
    var begins = true
    /// True for the last run of a line.
    var ends = true
    /// The text of the whole line when readers would find other spaces in it than there are.
    var text: String?
  }
}
