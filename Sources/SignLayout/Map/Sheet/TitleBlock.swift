// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel
import SignText

/// The head of a sheet: a plate with the level, the place, and what the sheet is.
struct TitleBlock {
  /// The drawing; its top left corner is (0, 0).
  private(set) var items: [FrameItem] = []
  /// The height. [Unit: mm]
  let height: Double

  init(
    place: LocalizedText, level: Level, width: Double, style: MapStyle, typesetter: Typesetter
  ) {
    let side = style.title.level
    height = side
    let plate = SheetRect(x: 0, y: 0, width: side, height: side)
    items.append(
      .shape(
        Shape(SheetPath(plate, radius: side * 0.12), fill: Fill(style.title.levelColor))))
    var plateHeight = side * 0.42
    func short() -> ShapedLine {
      typesetter.line(
        level.shortName, .en, TypeStyle(weight: .semibold, height: plateHeight), .white)
    }
    if short().inkBounds.width > side * 0.78 {
      plateHeight *= side * 0.78 / short().inkBounds.width
    }
    let number = short()
    let plateBase = SheetPoint(plate.midX, plate.midY + number.ascent / 2)
    var runs = number.placed(at: plateBase, alignment: .center)

    let start = side * 1.32
    let (color, soft) = (style.text.color, style.text.soft)
    var zhHeight = style.title.height
    func lines(_ height: Double) -> (ShapedLine, ShapedLine, ShapedLine, ShapedLine) {
      let english = style.englishHeight(under: height) * 0.86
      return (
        typesetter.line(place.zh, .zh, TypeStyle(weight: .semibold, height: height), color),
        typesetter.line(place.en, .en, TypeStyle(height: max(english, style.text.minimum)), soft),
        typesetter.line(
          "\(level.name.zh)\(style.name.zh)", .zh, TypeStyle(height: height * 0.66), color),
        typesetter.line(
          "\(level.name.en) \(style.name.en)", .en,
          TypeStyle(height: max(english * 0.86, style.text.minimum)), soft)
      )
    }
    // A long name of a place is set smaller, not cut.
    func total(_ height: Double) -> Double {
      let lines = lines(height)
      return start + max(lines.0.inkBounds.width, lines.1.inkBounds.width) + height * 2
        + max(lines.2.inkBounds.width, lines.3.inkBounds.width)
    }
    while total(zhHeight) > width && zhHeight > 1.6 * style.text.minimum { zhHeight *= 0.94 }
    let (zh, en, zhLevel, enLevel) = lines(zhHeight)
    let stack = zh.ascent + zhHeight * 0.55 + en.ascent
    let top = (side - stack) / 2
    let (first, second) = (top + zh.ascent, top + stack)
    runs += zh.placed(at: SheetPoint(start, first))
    runs += en.placed(at: SheetPoint(start, second))
    runs += zhLevel.placed(at: SheetPoint(width, first), alignment: .right)
    runs += enLevel.placed(at: SheetPoint(width, second), alignment: .right)
    items.append(.group(Group(role: .heading, items: runs)))
  }
}
