// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignGeometry
import SignTestSupport
import SignText
import Testing

@Suite("Placement")
struct PlacementTests {
  private let typesetter: Typesetter

  init() throws { typesetter = try Fonts.typesetter() }

  /// The box around what the items paint, taken from the outlines of their fonts.
  private func ink(of items: [FrameItem]) -> SheetRect? {
    let fonts = Dictionary(uniqueKeysWithValues: typesetter.fonts(for: items).map { ($0.id, $0) })
    var box: SheetRect?
    for case .text(let run) in items {
      guard let font = fonts[run.font] else { continue }
      let scale = run.size / font.unitsPerEm
      for glyph in run.glyphs {
        let map = Transform<ArtSpace, SheetSpace>(
          a: scale * run.condensation, b: 0, c: 0, d: -scale, tx: run.origin.x + glyph.x,
          ty: run.origin.y + glyph.y)
        guard let outline = font.glyphs[glyph.id]?.outline,
          let bounds = map(outline).controlBounds
        else { continue }
        box = box?.union(bounds) ?? bounds
      }
    }
    return box
  }

  static let texts: [(String, TextLanguage)] = [
    ("业务受理区", .zh), ("Service Windows", .en), ("12号窗口", .zh), ("“未办成事”窗口", .zh),
    ("（A区）", .zh), ("jolly", .en),
  ]

  @Test("optical alignment puts the ink where the point is", arguments: texts)
  func optical(_ text: String, _ language: TextLanguage) throws {
    let line = typesetter.line(text, language, TypeStyle(height: 10), .black)
    let point = SheetPoint(100, 50)
    // Control points lie outside of round letters by a little.
    let left = try #require(ink(of: line.placed(at: point)))
    #expect(abs(left.minX - 100) < 0.05)
    let right = try #require(ink(of: line.placed(at: point, alignment: .right)))
    #expect(abs(right.maxX - 100) < 0.05)
    let center = try #require(ink(of: line.placed(at: point, alignment: .center)))
    #expect(abs(center.midX - 100) < 0.05)
    #expect(abs(left.minY - 50 - line.inkBounds.minY) < 0.1)
    #expect(abs(left.maxY - 50 - line.inkBounds.maxY) < 0.1)
  }

  @Test("plain alignment uses the advance")
  func plain() throws {
    let line = typesetter.line("出口", .zh, TypeStyle(height: 10), .black)
    func start(_ alignment: ShapedLine.Alignment) throws -> Double {
      let items = line.placed(at: SheetPoint(100, 50), alignment: alignment, optical: false)
      guard case .text(let run) = try #require(items.first) else { return .nan }
      return run.origin.x
    }
    #expect(try start(.left) == 100)
    #expect(try start(.center) == 100 - line.width / 2)
    #expect(try start(.right) == 100 - line.width)
  }

  @Test("a frame gets each font once, in order of first use, with its used glyphs")
  func frameFonts() throws {
    let style = TypeStyle(weight: .semibold, height: 10)
    let first = typesetter.line("3号", .zh, style, .black)
    let second = typesetter.line("号33 Exit", .zh, style, .black)
    let items =
      first.placed(at: .zero) + [.group(Group(items: second.placed(at: SheetPoint(0, 20))))]
    let fonts = typesetter.fonts(for: items)
    #expect(fonts.map(\.id.rawValue) == ["latin-semibold", "han-medium"])
    let used = { (role: String) in
      Set(
        (first.runs + second.runs).filter { $0.font.rawValue == role }
          .flatMap { $0.glyphs.map(\.id) })
    }
    for font in fonts {
      #expect(Set(font.glyphs.keys) == used(font.id.rawValue))
      #expect(font.ascent > 0 && font.descent < 0)
      #expect(font.capHeight > 0.6 * font.unitsPerEm && font.capHeight < 0.8 * font.unitsPerEm)
      for glyph in font.glyphs.values {
        #expect(glyph.advance > 0)
        guard let box = glyph.outline.controlBounds else { continue }
        #expect(font.bounds.inset(by: -1).contains(box))
      }
    }
    #expect(fonts.map(\.postScriptName) == ["Inter-SemiBold", "NotoSansCJKsc-Medium"])
    #expect(fonts.map(\.family) == ["Inter", "Noto Sans CJK SC"])
  }

  @Test("each subpath begins with a move and ends closed")
  func outlines() {
    let items = typesetter.line("国E8&", .zh, TypeStyle(height: 10), .black).placed(at: .zero)
    for glyph in typesetter.fonts(for: items).flatMap(\.glyphs.values) {
      let elements = glyph.outline.elements
      #expect(elements.last == .close)
      for (index, element) in elements.enumerated() {
        guard case .move = element else { continue }
        #expect(index == 0 || elements[index - 1] == .close)
      }
    }
  }

  @Test("a blank line has no ink")
  func blank() {
    let line = typesetter.line("  ", .en, TypeStyle(height: 10), .black)
    #expect(line.inkBounds == SheetRect(x: 0, y: 0, width: 0, height: 0))
    #expect(line.width > 0)
  }
}
