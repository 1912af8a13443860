// SPDX-License-Identifier: Apache-2.0

import SignExport
import SignFrame
import SignGeometry
import Testing

@Suite(
  "Text in PDF files",
  .enabled(if: Tool.pdftotext.isInstalled, "needs pdftotext of poppler-utils"))
struct PDFTextTests {
  private let font = Fixtures.font()

  private func lines(_ runs: [GlyphRun], fonts: [FrameFont]? = nil) throws -> [String] {
    let frame = Fixtures.frame(runs.map { .text($0) }, fonts: fonts ?? [font], width: 400)
    return try extractedLines(PDFExporter().bytes(for: frame))
  }

  @Test("Words come out as they went in")
  func words() throws {
    let run = Fixtures.run(
      [(1, "A"), (2, "O"), (4, " "), (3, "("), (1, "A"), (5, "\\")], in: font)
    #expect(try lines([run]) == ["AO (A\\"])
  }

  @Test("One glyph that stands for two look-alike characters gives back each of them")
  func lookAlikes() throws {
    let ideograph = Fixtures.run([(1, "\u{4E00}"), (2, "口")], in: font, at: Point(10, 30))
    let radical = Fixtures.run([(1, "\u{2F00}"), (2, "口")], in: font, at: Point(10, 70))
    let found = try lines([ideograph, radical])
    #expect(found.map { Array($0.unicodeScalars) } == [["\u{4E00}", "口"], ["\u{2F00}", "口"]])
  }

  @Test("A ligature gives back all of its letters")
  func ligature() throws {
    #expect(try lines([Fixtures.run([(1, "o"), (2, "ffi"), (3, "x")], in: font)]) == ["offix"])
  }

  @Test("A character of several glyphs comes out once, in its own code points")
  func severalGlyphs() throws {
    let run = Fixtures.run([(1, "e\u{301}"), (3, nil), (2, "t"), (1, "é")], in: font)
    let found = try lines([run])
    #expect(found.map { Array($0.unicodeScalars) } == [["e", "\u{301}", "t", "é"]])
  }

  @Test("A character beyond the first plane comes out whole")
  func supplementaryPlane() throws {
    #expect(try lines([Fixtures.run([(1, "𠮷"), (2, "野")], in: font)]) == ["𠮷野"])
  }

  @Test("Spaced letters come out without spaces", arguments: [0.05, 0.12, 0.4])
  func tracking(_ tracking: Double) throws {
    let run = Fixtures.run([(1, "出"), (2, "口"), (5, "处")], in: font, tracking: tracking)
    #expect(try lines([run]) == ["出口处"])
  }

  @Test("A line of two fonts with a gap between them comes out as one text")
  func twoFonts() throws {
    let other = Fixtures.font("other", name: "Other", unitsPerEm: 2048)
    var han = Fixtures.run([(1, "号"), (2, "线")], in: font, language: "zh")
    han.glyphs[1].advance += 3
    let digit = Fixtures.run(
      [(5, "1")], in: other, size: 22, at: Point(10 + han.width, 31), language: "zh")
    #expect(try lines([han, digit], fonts: [font, other]) == ["号线1"])
  }

  @Test("A condensed and kerned run comes out as it went in")
  func condensed() throws {
    var run = Fixtures.run(
      [(1, "A"), (3, "V"), (2, "O"), (4, " "), (1, "A")], in: font, condensation: 0.7)
    for index in run.glyphs.indices.dropFirst() { run.glyphs[index].x -= 0.4 * Double(index) }
    #expect(try lines([run]) == ["AVO A"])
  }

  @Test("Files without tags have the same text")
  func untagged() throws {
    let run = Fixtures.run([(1, "出"), (2, "口"), (5, "处")], in: font, tracking: 0.3)
    let frame = Fixtures.frame([.text(run)])
    let bytes = PDFExporter().bytes(for: frame, options: .init(isTagged: false))
    #expect(try extractedLines(bytes) == ["出口处"])
  }

  @Test("A run whose font is not there leaves the others as they are")
  func missingFont() throws {
    var lost = Fixtures.run([(1, "X")], in: font)
    lost.font = .init("nowhere")
    let run = Fixtures.run([(1, "A"), (2, "O")], in: font, at: Point(10, 70))
    #expect(try lines([lost, run]) == ["AO"])
  }
}
