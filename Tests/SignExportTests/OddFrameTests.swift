// SPDX-License-Identifier: Apache-2.0

import SignExport
import SignFrame
import SignGeometry
import Testing

@Suite("Frames that make no sense")
struct OddFrameTests {
  private static let numbers: [Double] = [
    .nan, .infinity, -.infinity, 1e300, -1e300, 1e-300, 0, -1,
  ]

  private static func frame(_ number: Double) -> Frame {
    var font = Fixtures.font()
    font.unitsPerEm = number
    font.ascent = number
    font.bounds = Rect(minX: number, minY: 0, maxX: number, maxY: number)
    font.glyphs[9] = FrameFont.Glyph(
      advance: number, outline: Path([.line(Point(number, 0)), .cubic(.zero, .zero, .zero)]))
    let whole = Fixtures.font("whole")
    var odd = Fixtures.run([(1, "A"), (9, "B"), (77, "C"), (2, "é"), (3, nil)], in: font)
    odd.glyphs[0].x = number
    odd.glyphs[1].y = number
    odd.glyphs[2].cluster = -5
    odd.glyphs[3].cluster = 4000
    var sized = Fixtures.run([(1, "A"), (2, "O")], in: whole)
    sized.size = number
    var stretched = Fixtures.run([(1, "A"), (2, "O")], in: whole)
    stretched.condensation = number
    stretched.origin = Point(number, number)
    let path = SheetPath([Point(number, 0), Point(10, number), Point(5, 5)], closed: true)
    return Fixtures.frame(
      [
        .text(odd), .text(sized), .text(stretched),
        .shape(
          Shape(path, fill: Fill(.black), stroke: Stroke(.black, width: number, dashes: [number]))),
        .shape(Shape(SheetPath([.close, .line(.zero)]), fill: Fill(.black))),
        .group(
          Group(
            transform: Transform(a: number, b: 0, c: 0, d: 1, tx: number, ty: 0),
            clip: path, items: [.text(sized)])),
      ], fonts: [font, whole])
  }

  @Test("No number stops the exporters", arguments: numbers)
  func anyNumber(_ number: Double) throws {
    let frame = Self.frame(number)
    let pdf = PDFExporter().bytes(for: [frame, frame])
    #expect(pdf == PDFExporter().bytes(for: [frame, frame]))
    #expect(SVGExporter().bytes(for: frame).starts(with: Array("<svg".utf8)))
    _ = try? PNGExporter(resolution: 50).bytes(for: frame)
    if Tool.qpdf.isInstalled {
      let out = try Tool.qpdf.run(["--check", "%"], on: pdf, name: "a.pdf")
      #expect(String(decoding: out, as: UTF8.self).contains("No syntax or stream encoding errors"))
    }
  }

  @Test("A frame of no size has a file and no picture", arguments: [0, -5, .nan])
  func size(_ side: Double) throws {
    let frame = Fixtures.frame([], width: side, height: side)
    #expect(!PDFExporter().bytes(for: frame).isEmpty)
    #expect(!PDFExporter().bytes(for: []).isEmpty)
    #expect(throws: ExportError.self) { try PNGExporter(resolution: 50).bytes(for: frame) }
    _ = try? PNGExporter().bytes(for: frame, pixels: (10, 10))
  }
}
