// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel
import SignText

/// Centered lines of Chinese with English under them, as one box.
struct LabelBlock: Hashable {
  /// A line and where the middle of its baseline stands in the box.
  struct Row: Hashable {
    var line: ShapedLine
    var baseline: SheetPoint
  }

  /// The lines from the top.
  var rows: [Row]
  /// The box. [Unit: mm]
  var size: Size<SheetSpace>
  /// True when the box is turned by a quarter, to be read from the right.
  var isVertical = false

  /// How often the Chinese name is broken: it reads best on one line.
  var chineseBreaks: Double {
    let lines = rows.count { $0.line.runs.first?.language == TextLanguage.zh.rawValue }
    return Double(max(0, lines - 1))
  }

  /// The space that the block takes on the sheet. [Unit: mm]
  var extent: Size<SheetSpace> { isVertical ? Size(size.height, size.width) : size }

  /// Stacks lines.
  ///
  /// - Parameters:
  ///   - groups: Lines that belong together, such as all of one language.
  ///   - lead: The gap between lines of a group, from their height. [Unit: none]
  ///   - gap: The gap between groups. [Unit: mm]
  init(_ groups: [[ShapedLine]], lead: Double, gap: Double) {
    var placed: [(line: ShapedLine, y: Double)] = []
    var y = 0.0
    for (index, group) in groups.enumerated() where !group.isEmpty {
      if index > 0 { y += gap }
      for (number, line) in group.enumerated() {
        if number > 0 { y += lead * line.ascent + line.descent * 0.6 }
        y += line.ascent
        placed.append((line, y))
      }
    }
    let width = placed.reduce(0) { max($0, $1.line.inkBounds.width) }
    let depth = placed.last.map { max(0, $0.line.inkBounds.maxY) } ?? 0
    rows = placed.map { Row(line: $0.line, baseline: SheetPoint(width / 2, $0.y)) }
    size = Size(width, y + depth)
  }

  /// The block in a box of its ``extent``.
  func items(in rect: SheetRect) -> [FrameItem] {
    let upright = rows.flatMap { row in
      row.line.placed(at: row.baseline, alignment: .center, optical: true)
    }
    let map =
      isVertical
      ? Transform<SheetSpace, SheetSpace>(a: 0, b: -1, c: 1, d: 0, tx: rect.minX, ty: rect.maxY)
      : .translation(Vector(rect.minX, rect.minY))
    return [.group(Group(transform: map, role: .paragraph, items: upright))]
  }
}

extension Typesetter {
  /// A text on a given number of lines of about one length; nil when it has no such breaks.
  func balanced(
    _ text: String, _ language: TextLanguage, _ style: TypeStyle, _ paint: Paint, count: Int
  ) -> [ShapedLine]? {
    let whole = line(text, language, style, paint)
    if count == 1 { return [whole] }
    // Some room to spare, so that words stay whole; lines are balanced all the same.
    var width = whole.width / Double(count) * 1.2
    for _ in 0..<12 {
      if let lines = lines(text, language, style, paint, maxWidth: width, maxLines: count) {
        return lines.count == count ? lines : nil
      }
      width *= 1.07
    }
    return nil
  }
}
