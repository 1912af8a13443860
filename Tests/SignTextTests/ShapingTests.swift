// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignGeometry
import SignTestSupport
import SignText
import Testing

@Suite("Shaping")
struct ShapingTests {
  struct Sample: CustomTestStringConvertible {
    var text: String
    var language: TextLanguage
    var glyphs: Int
    var fonts: [String]

    init(_ text: String, _ language: TextLanguage, glyphs: Int, fonts: String) {
      self.text = text
      self.language = language
      self.glyphs = glyphs
      self.fonts = fonts.split(separator: " ").map(String.init)
    }

    var testDescription: String { text }
  }

  static let samples = [
    Sample("业务受理区", .zh, glyphs: 5, fonts: "han"),
    Sample("Service Windows", .en, glyphs: 15, fonts: "latin"),
    Sample("12号窗口", .zh, glyphs: 5, fonts: "latin han"),
    Sample("“未办成事”协调服务窗口", .zh, glyphs: 12, fonts: "han"),
    Sample("周一至周五 8:30–12:00", .zh, glyphs: 16, fonts: "han latin"),
    Sample("A区B1层", .zh, glyphs: 5, fonts: "latin han latin han"),
    Sample("〇①１Ａ（Ⅱ）℃", .zh, glyphs: 8, fonts: "han"),
    Sample("Don’t “push” — 8:30…", .en, glyphs: 20, fonts: "latin"),
    Sample("Don’t 推", .zh, glyphs: 7, fonts: "latin han"),
    Sample("Exit 出口", .en, glyphs: 7, fonts: "latin han"),
    Sample("office fire", .en, glyphs: 11, fonts: "latin"),
    Sample(" 出口 ", .zh, glyphs: 4, fonts: "han"),
    Sample("e\u{301}tage", .en, glyphs: 5, fonts: "latin"),
    Sample("骨直复\u{F90A}\u{FA0C}", .zh, glyphs: 5, fonts: "han"),
    Sample("", .zh, glyphs: 0, fonts: ""),
  ]

  static let styles = [
    TypeStyle(height: 20), TypeStyle(weight: .semibold, height: 12),
    TypeStyle(weight: .semibold, height: 9, condensation: 0.8, tracking: 0.05),
    TypeStyle(height: 30, tabularFigures: true, tracking: -0.01, capRatio: 0.8, scriptGap: 0.2),
  ]

  private let typesetter: Typesetter

  init() throws { typesetter = try Fonts.typesetter() }

  @Test("characters take the font of their script, one glyph each", arguments: samples)
  func fonts(_ sample: Sample) {
    let line = typesetter.line(sample.text, sample.language, TypeStyle(height: 10), .black)
    #expect(line.runs.map(\.font.rawValue) == sample.fonts.map { $0 + "-regular" })
    #expect(line.runs.reduce(0) { $0 + $1.glyphs.count } == sample.glyphs)
    #expect(line.runs.allSatisfy { $0.language == sample.language.rawValue })
  }

  @Test("the runs hold the text to the byte", arguments: samples, styles)
  func textIsKept(_ sample: Sample, _ style: TypeStyle) {
    let line = typesetter.line(sample.text, sample.language, style, .black)
    #expect(Array(line.runs.map(\.text).joined().utf8) == Array(sample.text.utf8))
  }

  @Test("canonically equal texts are kept apart")
  func bytesOfEqualStrings() {
    let style = TypeStyle(height: 10)
    for text in ["caf\u{E9}", "cafe\u{301}", "\u{91D1}", "\u{F90A}"] {
      let line = typesetter.line(text, .zh, style, .black)
      #expect(Array(line.text.utf8) == Array(text.utf8))
    }
  }

  @Test("advances add up to the width and runs stand end to end", arguments: samples, styles)
  func widths(_ sample: Sample, _ style: TypeStyle) {
    let line = typesetter.line(sample.text, sample.language, style, .black)
    var pen = 0.0
    for run in line.runs {
      #expect(abs(run.origin.x - pen) < 1e-9)
      pen += run.width
    }
    #expect(abs(pen - line.width) < 1e-9)
  }

