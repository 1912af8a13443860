// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignGeometry
import SignText

/// What may be lacking through rounding. [Unit: mm]
private let tolerance = 1e-6

extension Box {
  /// Places the box and everything inside.
  ///
  /// - Parameters:
  ///   - rect: The room it gets.
  ///   - placements: Gets what stands where.
  func place(in rect: SheetRect, into placements: inout Placements) {
    if let fill { placements.items.append(.fill(rect, radius: radius, fill)) }
    let inner = SheetRect(
      minX: rect.minX + padding.left, minY: rect.minY + padding.top,
      maxX: rect.maxX - padding.right, maxY: rect.maxY - padding.bottom)
    switch content {
    case .list(.row, let boxes, let gap, let alignment):
      placeRow(boxes, gap, alignment, in: inner, &placements)
    case .list(.column, let boxes, let gap, let alignment):
      placeColumn(boxes, gap, alignment, in: inner, &placements)
    case .grid(let cells, let columns, let gap, let columnGap, let isPacked):
      let grid = BoxGrid(
        cells, columns: columns, gap: gap, columnGap: columnGap, isPacked: isPacked,
        width: inner.width)
      place(grid, gap, in: inner, &placements)
    case .stack(let boxes):
      for box in boxes {
        box.checkHeight(in: inner, &placements)
        box.place(in: inner, into: &placements)
      }
    case .art(let art, let size, let ink, let ground):
      let width = size * art.aspect
      check(width: width, height: size, in: inner, &placements)
      let x = start(of: width, in: inner) - art.blank(setting, size, in: inner)
      let box = SheetRect(x: x, y: inner.midY - size / 2, width: width, height: size)
      placements.items.append(.art(art, box, ink: ink, ground: ground))
    case .text(let block): place(block, in: inner, &placements)
    case .line(_, let paint): placements.items.append(.fill(inner, radius: 0, paint))
    case .space: break
    case .map: placements.items.append(.map(inner))
    }
  }

  private func start(of width: Double, in rect: SheetRect) -> Double {
    switch setting {
    case .left: rect.minX
    case .center: rect.midX - width / 2
    case .right: rect.maxX - width
    }
  }

  private func placeRow(
    _ boxes: [Box], _ gap: Double, _ alignment: Alignment, in rect: SheetRect,
    _ placements: inout Placements
  ) {
    let widths = Self.widths(of: boxes, gap: gap, in: rect.width)
    let total = widths.reduce(0, +) + gap * Double(max(0, boxes.count - 1))
    check(width: total, height: 0, in: rect, words: longestWords(), &placements)
    var x = start(of: total, in: rect)
    for (box, width) in zip(boxes, widths) {
      let needed = box.neededHeight(width: width)
      let isFull = box.stretches || alignment == .stretch && box.height == nil
      let height = isFull ? rect.height : needed
      let y =
        switch alignment {
        case .start: rect.minY
        case .end: rect.maxY - height
        case .center, .stretch: isFull ? rect.minY : rect.midY - height / 2
        }
      check(width: 0, height: needed, in: rect, &placements)
      box.place(
        in: SheetRect(x: x, y: y, width: width, height: height), into: &placements)
      x += width + gap
    }
  }

  private func placeColumn(
    _ boxes: [Box], _ gap: Double, _ alignment: Alignment, in rect: SheetRect,
    _ placements: inout Placements
  ) {
    var heights = boxes.map { $0.neededHeight(width: rect.width) }
    let needed = heights.reduce(0, +) + gap * Double(max(0, boxes.count - 1))
    check(width: 0, height: needed, in: rect, &placements)
    let extra = max(0, rect.height - needed)
    let growing = boxes.count(where: \.grows)
    for index in boxes.indices where boxes[index].grows {
      heights[index] += extra / Double(growing)
    }
    var y = rect.minY
    if growing == 0 {
      switch alignment {
      case .start, .stretch: break
      case .center: y += extra / 2
      case .end: y += extra
      }
    }
    for (box, height) in zip(boxes, heights) {
      // A box of fixed width stands where lines of text would stand.
      let width = box.width ?? rect.width
      let x = start(of: width, in: rect)
      check(width: width, height: 0, in: rect, &placements)
      box.place(
        in: SheetRect(x: x, y: y, width: width, height: height), into: &placements)
      y += height + gap
    }
  }

