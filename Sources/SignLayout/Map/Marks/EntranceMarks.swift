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
      let gap = max(
        style.walls.outer / 2 + style.marks.gap, scene.leafReach(of: opening) + style.marks.gap / 2)
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
    let places = EntrancePlaces(scene: scene, blocked: blocked)
    for (index, mark) in marks.enumerated() {
      guard let name = mark.opening.name else { continue }
      let own = taken[index]
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
          let place = places.best(
            for: block.size, beside: own, outward: mark.outward, gap: height * 0.45, taken: taken)
          let cost = place.cost + Double(step) * 3 + Double(order) * 1.2
          if best.map({ cost < $0.cost }) ?? true { best = (block, place.rect, cost) }
        }
      }
      // Better no name than one across a symbol.
      guard let best, !(blocked + taken).contains(where: { $0.intersects(best.rect) }) else {
        continue
      }
      items += best.block.items(in: best.rect)
      taken.append(best.rect)
    }
  }
}

/// Looks for places beside the triangle of an entrance.
private struct EntrancePlaces {
  let outline: SheetRect
  let walls: [LabelGround.Wall]
  let blocked: [SheetRect]
  /// Rooms: the name of a way in stands outside of them.
  let indoors: [Polygon<SheetSpace>]
  /// Steps and ramps.
  let flights: [Polygon<SheetSpace>]
  let clearance: Double
  /// One millimeter of the reference sheet.
  let measure: Double

  init(scene: PlanScene, blocked: [SheetRect]) {
    outline = scene.outline.bounds
    let lines = scene.level.details.flatMap { detail in
      zip(detail.line, detail.line.dropFirst()).map {
        (start: scene.projection($0.0), end: scene.projection($0.1), half: 0.0)
      }
    }
    walls = scene.wallSegments + lines
    self.blocked = blocked + scene.level.fixtures.map { scene.projection($0.polygon).bounds }
    indoors = scene.rooms.filter { !$0.isOutdoor && BorderSide($0.unit) != .low }.map(\.polygon)
    flights = scene.rooms.filter { BorderSide($0.unit) == .low }.map(\.polygon)
    clearance = scene.style.text.clearance
    measure = scene.measure
  }

  func best(
    for size: Size<SheetSpace>, beside mark: SheetRect, outward: Vector<SheetSpace>, gap: Double,
    taken: [SheetRect]
  ) -> (rect: SheetRect, cost: Double) {
    let reach = Vector<SheetSpace>(
      (mark.width + size.width) / 2 + gap, (mark.height + size.height) / 2 + gap)
    let far = mark.width * 2.5
    let area = mark.inset(dx: -size.width - far - gap, dy: -size.height - far - gap)
    let walls = walls.filter { area.meets($0.start, $0.end) }
    let taken = (taken + blocked).filter { area.intersects($0) }
    let indoors = indoors.filter { area.intersects($0.bounds) }
    let beyond = Vector<SheetSpace>(outward.dx * reach.dx, outward.dy * reach.dy)
    var best = (
      rect: rect(size, at: mark.center + beyond), cost: Double.infinity
    )
    let steps = -8...8
    for row in steps {
      for column in steps {
        let shift = Vector<SheetSpace>(
          Double(column) / 8 * (reach.dx + far), Double(row) / 8 * (reach.dy + far))
        for shift in [
          shift, Vector(shift.dx, reach.dy * (row < 0 ? -1 : 1)),
          Vector(reach.dx * (column < 0 ? -1 : 1), shift.dy),
        ] {
          let rect = rect(size, at: mark.center + shift)
          if rect.intersects(mark.inset(by: -gap * 0.9)) { continue }
          let grown = rect.inset(by: -clearance)
          let hits =
            walls.count { grown.meets($0.start, $0.end) }
            + 2 * taken.count { $0.intersects(grown) }
            + 4 * indoors.count { Self.covers($0, grown) }
            + flights.count { Self.covers($0, grown) }
          // A label beyond the building makes the whole plan smaller.
          let whole = outline.union(rect)
          let growth =
            (whole.width - outline.width + whole.height - outline.height) / measure
          let apart = Vector<SheetSpace>(
            max(0, abs(shift.dx) - reach.dx), max(0, abs(shift.dy) - reach.dy)
          ).length
          let length = max(1e-9, shift.length)
          let turn = 1 - shift.dot(outward) / length
          // Centered on the triangle one way or the other is calmer.
          let askew = min(abs(shift.dx), abs(shift.dy)) / max(reach.dx, reach.dy)
          let cost =
            Double(hits) * 10 + growth * 0.9 + apart / measure * 0.6 + turn * 1.2 + askew * 1.5
          if cost < best.cost - 1e-9 { best = (rect, cost) }
        }
      }
    }
    return best
  }

  private static func covers(_ polygon: Polygon<SheetSpace>, _ rect: SheetRect) -> Bool {
    polygon.bounds.overlap(with: rect) > 0.1 && polygon.meets(rect)
  }

  private func rect(_ size: Size<SheetSpace>, at center: SheetPoint) -> SheetRect {
    SheetRect(
      x: center.x - size.width / 2, y: center.y - size.height / 2, width: size.width,
      height: size.height)
  }
}
