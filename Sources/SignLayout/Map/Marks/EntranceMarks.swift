// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel
import SignText

/// The ways in from outside: a triangle that points in, and the name beside it.
struct EntranceMarks {
  /// The drawing.
  private(set) var items: [FrameItem] = []
  /// Boxes that are taken.
  private(set) var taken: [SheetRect] = []

  init(_ scene: PlanScene, blocked: [SheetRect], typesetter: Typesetter) {
    let style = scene.style
    let side = style.marks.entrance
    let openings = scene.level.openings.filter { $0.category == .principal }
    let marks = openings.map { opening in
      let outward = scene.outward(of: opening)
      let middle = scene.projection(opening.middle)
      // Clear of the wall, and of a leaf that opens outward.
      let isHinged = opening.door.map { $0.type == "swinging" || $0.type == "unspecified" } ?? false
      let leaf = isHinged ? opening.width / (opening.width >= style.doors.double ? 2 : 1) : 0
      let gap = max(style.walls.outer / 2 + style.marks.gap, leaf * scene.projection.scale + 0.4)
      let tip = middle + outward * gap
      return (opening: opening, tip: tip, outward: outward)
    }
    for mark in marks {
      let base = mark.tip + mark.outward * (side * 0.82)
      let half = mark.outward.perpendicular * (side / 2)
      let path = SheetPath([mark.tip, base + half, base - half], closed: true)
      items.append(.shape(Shape(path, fill: Fill(style.marks.color))))
      if let bounds = path.controlBounds { taken.append(bounds) }
    }
    let walls = scene.wallSegments
    for (index, mark) in marks.enumerated() {
      guard let name = mark.opening.name else { continue }
      var best: (block: LabelBlock, rect: SheetRect, cost: Double)?
      for (step, height) in style.text.entrance.enumerated() {
        for (order, count) in [(1, 1), (1, 2), (2, 2), (2, 3)].enumerated() {
          guard
            let zh = typesetter.balanced(
              name.zh, .zh, TypeStyle(weight: .semibold, height: height), style.marks.color,
              count: count.0),
            let en = typesetter.balanced(
              name.en, .en, TypeStyle(height: style.englishHeight(under: height)),
              style.marks.color, count: count.1)
          else { continue }
          let block = LabelBlock([zh, en], lead: 0.3, gap: height * style.text.lead)
          for (place, rect) in Self.places(
            for: block.size, beside: taken[index], outward: mark.outward, gap: height * 0.45
          ).enumerated() {
            let grown = rect.inset(by: -style.text.clearance)
            let hits =
              walls.count { grown.meets($0.start, $0.end) }
              + 2 * (blocked + taken).count { $0.intersects(rect.inset(by: -0.3)) }
            let cost =
              Double(hits) * 10 + Double(step) * 3 + Double(order) * 1.2 + Double(place) * 1
            if best.map({ cost < $0.cost }) ?? true { best = (block, rect, cost) }
          }
        }
      }
      guard let best else { continue }
      items += best.block.items(in: best.rect)
      taken.append(best.rect)
    }
  }

  /// Beyond the triangle, then at its two sides.
  private static func places(
    for size: Size<SheetSpace>, beside mark: SheetRect, outward: Vector<SheetSpace>, gap: Double
  ) -> [SheetRect] {
    let (w, h) = (size.width, size.height)
    let below = (mark.midX - w / 2, mark.maxY + gap)
    let above = (mark.midX - w / 2, mark.minY - gap - h)
    let right = (mark.maxX + gap, mark.midY - h / 2)
    let left = (mark.minX - gap - w, mark.midY - h / 2)
    let order: [(Double, Double)]
    if abs(outward.dy) >= abs(outward.dx) {
      order = outward.dy > 0 ? [below, right, left] : [above, right, left]
    } else {
      order = outward.dx > 0 ? [right, below, above] : [left, below, above]
    }
    return order.map { SheetRect(x: $0.0, y: $0.1, width: w, height: h) }
  }
}
