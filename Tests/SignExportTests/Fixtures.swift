// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignGeometry

/// Fonts and frames made by hand.
enum Fixtures {
  /// A font of simple shapes: 1 a box, 2 a ring, 3 a wedge, 4 blank, 5 a box with a slot, 6 a disk.
  static func font(
    _ id: String = "shapes", name: String = "Shapes-Regular", unitsPerEm em: Double = 1000
  ) -> FrameFont {
    func point(_ x: Double, _ y: Double) -> Point<ArtSpace> { Point(x * em, y * em) }
    func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Path<ArtSpace> {
      Path(Rect(x: x * em, y: y * em, width: width * em, height: height * em))
    }
    func disk(_ x: Double, _ y: Double, _ radius: Double) -> Path<ArtSpace> {
      Path(
        ellipseIn: Rect(
          x: (x - radius) * em, y: (y - radius) * em, width: 2 * radius * em,
          height: 2 * radius * em))
    }
    var ring = disk(0.4, 0.35, 0.35)
    ring.append(reversed(disk(0.4, 0.35, 0.2)))
    var slotted = box(0.05, 0, 0.6, 0.7)
    slotted.append(
      Path([point(0.2, 0.2), point(0.2, 0.5), point(0.5, 0.5), point(0.5, 0.2)], closed: true))
    let outlines: [(UInt32, Double, Path<ArtSpace>)] = [
      (1, 0.7, box(0.05, 0, 0.6, 0.7)), (2, 0.8, ring),
      (3, 0.6543, Path([point(0, 0), point(0.3, 0.7), point(0.6, 0)], closed: true)),
      (4, 0.25, Path()), (5, 0.7, slotted), (6, 0.8, disk(0.4, 0.35, 0.35)),
    ]
    var glyphs: [UInt32: FrameFont.Glyph] = [:]
    for (id, advance, outline) in outlines {
      glyphs[id] = FrameFont.Glyph(advance: (advance * em).rounded(), outline: outline)
    }
    return FrameFont(
      id: .init(id), postScriptName: name, family: "Shapes", weight: 400, unitsPerEm: em,
      ascent: 0.8 * em, descent: -0.2 * em, capHeight: 0.7 * em,
      bounds: Rect(minX: 0, minY: 0, maxX: 0.8 * em, maxY: 0.7 * em), glyphs: glyphs)
  }

  private static func reversed(_ path: Path<ArtSpace>) -> Path<ArtSpace> {
    var points: [(Point<ArtSpace>, Point<ArtSpace>, Point<ArtSpace>)] = []
    var start = Point<ArtSpace>.zero
    for element in path.elements {
      if case .move(let point) = element { start = point }
      if case .cubic(let a, let b, let end) = element { points.append((a, b, end)) }
    }
    var back = Path<ArtSpace>()
    back.move(to: start)
    for (index, curve) in points.enumerated().reversed() {
      back.cubic(curve.1, curve.0, to: index == 0 ? start : points[index - 1].2)
    }
    back.close()
    return back
  }

  /// A run in which glyphs follow one another by their advances.
  ///
  /// A piece without a text belongs to the cluster before it.
  static func run(
    _ pieces: [(glyph: UInt32, text: String?)], in font: FrameFont, size: Double = 20,
    at origin: SheetPoint = SheetPoint(10, 30), condensation: Double = 1, tracking: Double = 0,
    language: String = "en", paint: Paint = .black
  ) -> GlyphRun {
    var (text, x, cluster) = ("", 0.0, 0)
    var glyphs: [GlyphRun.Glyph] = []
    for piece in pieces {
      if let own = piece.text {
        cluster = text.utf8.count
        text += own
      }
      let own = (font.glyphs[piece.glyph]?.advance ?? 0) / font.unitsPerEm * size * condensation
      let advance = own + tracking * size
      glyphs.append(.init(id: piece.glyph, x: x, advance: advance, cluster: cluster))
      x += advance
    }
    return GlyphRun(
      font: font.id, size: size, condensation: condensation, origin: origin, glyphs: glyphs,
      text: text, language: language, paint: paint)
  }

  /// A frame of items.
  static func frame(
    _ items: [FrameItem], fonts: [FrameFont] = [font()], width: Double = 200, height: Double = 100
  ) -> Frame {
    Frame(
      size: Size(width, height), items: items, fonts: fonts, title: "出口 (Exit)", language: "zh-CN")
  }

  /// A frame with everything that an exporter can meet.
  static var everything: Frame {
    let round = font()
    let fine = font("fine", name: "Shapes-Fine", unitsPerEm: 2048)
    let star = SheetPath(
      [Point(30, 5), Point(45, 45), Point(5, 20), Point(55, 20), Point(15, 45)], closed: true)
    var bent = SheetPath()
    bent.move(to: Point(70, 10))
    bent.cubic(Point(110, 0), Point(60, 50), to: Point(100, 45))
    let text = run(
      [(1, "A"), (2, "O"), (3, "V"), (4, " "), (5, "B"), (6, "D")], in: fine, size: 24,
      at: Point(10, 85), condensation: 0.8, paint: Paint(red: 30, green: 60, blue: 200))
    return frame(
      [
        .shape(
          Shape(SheetPath(SheetRect(x: 0, y: 0, width: 200, height: 100)), fill: Fill(.white))),
        .shape(
          Shape(
            star, fill: Fill(Paint(red: 200, green: 30, blue: 30), rule: .evenOdd),
            stroke: Stroke(.black, width: 1.5, join: .round))),
        .shape(
          Shape(
            bent,
            stroke: Stroke(
              Paint(red: 0, green: 120, blue: 60), width: 4, cap: .round, dashes: [9, 7]))),
        .group(
          Group(
            transform: Transform<SheetSpace, SheetSpace>(scale: 1.5, tx: 120, ty: 8).after(
              .rotation(degrees: 20, about: Point(10, 10))),
            clip: SheetPath(ellipseIn: SheetRect(x: 0, y: 0, width: 24, height: 24)),
            role: .figure(alternate: "a wheel"),
            items: [
              .shape(
                Shape(
                  SheetPath(SheetRect(x: -10, y: -10, width: 30, height: 30)),
                  fill: Fill(Paint(red: 250, green: 200, blue: 0)))),
              .text(run([(6, "D"), (1, "A")], in: round, size: 14, at: Point(2, 14))),
            ])),
        .text(text),
        .group(
          Group(
            role: .heading,
            items: [
              .text(run([(1, "出"), (2, "口")], in: round, at: Point(120, 85), language: "zh-CN"))
            ])),
      ], fonts: [round, fine])
  }
}