  private func place(
    _ grid: BoxGrid, _ gap: Double, in rect: SheetRect,
    _ placements: inout Placements
  ) {
    let needed = grid.heights.reduce(0, +) + gap * Double(grid.heights.count - 1)
    check(width: 0, height: needed, in: rect, &placements)
    for (index, cell) in grid.cells.enumerated() {
      let (column, row) = grid.place(of: index)
      let x = rect.minX + Double(column) * (grid.cellWidth + grid.columnGap)
      let y = rect.minY + grid.heights[..<row].reduce(0, +) + gap * Double(row)
      let box = SheetRect(x: x, y: y, width: grid.cellWidth, height: grid.heights[row])
      check(width: cell.leastWidth, height: 0, in: box, &placements)
      cell.place(in: box, into: &placements)
    }
  }

  private func place(
    _ block: TextBlock, in rect: SheetRect, _ placements: inout Placements
  ) {
    let height = block.height(width: rect.width)
    check(width: 0, height: height, in: rect, words: block.words, &placements)
    let (x, alignment): (Double, ShapedLine.Alignment) =
      switch setting {
      case .left: (rect.minX, .left)
      case .center: (rect.midX, .center)
      case .right: (rect.maxX, .right)
      }
    var y = rect.midY - height / 2
    var placed: [PlacedLine] = []
    for (index, part) in block.parts.enumerated() {
      guard let set = part.set(width: rect.width) else {
        placements.overflows.append(
          Overflow(
            text: part.words.request.text, isAcross: true, needed: part.leastWidth,
            available: rect.width))
        continue
      }
      if index > 0 { y += part.gap }
      for (number, line) in set.lines.enumerated() {
        if number > 0 { y += part.lineGap }
        let height = part.height * set.scale
        let head = y + (part.height - height) / 2
        placed.append(
          PlacedLine(
            line: line, height: height,
            point: SheetPoint(x, head + line.ascent * height), alignment: alignment))
        y += part.height
      }
    }
    placements.items.append(.text(placed, block.paint))
  }

  private func checkHeight(
    in rect: SheetRect, _ placements: inout Placements
  ) {
    check(width: 0, height: neededHeight(width: rect.width), in: rect, &placements)
  }

  private func check(
    width: Double, height: Double, in rect: SheetRect, words: String? = nil,
    _ placements: inout Placements
  ) {
    if width > rect.width + tolerance {
      placements.overflows.append(
        Overflow(text: words, isAcross: true, needed: width, available: rect.width))
    }
    if height > rect.height + tolerance {
      placements.overflows.append(
        Overflow(text: words, isAcross: false, needed: height, available: rect.height))
    }
  }

  /// The words that ask for the most width, for findings.
  private func longestWords() -> String? {
    var longest: (width: Double, text: String)?
    forEachPart { part in
      let width = part.leastWidth
      if width > longest?.width ?? 0 { longest = (width, part.words.request.text) }
    }
    return longest?.text
  }

  private func forEachPart(_ body: (TextBlock.Part) -> Void) {
    switch content {
    case .list(_, let boxes, _, _), .stack(let boxes), .grid(let boxes, _, _, _, _):
      for box in boxes { box.forEachPart(body) }
    case .text(let block): block.parts.forEach(body)
    case .art, .line, .space, .map: break
    }
  }
}

extension Box {
  /// Where boxes stand across the direction of their list.
  typealias Alignment = FaceNode.Dress.Alignment
}

extension TextBlock {
  /// The words of the first language, for findings.
  var words: String? { parts.first?.words.request.text }
}
