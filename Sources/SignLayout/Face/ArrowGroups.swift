// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignGeometry
import SignModel

/// To which side an arrow points.
enum ArrowSide {
  case left, ahead, right

  init(of arrow: Arrow) {
    switch arrow {
    case .left, .backLeft, .aheadLeft: self = .left
    case .right, .backRight, .aheadRight: self = .right
    case .ahead, .up, .back, .down: self = .ahead
    }
  }
}

/// The rows of a direction sign that share an arrow.
struct ArrowGroup {
  var arrow: Arrow?
  var rows: [SignContent.Message]

  /// True when the arrow stands at the right edge.
  var isAtRight: Bool { arrow == .right || arrow == .backRight }

  /// The groups from left to right, each from near to far.
  static func groups(of rows: [SignContent.Message]) -> [ArrowGroup] {
    let order: [Arrow?] = [
      .left, .backLeft, .aheadLeft, .ahead, .down, nil, .back, .aheadRight, .backRight, .right,
    ]
    return order.compactMap { arrow in
      let found = rows.enumerated().filter { row in
        // Ahead and up are one drawing, so they are one group.
        (row.element.arrow == .up ? .ahead : row.element.arrow) == arrow
      }
      guard !found.isEmpty else { return nil }
      let sorted = found.sorted { left, right in
        let (a, b) = (left.element.distance ?? .infinity, right.element.distance ?? .infinity)
        return a == b ? left.offset < right.offset : a < b
      }
      return ArrowGroup(arrow: arrow, rows: sorted.map(\.element))
    }
  }
}

extension Arrow {
  /// The pictogram of the arrow.
  var symbol: SymbolID {
    switch self {
    case .ahead, .up: SymbolID("arrow-up")
    case .aheadRight: SymbolID("arrow-up-right")
    case .right: SymbolID("arrow-right")
    case .backRight: SymbolID("arrow-down-right")
    case .back: SymbolID("arrow-u-turn")
    case .backLeft: SymbolID("arrow-down-left")
    case .left: SymbolID("arrow-left")
    case .aheadLeft: SymbolID("arrow-up-left")
    case .down: SymbolID("arrow-down")
    }
  }
}

extension FaceBuilder {
  /// The rows of a direction sign in groups by arrow.
  func directions(
    _ form: FaceNode.DirectionForm, _ context: FaceContext, _ around: Surroundings
  ) -> Box.Content? {
    guard case .messages(let rows) = context.input.content else { return nil }
    let groups = ArrowGroup.groups(of: rows)
    guard !groups.isEmpty else { return nil }
    switch arrangement.groups {
    case .across: return across(groups, form, context, around)
    case .down: return down(groups, gap: across(form.groupGap), form, context, around)
    case .twoSides:
      let right = groups.filter(\.isAtRight)
      // Without groups to the right the two sides are two columns.
      let half = right.isEmpty ? (groups.count + 1) / 2 : groups.count - right.count
      let sides = [Array(groups[..<half]), Array(groups[half...])]
      var boxes = sides.map { side in
        Box(content: down(side, gap: across(form.rowGap), form, context, around))
      }
      if right.isEmpty {
        boxes.insert(Box(content: .line(across(form.line), around.ink)), at: 1)
        return .list(.row, boxes, gap: across(form.groupGap), .center)
      }
      boxes[1].setting = .right
      boxes.insert(Box(content: .line(across(form.line), around.ink)), at: 1)
      boxes.insert(Box(content: .space, grows: true), at: 1)
      return .list(.row, boxes, gap: across(form.groupGap), .center)
    }
  }

  /// Groups beside each other, those to the right at the right edge.
  private func across(
    _ groups: [ArrowGroup], _ form: FaceNode.DirectionForm, _ context: FaceContext,
    _ around: Surroundings
  ) -> Box.Content {
    let line = Box(content: .line(across(form.line), around.ink))
    var boxes: [Box] = []
    var isPushed = false
    for group in groups {
      if !boxes.isEmpty { boxes.append(line) }
      if group.isAtRight && !isPushed {
        isPushed = true
        boxes.insert(Box(content: .space, grows: true), at: max(0, boxes.count - 1))
      }
      boxes.append(self.group(group, form, context, around))
    }
    return .list(.row, boxes, gap: across(form.groupGap), .center)
  }

  /// Groups under each other.
  private func down(
    _ groups: [ArrowGroup], gap: Double, _ form: FaceNode.DirectionForm, _ context: FaceContext,
    _ around: Surroundings
  ) -> Box.Content {
    let line = Box(content: .line(across(form.line), around.ink))
    var boxes: [Box] = []
    for group in groups {
      if !boxes.isEmpty { boxes.append(line) }
      boxes.append(self.group(group, form, context, around))
    }
    return .list(.column, boxes, gap: gap, .center)
  }

  private func group(
    _ group: ArrowGroup, _ form: FaceNode.DirectionForm, _ context: FaceContext,
    _ around: Surroundings
  ) -> Box {
    var around = around
    around.isMirrored = group.isAtRight
    around.setting = group.isAtRight ? .right : .left
    let items = group.rows.map { row in context.with { $0.message = row } }
    let columnCount = (items.count + arrangement.rows - 1) / arrangement.rows
    let perColumn = max(1, (items.count + columnCount - 1) / max(1, columnCount))
    var columns = stride(from: 0, to: items.count, by: perColumn).map { start in
      let part = Array(items[start..<min(start + perColumn, items.count)])
      let rows = FaceContext.aligned(part).compactMap { box(form.each, $0, around) }
      return Box(
        content: .list(.column, rows, gap: across(form.rowGap), .center),
        setting: around.setting)
    }
    if group.isAtRight { columns.reverse() }
    var parts: [Box] = [
      Box(
        content: .list(.row, columns, gap: across(form.groupGap), .center),
        setting: around.setting)
    ]
    if let arrow = group.arrow, let symbol = context.catalog.symbols[arrow.symbol] {
      let art = Box(
        content: .art(
          .symbol(symbol, isMirrored: false), size: across(form.arrow), ink: around.ink,
          ground: around.ground))
      parts.insert(art, at: group.isAtRight ? 1 : 0)
    }
    return Box(
      content: .list(.row, parts, gap: across(form.arrowGap), .center), setting: around.setting)
  }
}
