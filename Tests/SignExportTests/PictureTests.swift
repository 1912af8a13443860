// SPDX-License-Identifier: Apache-2.0

import SignExport
import SignFrame
import SignGeometry
import SignTestSupport
import Testing

/// A program that draws one of our files.
enum Renderer: CaseIterable {
  case poppler, mupdf, ghostscript, rsvg

  var tool: Tool {
    switch self {
    case .poppler: .pdftoppm
    case .mupdf: .mutool
    case .ghostscript: .gs
    case .rsvg: .rsvg
    }
  }

  /// How much a picture may differ from ours: over all, and the share of strong differences.
  ///
  /// Poppler sets large glyphs on whole pixels, so their edges differ more.
  var tolerance: (mean: Double, strong: Double) {
    self == .poppler ? (0.02, 0.01) : (0.015, 0.003)
  }

  func picture(of frame: Frame, resolution: Int) throws -> Picture {
    let pdf = PDFExporter().bytes(for: frame)
    switch self {
    case .poppler:
      return try Picture(
        ppm: tool.run(
          [
            "-r", "\(resolution)", "-x", "0", "-y", "0",
            "-W", "\(Int((frame.size.width * Double(resolution) / 25.4).rounded()))",
            "-H", "\(Int((frame.size.height * Double(resolution) / 25.4).rounded()))", "%",
          ], on: pdf, name: "a.pdf"))
    case .mupdf:
      return try Picture(
        ppm: tool.run(
          ["draw", "-q", "-r", "\(resolution)", "-F", "ppm", "-o", "-", "%"], on: pdf,
          name: "a.pdf"))
    case .ghostscript:
      return try Picture(
        ppm: tool.run(
          [
            "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=ppmraw", "-dTextAlphaBits=4",
            "-dGraphicsAlphaBits=4", "-r\(resolution)", "-sOutputFile=-", "%",
          ], on: pdf, name: "a.pdf"))
    case .rsvg:
      let png = try tool.run(
        ["--dpi-x", "\(resolution)", "--dpi-y", "\(resolution)", "-b", "white", "%"],
        on: SVGExporter().bytes(for: frame), name: "a.svg")
      return try Picture(png: png)
    }
  }
}

@Suite(
  "Pictures of one frame",
  .enabled(if: Tool.convert.isInstalled, "needs convert of ImageMagick"))
struct PictureTests {
  // 127 is five pixels a millimeter, so that all programs agree about the number of pixels.
  private static let resolution = 127

  private func compare(_ frame: Frame, _ renderer: Renderer) throws {
    let own = try Picture(
      png: PNGExporter(resolution: Double(Self.resolution)).bytes(for: frame))
    let other = try renderer.picture(of: frame, resolution: Self.resolution)
    let difference = try own.difference(to: other)
    #expect(difference.mean < renderer.tolerance.mean, "\(renderer)")
    #expect(difference.strong < renderer.tolerance.strong, "\(renderer)")
  }

  @Test(
    "PDF, SVG and PNG look the same",
    arguments: Renderer.allCases.filter { $0.tool.isInstalled })
  func everything(_ renderer: Renderer) throws {
    try compare(Fixtures.everything, renderer)
  }

  @Test(
    "Outlines of all kinds of lines and curves survive the font program",
    arguments: Renderer.allCases.filter { $0.tool.isInstalled })
  func outlines(_ renderer: Renderer) throws {
    try compare(Self.scribbles(seed: 20_260_301), renderer)
  }

  /// Glyphs of random pieces, many of them along the axes, as fonts have them.
  private static func scribbles(seed: UInt64) -> Frame {
    var state = seed
    func random(_ range: ClosedRange<Int>) -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(range.lowerBound + Int(state >> 33) % range.count)
    }
    var font = Fixtures.font("scribbles", name: "Scribbles", unitsPerEm: 1000)
    var pieces: [(glyph: UInt32, text: String?)] = []
    for id in UInt32(10)...29 {
      var outline = Path<ArtSpace>()
      for _ in 0..<3 {
        var at = Point<ArtSpace>(random(0...900), random(-100...700))
        outline.move(to: at)
        for _ in 0..<Int(random(3...30)) {
          func step(_ axis: Double) -> Point<ArtSpace> {
            at = Point(
              axis == 1 ? at.x : random(-40...1000), axis == 0 ? at.y : random(-200...800))
            return at
          }
          // Axis 0 keeps y, axis 1 keeps x, axis 2 keeps none.
          if random(0...1) == 0 {
            outline.line(to: step(random(0...2)))
          } else {
            outline.cubic(step(random(0...2)), step(2), to: step(random(0...2)))
          }
        }
        outline.close()
      }
      font.glyphs[id] = FrameFont.Glyph(advance: random(900...1100), outline: outline)
      pieces.append((id, String(UnicodeScalar(UInt8(id + 55)))))
    }
    let rows = stride(from: 0, to: pieces.count, by: 5).map { start in
      FrameItem.text(
        Fixtures.run(
          Array(pieces[start..<start + 5]), in: font, size: 38,
          at: Point(4, 34 + Double(start / 5) * 42)))
    }
    return Fixtures.frame(rows, fonts: [font], width: 220, height: 180)
  }
}
