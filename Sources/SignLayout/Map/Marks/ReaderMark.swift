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
    let (w, h) = (size.width, size.height)
    let (x, y) = (drop.midX - w / 2, drop.midY - h / 2)
    let around = [
      (x, drop.maxY + gap), (drop.maxX + gap, y), (drop.minX - gap - w, y),
      (x, drop.minY - gap - h), (drop.maxX + gap, drop.maxY), (drop.minX - gap - w, drop.maxY),
      (drop.maxX + gap, drop.minY - h), (drop.minX - gap - w, drop.minY - h),
    ]
    // The same eight sides, and the same farther away.
    let steps = [0.0, 0.5, 1, 1.5, 2, 3, 4]
    let places = steps.flatMap { step in
      around.enumerated().map { order, place -> (rect: SheetRect, cost: Double) in
        let rect = SheetRect(x: place.0, y: place.1, width: w, height: h)
        let away = Vector<SheetSpace>(rect.midX - drop.midX, rect.midY - drop.midY).normalized
        return (rect.offset(by: away * (step * h)), step * 1.2 + Double(order) * 0.1)
      }
    }
    let outline = scene.outline.bounds
    let walls = scene.wallSegments
    let fixtures = scene.level.fixtures.map { scene.projection($0.polygon) }
    func cost(_ rect: SheetRect) -> Double {
      let grown = rect.inset(by: -gap / 2)
      let whole = outline.union(grown)
      let growth = whole.width - outline.width + whole.height - outline.height
      return Double(taken.count { $0.intersects(grown) }) * 6
        + Double(walls.count { grown.meets($0.start, $0.end) }) * 3 + growth
        + Double(fixtures.count { $0.bounds.intersects(grown) && $0.meets(grown) }) * 0.7
    }
    let best = places.min { $0.cost + cost($0.rect) < $1.cost + cost($1.rect) }
    return best?.rect ?? SheetRect(x: x, y: drop.maxY + gap, width: w, height: h)
  }
}
