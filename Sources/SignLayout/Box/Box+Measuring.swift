// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignGeometry

extension Box {
  /// The width the box would like to have. [Unit: mm]
  func idealWidth(_ ruler: TextRuler) -> Double {
    width ?? padding.left + padding.right + contentWidth(ruler, isLeast: false)
  }

  /// The width below which the content does not fit. [Unit: mm]
  func leastWidth(_ ruler: TextRuler) -> Double {
    width ?? padding.left + padding.right + contentWidth(ruler, isLeast: true)
  }

  private func contentWidth(_ ruler: TextRuler, isLeast: Bool) -> Double {
    func width(_ box: Box) -> Double {
      isLeast ? box.leastWidth(ruler) : box.idealWidth(ruler)
    }
    switch content {
    case .list(.row, let boxes, let gap, _):
      return boxes.map(width).reduce(0, +) + gap * Double(max(0, boxes.count - 1))
    case .list(.column, let boxes, _, _), .stack(let boxes):
      return boxes.map(width).reduce(0, max)
    case .grid(let cells, let columns, _, let gap, _):
      let columns = min(columns, cells.count)
      return cells.map(width).reduce(0, max) * Double(columns) + gap * Double(columns - 1)
    case .art(let art, let size, _, _): return size * art.aspect
    case .text(let block):
      return block.parts.map { isLeast ? ruler.leastWidth($0) : ruler.idealWidth($0) }
        .reduce(0, max)
    case .line(let thickness, _): return thickness
    case .space, .map: return 0
    }
  }

  /// The height the box needs at a width. [Unit: mm]
  func neededHeight(_ ruler: TextRuler, width: Double) -> Double {
    if let height { return height }
    let inner = width - padding.left - padding.right
    return padding.top + padding.bottom + contentHeight(ruler, width: inner)
  }

  private func contentHeight(_ ruler: TextRuler, width: Double) -> Double {
    switch content {
    case .list(.row, let boxes, let gap, _):
      let widths = Self.widths(of: boxes, gap: gap, in: width, ruler)
      return zip(boxes, widths).map { $0.neededHeight(ruler, width: $1) }.reduce(0, max)
    case .list(.column, let boxes, let gap, _):
      return boxes.map { $0.neededHeight(ruler, width: width) }.reduce(0, +)
        + gap * Double(max(0, boxes.count - 1))
    case .grid(let cells, let columns, let gap, let columnGap, let isPacked):
      let grid = BoxGrid(
        cells, columns: columns, gap: gap, columnGap: columnGap, isPacked: isPacked,
        width: width, ruler)
      return grid.heights.reduce(0, +) + gap * Double(max(0, grid.heights.count - 1))
    case .stack(let boxes): return boxes.map { $0.neededHeight(ruler, width: width) }.reduce(0, max)
    case .art(_, let size, _, _): return size
    case .text(let block): return block.height(ruler, width: width)
    case .line(let thickness, _): return thickness
    case .space, .map: return 0
    }
  }

  /// How a row shares its width: ideal widths if there is room for them, with the rest for boxes
  /// that grow; else every box gives way in the same proportion, none below its least.
  static func widths(
    of boxes: [Box], gap: Double, in width: Double, _ ruler: TextRuler
  ) -> [Double] {
    let room = width - gap * Double(max(0, boxes.count - 1))
    var widths = boxes.map { $0.idealWidth(ruler) }
    let ideal = widths.reduce(0, +)
    if ideal <= room {
      let growing = boxes.count(where: \.grows)
      if growing > 0 {
        let share = (room - ideal) / Double(growing)
        for index in boxes.indices where boxes[index].grows { widths[index] += share }
      }
      return widths
    }
    let least = boxes.map { $0.leastWidth(ruler) }
    let slack = ideal - least.reduce(0, +)
    guard slack > 0 else { return least }
    let part = max(0, 1 - (ideal - room) / slack)
    return zip(widths, least).map { $1 + ($0 - $1) * part }
  }
}

extension TextBlock {
  /// The height from the head of the first line to the foot of the last. [Unit: mm]
  func height(_ ruler: TextRuler, width: Double) -> Double {
    var height = 0.0
    for (index, part) in parts.enumerated() {
      let count = ruler.set(part, width: width)?.lines.count ?? 1
      if index > 0 { height += part.gap }
      height += Double(count) * part.height + Double(count - 1) * part.lineGap
    }
    return height
  }
}

extension Box.Art {
  /// The width of the drawing from its height. [Unit: none]
  var aspect: Double {
    switch self {
    case .symbol(let symbol, _): symbol.size.width / symbol.size.height
    case .form(let form): form.aspect
    }
  }
}
