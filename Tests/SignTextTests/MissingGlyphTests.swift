// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignFrame
import SignGeometry
import SignTestSupport
import SignText
import Testing

@Suite("Missing glyphs")
struct MissingGlyphTests {
  @Test(
    "a character that no font has is named with the role that should have it",
    arguments: [
      ("出口\u{10FFFF}", TextLanguage.zh, "\u{10FFFF}", "han-regular"),
      ("出口😀", .zh, "😀", "han-regular"), ("A👨‍👩‍👧B", .zh, "👨‍👩‍👧", "han-regular"),
      ("Exit ⵣ", .en, "ⵣ", "latin-regular"),
    ])
  func named(_ text: String, _ language: TextLanguage, _ character: String, _ role: String) throws {
    let line = try Fonts.typesetter().line(text, language, TypeStyle(height: 10), .black)
    #expect(line.missing.map { String($0.character) } == [character])
    #expect(line.missing.map(\.role.rawValue) == [role])
    #expect(line.text == text)
  }

  @Test("each missing character is one finding")
  func findings() throws {
    let line = try Fonts.typesetter().line("口😀口😀ⵣ", .zh, TypeStyle(height: 10), .black)
    let subject = Subject(id: "1F-D-003")
    let findings = line.findings(subject: subject)
    #expect(findings.map(\.code) == [.glyphMissing, .glyphMissing])
    #expect(findings.allSatisfy { $0.subject == subject && $0.severity == .error })
    #expect(
      findings.first?.message.text()
        == "the font 'han-regular' has no character '😀' (U+1F600)")
  }

  @Test("a missing glyph is never a box")
  func noBox() throws {
    let typesetter = try Fonts.typesetter()
    let line = typesetter.line("\u{10FFFF}", .en, TypeStyle(height: 10), .black)
    #expect(line.inkBounds.width == 0)
    let font = try #require(typesetter.fonts(for: line.placed(at: .zero)).first)
    #expect(font.glyphs[0]?.outline.isEmpty == true)
  }

  @Test("without a font file its characters are missing and the text stays")
  func noFile() throws {
    var fonts = try Fonts.manifest()
    fonts.entries[0].file = "nowhere/none.ttc"
    let typesetter = try Typesetter(fonts: fonts)
    let line = typesetter.line("出口 B", .zh, TypeStyle(height: 10), .black)
    #expect(line.missing.map(\.character) == ["出", "口"])
    #expect(Set(line.missing.map(\.role.rawValue)) == ["han-regular"])
    #expect(line.text == "出口 B")
  }

  @Test("a manifest without a needed role makes no typesetter")
  func noRole() throws {
    var fonts = try Fonts.manifest()
    fonts.entries.removeAll { $0.role.rawValue == "han-medium" }
    #expect(throws: FontError.role("han-medium")) { try Typesetter(fonts: fonts) }
  }
}
