// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel
import SignText

/// The scale in figures and as a bar of a round length.
struct ScaleBar {
  /// The drawing; its top left corner is (0, 0).
  private(set) var items: [FrameItem] = []
  /// The space it takes. [Unit: mm]
  private(set) var size: Size<SheetSpace>
  /// The length that the bar stands for. [Unit: m]
  let meters: Double

  /// Draws a scale bar.
  ///
  /// - Parameters:
  ///   - denominator: The scale 1 : denominator. [Unit: none]
  ///   - paper: The name of the sheet for which that scale is true.
  ///   - style: The look.
  ///   - typesetter: Sets the words.
  init(denominator: Double, paper: String, style: MapStyle, typesetter: Typesetter) {
    let scale = 1000 / denominator
    let longest = style.scaleBar.longest / scale
    meters =
      [500, 200, 100, 50, 40, 20, 10, 5, 4, 2, 1].first { $0 <= longest } ?? 1
    let length = meters * scale
    let height = style.scaleBar.text
    let zhStyle = TypeStyle(height: height)
    let enStyle = TypeStyle(height: style.englishHeight(under: height))
    let (color, soft) = (style.text.color, style.text.soft)
    let words = style.words("scale")
    let ratio = "1:\(Int(denominator.rounded()))"

    let zh = typesetter.line("\(words.zh) \(ratio)", .zh, zhStyle, color)
    let en = typesetter.line("\(words.en) \(ratio) (\(paper))", .en, enStyle, soft)
    var y = zh.ascent
    items += zh.placed(at: SheetPoint(0, y))
    items += en.placed(at: SheetPoint(zh.inkBounds.width + height * 0.8, y - zh.descent))
    y += height * 0.75
    let top = y
    let bar = SheetRect(x: 0, y: top, width: length, height: style.scaleBar.height)
    let line = Stroke(style.walls.color, width: style.scaleBar.height * 0.16)
    items.append(.shape(Shape(SheetPath(bar), fill: Fill(.white), stroke: line)))
    for part in [0, 2] {
      let piece = SheetRect(
        x: length * Double(part) / 4, y: top, width: length / 4, height: bar.height)
      items.append(.shape(Shape(SheetPath(piece), fill: Fill(style.walls.color))))
    }
    y = bar.maxY + height * 0.45
    var right = zh.inkBounds.width + en.inkBounds.width + height * 0.8
    let unit = style.words("meters")
    let base = y + enStyle.height
    for (share, text) in [(0.0, "0"), (0.5, Self.text(meters / 2)), (1, Self.text(meters))] {
      let line = typesetter.line(text, .en, enStyle, color)
      items += line.placed(
        at: SheetPoint(length * share, base), alignment: share == 0 ? .left : .center)
      if share == 1 {
        let after = typesetter.line("\(unit.zh) \(unit.en)", .zh, zhStyle, soft)
        let start = length + line.inkBounds.width / 2 + height * 0.5
        items += after.placed(at: SheetPoint(start, base + after.descent))
        right = max(right, start + after.inkBounds.width)
      }
    }
    size = Size(right, base + height * 0.3)
    items = [.group(Group(role: .figure(alternate: "\(words.zh) \(ratio)"), items: items))]
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
