// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel
import SignText

/// The numbers of service windows, on the visitors' side of the counter.
struct WindowPlates {
  /// One number, or the first and last of a row that stands too close for each.
  struct Plate {
    var line: ShapedLine
    var rect: SheetRect
  }

  /// The plates from the first window on.
  private(set) var plates: [Plate] = []

  init(_ scene: PlanScene, typesetter: Typesetter) {
    let windows = scene.level.occupants.filter { $0.window != nil }
    guard !windows.isEmpty else { return }
    for height in scene.style.text.window {
      let each = windows.map { [$0] }
      plates = each.compactMap { Self.plate($0, height, scene, typesetter) }
      if Self.areApart(plates) { return }
    }
    // Too close even at the least height: rows get their first and last number.
    guard let height = scene.style.text.window.last else { return }
    var rows: [[Occupant]] = []
    for window in windows {
      if let last = rows.last?.last, last.facing == window.facing,
        follows(last, window),
        last.point.distance(to: window.point) * scene.projection.scale < height * 4
      {
        rows[rows.count - 1].append(window)
      } else {
        rows.append([window])
      }
    }
    plates = rows.compactMap { Self.plate($0, height, scene, typesetter) }
  }

  func items(on paper: Paint) -> [FrameItem] {
    plates.flatMap { plate -> [FrameItem] in
      let base = SheetPoint(plate.rect.midX, plate.rect.midY + plate.line.ascent / 2)
      let ground = Shape(
        SheetPath(plate.rect, radius: plate.rect.height * 0.22), fill: Fill(paper))
      return [.shape(ground)] + plate.line.placed(at: base, alignment: .center, optical: true)
    }
  }

  private static func areApart(_ plates: [Plate]) -> Bool {
    for (index, plate) in plates.enumerated() {
      if plates[..<index].contains(where: { $0.rect.intersects(plate.rect) }) { return false }
    }
    return true
  }

  private static func plate(
    _ row: [Occupant], _ height: Double, _ scene: PlanScene, _ typesetter: Typesetter
  ) -> Plate? {
    guard let first = row.first, let last = row.last, let low = first.window?.number,
      let high = last.window?.number
    else { return nil }
    let text = row.count == 1 ? low : "\(low)–\(high)"
    let style = TypeStyle(weight: .semibold, height: height, tabularFigures: true)
    let line = typesetter.line(text, .en, style, scene.style.text.color)
    let middle = scene.projection(first.point.interpolated(to: last.point, 0.5))
    let (width, depth) = (line.inkBounds.width + height * 0.5, height * 1.4)
    var center = middle
    if let facing = first.facing {
      // From the point of service toward the visitor, until the counter is clear.
      let toVisitor = scene.projection.direction(facing)
      let step = toVisitor * (height * 0.1)
      for _ in 0..<24 where scene.isOnCounter(rect(center, width, depth)) {
        center = center + step
      }
    }
    return Plate(
      line: line,
      rect: rect(center, width, depth))
  }

  private static func rect(_ center: SheetPoint, _ width: Double, _ height: Double) -> SheetRect {
    SheetRect(x: center.x - width / 2, y: center.y - height / 2, width: width, height: height)
  }

  private func follows(_ one: Occupant, _ other: Occupant) -> Bool {
    guard let first = one.window.flatMap({ Int($0.number) }),
      let second = other.window.flatMap({ Int($0.number) })
    else { return false }
    return second == first + 1
  }
}

extension PlanScene {
  /// True when a box touches a counter or a wall.
  fileprivate func isOnCounter(_ rect: SheetRect) -> Bool {
    let grown = rect.inset(by: -style.walls.inner * 0.8)
    let isOnFixture = level.fixtures.contains { fixture in
      guard [.counter, .desk, .wall].contains(fixture.category) else { return false }
      return projection(fixture.polygon).meets(grown)
    }
    return isOnFixture || wallSegments.contains { grown.meets($0.start, $0.end) }
  }
}
