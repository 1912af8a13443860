// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignGeometry
import SignTestSupport
import SignText
import Testing

@Suite("Chinese punctuation")
struct PunctuationTests {
  private let typesetter: Typesetter
  private let style = TypeStyle(height: 10)

  init() throws { typesetter = try Fonts.typesetter() }

  @Test(
    "blanks of full-width marks that meet, or end the line, are taken off",
    arguments: [
      // Text, width in em.
      ("口口", 2), ("口，口", 3), ("口。", 1.5), ("口”。口", 3.5), ("口）、（口", 3.75),
      ("（口）", 2), ("“口”", 2), ("口“口”口", 4.2), ("口（（口", 3.25), ("口）", 1.5),
      ("——口", 3), ("口……", 3), ("口·口", 3),
    ])
  func widths(_ text: String, _ ems: Double) throws {
    let line = typesetter.line(text, .zh, style, .black)
    let em = try #require(line.runs.first).size
    #expect(abs(line.width / em - ems) < 1e-6, "\(line.width / em)")
  }

  @Test("marks that come close never overlap", arguments: ["）、（口", "”。口", "口（“口”）口", "《〈口〉》"])
  func noOverlap(_ text: String) throws {
    let line = typesetter.line(text, .zh, style, .black)
    let font = try #require(typesetter.fonts(for: line.placed(at: .zero)).first)
    let run = try #require(line.runs.first)
    let boxes = run.glyphs.compactMap { glyph in
      font.glyphs[glyph.id]?.outline.controlBounds.map {
        (
          left: glyph.x + $0.minX * run.size / font.unitsPerEm,
          right: glyph.x + $0.maxX * run.size / font.unitsPerEm
        )
      }
    }
    #expect(boxes.count == text.count)
    for (left, right) in zip(boxes, boxes.dropFirst()) { #expect(left.right < right.left) }
  }

  @Test("quotes and dashes are full-width in Chinese only")
  func language() {
    let chinese = typesetter.line("“办”——…", .zh, style, .black)
    #expect(chinese.runs.map(\.font.rawValue) == ["han-regular"])
    let english = typesetter.line("“do”—…", .en, style, .black)
    #expect(english.runs.map(\.font.rawValue) == ["latin-regular"])
  }
}
