// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel

extension PlanScene {
  /// Furniture, walls among it and columns; what stands in rooms that are not public is left out.
  func fixtureItems() -> [FrameItem] {
    level.fixtures.flatMap { fixture -> [FrameItem] in
      let polygon = projection(fixture.polygon)
      let isSolid = fixture.category == .column || fixture.category == .wall
      let isShown = isSolid || isOnPublicGround(fixture)
      guard isShown, let fill = style.fixtures.fills[fixture.category.rawValue] else { return [] }
      let stroke =
        isSolid ? nil : Stroke(style.fixtures.line, width: style.fixtures.width, join: .round)
      let body = FrameItem.shape(Shape(polygon.path, fill: Fill(fill), stroke: stroke))
      return fixture.category == .seating ? [body] + seatItems(fixture) : [body]
    }
  }

  /// True when visitors can stand at it.
  private func isOnPublicGround(_ fixture: Fixture) -> Bool {
    let points = fixture.polygon.outer + [fixture.polygon.centroid]
    return points.contains { room(at: $0)?.unit.isPublic == true }
  }

  /// The lines between the seats of a bench.
  private func seatItems(_ fixture: Fixture) -> [FrameItem] {
    let ring = fixture.polygon.outer
    guard ring.count == 4 else { return [] }
    let (first, second) = (ring[1] - ring[0], ring[3] - ring[0])
    let (long, short) = first.length >= second.length ? (first, second) : (second, first)
    let count = Int((long.length / style.fixtures.seat).rounded())
    // A line every millimeter is a gray bar, not a row of seats.
    guard count > 1, long.length * projection.scale / Double(count) > 1 else { return [] }
    var path = SheetPath()
    for index in 1..<count {
      let start = ring[0] + long * (Double(index) / Double(count))
      path.append(SheetPath([projection(start), projection(start + short)], closed: false))
    }
    return [.shape(Shape(path, stroke: Stroke(style.fixtures.line, width: style.fixtures.width)))]
  }
}
