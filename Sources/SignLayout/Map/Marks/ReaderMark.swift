// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel
import SignText

/// You are here: a red drop whose point shows where the reader looks.
struct ReaderMark {
  /// The drawing.
  private(set) var items: [FrameItem] = []
  /// Boxes that are taken: the drop, and its words.
  private(set) var taken: [SheetRect] = []

  private let drops: [(center: SheetPoint, looks: Vector<SheetSpace>)]

  /// Places the drops.
  init(_ readers: [MapInput.Reader], _ scene: PlanScene) {
    let size = scene.style.reader.size
    drops = readers.map { reader in
      (center: scene.projection(reader.point), looks: scene.projection.direction(reader.heading))
    }
    taken = drops.map { drop in
      let tip = drop.center + drop.looks * (size / 2 * 1.75)
      return SheetRect(square: size * 1.15, at: drop.center).union(SheetRect(square: 0.2, at: tip))
    }
  }

  /// Adds the words beside each drop.
  ///
  /// - Parameters:
  ///   - scene: The plan.
  ///   - blocked: Boxes that are taken by symbols and window numbers.
  ///   - typesetter: Sets the words.
  mutating func addWords(
    _ scene: PlanScene, blocked: [SheetRect], typesetter: Typesetter
  ) {
    let style = scene.style
    let words = style.words("youAreHere")
    let zh = typesetter.line(
      words.zh, .zh, TypeStyle(weight: .semibold, height: style.reader.text), style.reader.color)
    let en = typesetter.line(
      words.en, .en,
      TypeStyle(weight: .semibold, height: style.englishHeight(under: style.reader.text)),
      style.reader.color)
    let block = LabelBlock([[zh], [en]], lead: 0.3, gap: style.reader.text * style.text.lead)
    for (drop, own) in zip(drops, taken) {
      items += Self.drop(
        at: drop.center, looks: drop.looks, radius: style.reader.size / 2, style.reader.color)
      let rect = Self.place(for: block.size, beside: own, scene, avoiding: blocked + taken)
      let ground = rect.inset(dx: -style.reader.text * 0.28, dy: -style.reader.text * 0.24)
      // The words stand on white wherever they are, so that nothing runs through them.
      items.append(
        .shape(
          Shape(SheetPath(ground, radius: style.reader.text * 0.25), fill: Fill(.white))))
      items += block.items(in: rect)
      taken.append(ground)
    }
  }

  private static func drop(
    at center: SheetPoint, looks: Vector<SheetSpace>, radius: Double, _ color: Paint
  ) -> [FrameItem] {
    func outline(_ radius: Double, tip: Double) -> SheetPath {
      // Tangents from the tip to the circle, then the round side in three arcs.
      let side = looks.perpendicular
      let cosine = radius / tip
      let sine = (1 - cosine * cosine).squareRoot()
      func at(_ angle: (cos: Double, sin: Double), _ sign: Double) -> Vector<SheetSpace> {
        looks * angle.cos + side * (angle.sin * sign)
      }
      let first = at((cosine, sine), 1)
      let last = at((cosine, sine), -1)
      var path = SheetPath()
      path.move(to: center + looks * tip)
      path.line(to: center + first * radius)
      var from = first
      for to in [side, looks * -1, side * -1, last] {
        let turn = from.dot(to)
        let tangentFrom = Vector<SheetSpace>(-from.dy, from.dx)
        let sign = tangentFrom.dot(to) >= 0 ? 1.0 : -1
        // The handle of an arc of this angle.
        let half = ((1 - turn) / 2).squareRoot()
        let handle = 4.0 / 3 * (half / (1 + (1 - half * half).squareRoot()))
        let tangentTo = Vector<SheetSpace>(-to.dy, to.dx)
        path.cubic(
          center + from * radius + tangentFrom * (sign * handle * radius),
          center + to * radius - tangentTo * (sign * handle * radius),
          to: center + to * radius)
        from = to
      }
      path.close()
      return path
    }
    let halo = outline(radius * 1.22, tip: radius * 2.15)
    let body = outline(radius, tip: radius * 1.75)
    let eye = SheetPath(ellipseIn: SheetRect(square: radius * 0.76, at: center))
    return [
      .shape(Shape(halo, fill: Fill(.white))), .shape(Shape(body, fill: Fill(color))),
      .shape(Shape(eye, fill: Fill(.white))),
    ]
  }

  /// The best place beside the drop: below, right, left, above.
  private static func place(
    for size: Size<SheetSpace>, beside drop: SheetRect, _ scene: PlanScene,
    avoiding taken: [SheetRect]
  ) -> SheetRect {
    let gap = scene.style.reader.text * 0.5
    let reach = Vector<SheetSpace>(
      (drop.width + size.width) / 2 + gap, (drop.height + size.height) / 2 + gap)
    let walls = scene.wallSegments
    let fixtures = scene.level.fixtures.map { scene.projection($0.polygon) }
    let outline = scene.outline.bounds
    var best = (
      rect: SheetRect(
        x: drop.midX - size.width / 2, y: drop.maxY + gap, width: size.width, height: size.height),
      cost: Double.infinity
    )
    let steps = 14
    for row in -steps...steps {
      for column in -steps...steps {
        let shift = Vector<SheetSpace>(
          reach.dx * 2 * Double(column) / Double(steps), reach.dy * 2 * Double(row) / Double(steps))
        if abs(shift.dx) < reach.dx - 1e-9 && abs(shift.dy) < reach.dy - 1e-9 { continue }
        let rect = SheetRect(
          x: drop.midX + shift.dx - size.width / 2, y: drop.midY + shift.dy - size.height / 2,
          width: size.width, height: size.height)
        let grown = rect.inset(by: -gap / 2)
        let whole = outline.union(grown)
        let growth = whole.width - outline.width + whole.height - outline.height
        let apart = Vector<SheetSpace>(
          max(0, abs(shift.dx) - reach.dx), max(0, abs(shift.dy) - reach.dy)
        ).length
        // The nearest point of the words: a wall between it and the drop parts the two.
        let near = SheetPoint(
          min(max(drop.midX, rect.minX), rect.maxX), min(max(drop.midY, rect.minY), rect.maxY))
        let bridge = SheetRect(
          minX: min(near.x, drop.midX), minY: min(near.y, drop.midY),
          maxX: max(near.x, drop.midX) + 1e-6, maxY: max(near.y, drop.midY) + 1e-6)
        var cost = (growth + apart * 0.5) / scene.measure
        cost += min(abs(shift.dx), abs(shift.dy)) / max(reach.dx, reach.dy) * 0.5
        cost += shift.dy < 0 ? 0.4 : 0
        cost += Double(taken.count { $0.intersects(grown) }) * 8
        if cost >= best.cost { continue }
        for wall in walls {
          if grown.meets(wall.start, wall.end) { cost += 4 }
          if bridge.meets(wall.start, wall.end) { cost += 1 }
        }
        cost += Double(fixtures.count { $0.bounds.intersects(grown) && $0.meets(grown) }) * 0.7
        if cost < best.cost - 1e-9 { best = (rect, cost) }
      }
    }
    return best.rect
  }
}
