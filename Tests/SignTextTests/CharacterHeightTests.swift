// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignGeometry
import SignTestSupport
import SignText
import Testing

@Suite("Character height")
struct CharacterHeightTests {
  private let typesetter: Typesetter

  init() throws { typesetter = try Fonts.typesetter() }

  @Test(
    "the ink of 木 is as high as the style says", arguments: TypeStyle.Weight.allCases,
    [4.0, 20, 137.5])
  func han(_ weight: TypeStyle.Weight, _ height: Double) {
    let line = typesetter.line("木", .zh, TypeStyle(weight: weight, height: height), .black)
    #expect(abs(line.inkBounds.height - height) < 0.001 * height)
    #expect(abs(line.ascent + line.inkBounds.minY) < 1e-9)
    #expect(abs(line.descent - line.inkBounds.maxY) < 1e-9)
  }

  @Test(
    "the ink of E is as high as the style says", arguments: TypeStyle.Weight.allCases,
    [4.0, 20, 137.5])
  func cap(_ weight: TypeStyle.Weight, _ height: Double) {
    let line = typesetter.line("E", .en, TypeStyle(weight: weight, height: height), .black)
    #expect(abs(line.inkBounds.height - height) < 0.001 * height)
    #expect(abs(line.inkBounds.maxY) < 1e-9)
    #expect(line.ascent == height)
    #expect(line.descent > 0)
  }

  @Test(
    "caps in a Chinese line have their part of the height and the middle of 木",
    arguments: TypeStyle.Weight.allCases, [0.7, 0.86, 1])
  func mixed(_ weight: TypeStyle.Weight, _ ratio: Double) {
    let style = TypeStyle(weight: weight, height: 20, capRatio: ratio)
    let han = typesetter.line("木", .zh, style, .black).inkBounds
    let cap = typesetter.line("E", .zh, style, .black).inkBounds
    #expect(abs(cap.height - 20 * ratio) < 0.02)
    #expect(abs(cap.midY - han.midY) < 1e-9)
  }

  @Test("木 in an English line stands to the caps as caps stand to 木 in a Chinese one")
  func reversed() {
    let style = TypeStyle(height: 8.6)
    let han = typesetter.line("木", .en, style, .black).inkBounds
    let cap = typesetter.line("E", .en, style, .black).inkBounds
    #expect(abs(han.height - 10) < 0.01)
    #expect(abs(cap.midY - han.midY) < 1e-9)
  }
}