  @Test("no glyph is missing and clusters rise within the text", arguments: samples, styles)
  func clusters(_ sample: Sample, _ style: TypeStyle) {
    let line = typesetter.line(sample.text, sample.language, style, .black)
    #expect(line.missing.isEmpty)
    for run in line.runs {
      #expect(run.glyphs.allSatisfy { $0.id != 0 })
      #expect(run.glyphs.first?.cluster == 0)
      #expect(run.glyphs.map(\.cluster) == run.glyphs.map(\.cluster).sorted())
      for glyph in run.glyphs {
        let place = run.text.utf8.index(run.text.startIndex, offsetBy: glyph.cluster)
        #expect(place.samePosition(in: run.text) != nil)
      }
    }
  }

  @Test("a line grows with its height")
  func scales() {
    let small = typesetter.line("12号窗口", .zh, TypeStyle(height: 10), .black)
    let large = typesetter.line("12号窗口", .zh, TypeStyle(height: 30), .black)
    #expect(abs(large.width - 3 * small.width) < 1e-6)
    #expect(abs(large.inkBounds.height - 3 * small.inkBounds.height) < 1e-6)
  }

  @Test("condensation narrows advances, gaps and ink alike")
  func condenses() {
    let plain = typesetter.line("A区 12", .zh, TypeStyle(height: 10, tracking: 0.1), .black)
    let narrow = typesetter.line(
      "A区 12", .zh, TypeStyle(height: 10, condensation: 0.7, tracking: 0.1), .black)
    #expect(abs(narrow.width - 0.7 * plain.width) < 1e-9)
    #expect(abs(narrow.inkBounds.width - 0.7 * plain.inkBounds.width) < 1e-9)
    #expect(abs(narrow.inkBounds.height - plain.inkBounds.height) < 1e-9)
  }

  @Test("tracking stands between characters, not after the last")
  func tracks() throws {
    let plain = typesetter.line("出入口", .zh, TypeStyle(height: 10), .black)
    let wide = typesetter.line("出入口", .zh, TypeStyle(height: 10, tracking: 0.1), .black)
    let em = try #require(plain.runs.first).size
    #expect(abs(wide.width - plain.width - 2 * 0.1 * em) < 1e-9)
  }

  @Test("a gap without a character stands between Han and Latin characters")
  func scriptGap() throws {
    let style = TypeStyle(height: 10, scriptGap: 0.125)
    let closed = TypeStyle(height: 10, scriptGap: 0)
    let em = try #require(typesetter.line("木", .zh, style, .black).runs.first).size
    for (text, gaps) in [("A区B1层", 3), ("3 号", 0), ("（A）", 0), ("区", 0), ("WC、3", 0), ("第3", 1)] {
      let with = typesetter.line(text, .zh, style, .black).width
      let without = typesetter.line(text, .zh, closed, .black).width
      #expect(abs(with - without - Double(gaps) * 0.125 * em) < 1e-9, "\(text)")
    }
  }

  @Test("tabular figures have one width", arguments: TypeStyle.Weight.allCases)
  func tabularFigures(_ weight: TypeStyle.Weight) {
    let style = TypeStyle(weight: weight, height: 10, tabularFigures: true)
    let advances = typesetter.line("0123456789", .en, style, .black).runs
      .flatMap { $0.glyphs.map(\.advance) }
    let widest = advances.max() ?? 0
    // The 4 of one font is narrower by 3 of 2816 units.
    #expect(advances.allSatisfy { $0 > widest * 0.998 && $0 <= widest })
    #expect(advances.count == 10)
  }

  @Test("a font is opened only when a character needs it")
  func lazyFonts() throws {
    let typesetter = try Fonts.typesetter()
    #expect(typesetter.openRoles.isEmpty)
    _ = typesetter.line("业务受理区", .zh, TypeStyle(height: 10), .black)
    #expect(typesetter.openRoles.map(\.rawValue) == ["han-regular"])
    _ = typesetter.line("Exit", .en, TypeStyle(weight: .semibold, height: 10), .black)
    #expect(typesetter.openRoles.map(\.rawValue) == ["han-regular", "latin-semibold"])
  }

  @Test("the color changes nothing else")
  func paint() {
    let style = TypeStyle(height: 10)
    let black = typesetter.line("A区", .zh, style, .black)
    let white = typesetter.line("A区", .zh, style, .white)
    #expect(white.runs.allSatisfy { $0.paint == .white })
    #expect(white.painted(.black) == black)
  }
}
