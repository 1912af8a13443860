// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignGeometry

extension Box {
  /// The width the box would like to have. [Unit: mm]
  var idealWidth: Double {
    width ?? padding.left + padding.right + contentWidth(isLeast: false)
  }

  /// The width below which the content does not fit. [Unit: mm]
  var leastWidth: Double {
    width ?? padding.left + padding.right + contentWidth(isLeast: true)
  }

  private func contentWidth(isLeast: Bool) -> Double {
    func width(_ box: Box) -> Double {
      isLeast ? box.leastWidth : box.idealWidth
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
      return block.parts.map { isLeast ? $0.leastWidth : $0.idealWidth }.reduce(0, max)
    case .line(let thickness, _): return thickness
    case .space, .map: return 0
    }
  }

  /// The height the box needs at a width. [Unit: mm]
  func neededHeight(width: Double) -> Double {
    if let height { return height }
    let inner = width - padding.left - padding.right
    return padding.top + padding.bottom + contentHeight(width: inner)
  }

  private func contentHeight(width: Double) -> Double {
    switch content {
    case .list(.row, let boxes, let gap, _):
      let widths = Self.widths(of: boxes, gap: gap, in: width)
      return zip(boxes, widths).map { $0.neededHeight(width: $1) }.reduce(0, max)
    case .list(.column, let boxes, let gap, _):
      return boxes.map { $0.neededHeight(width: width) }.reduce(0, +)
        + gap * Double(max(0, boxes.count - 1))
    case .grid(let cells, let columns, let gap, let columnGap, let isPacked):
      let grid = BoxGrid(
        cells, columns: columns, gap: gap, columnGap: columnGap, isPacked: isPacked,
        width: width)
      return grid.heights.reduce(0, +) + gap * Double(max(0, grid.heights.count - 1))
    case .stack(let boxes): return boxes.map { $0.neededHeight(width: width) }.reduce(0, max)
    case .art(_, let size, _, _): return size
    case .text(let block): return block.height(width: width)
    case .line(let thickness, _): return thickness
    case .space, .map: return 0
    }
  }

  /// How a row shares its width: ideal widths if there is room for them, with the rest for boxes
  /// that grow; else every box gives way in the same proportion, none below its least.
  static func widths(
    of boxes: [Box], gap: Double, in width: Double
  ) -> [Double] {
    let room = width - gap * Double(max(0, boxes.count - 1))
    var widths = boxes.map(\.idealWidth)
    let ideal = widths.reduce(0, +)
    if ideal <= room {
      let growing = boxes.count(where: \.grows)
      if growing > 0 {
        let share = (room - ideal) / Double(growing)
        for index in boxes.indices where boxes[index].grows { widths[index] += share }
      }
      return widths
    }
    let least = boxes.map(\.leastWidth)
    let slack = ideal - least.reduce(0, +)
    guard slack > 0 else { return least }
    let part = max(0, 1 - (ideal - room) / slack)
    return zip(widths, least).map { $1 + ($0 - $1) * part }
  }
}

extension Box.Art {
  /// The width of the drawing from its height. [Unit: none]
  var aspect: Double {
    switch self {
    case .symbol(let symbol, _): symbol.size.width / symbol.size.height
    case .form(let form): form.aspect
    case .qr: 1
    }
  }

  /// How far a drawing in a wider box moves so that its ink stands on the edge of the text.
  ///
  /// - Parameters:
  ///   - setting: Where it stands.
  ///   - size: The height. [Unit: mm]
  ///   - rect: The box.
  /// - Returns: the way to the left, negative to the right [Unit: mm]
  func blank(_ setting: FaceNode.Dress.Setting, _ size: Double, in rect: SheetRect) -> Double {
    // In a box of its own size a drawing keeps the axis of the column of drawings it is in.
    guard rect.width > size * aspect + 1e-6, let symbol = wholeSymbol, let ink = symbol.ink
    else { return 0 }
    let scale = size / symbol.size.height
    switch setting {
    case .left: return ink.minX * scale
    case .center: return 0
    case .right: return (ink.maxX - symbol.size.width) * scale
    }
  }

  private var wholeSymbol: Symbol? {
    switch self {
    case .symbol(let symbol, let isMirrored): isMirrored ? nil : symbol
    case .form(let form): form.symbol?.hasFixedColors == true ? form.symbol : nil
    case .qr: nil
    }
  }
}

extension Symbol {
  /// The box around what is painted. [Unit: grid unit]
  fileprivate var ink: Rect<ArtSpace>? {
    let boxes = parts.compactMap { part in
      part.path.controlBounds?.inset(by: -(part.line?.width ?? 0) / 2)
    }
    return boxes.reduce(boxes.first) { $0?.union($1) }
  }
}
