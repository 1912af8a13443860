// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// What labels must not touch, and what they should not cover.
struct LabelGround {
  /// A straight piece of wall.
  typealias Wall = (start: SheetPoint, end: SheetPoint, half: Double)

  /// The walls.
  let walls: [Wall]
  /// The distance to walls. [Unit: mm]
  let clearance: Double
  /// Boxes that are taken: symbols, window numbers, the reader.
  var taken: [SheetRect]
  /// Furniture and door swings: covered only where nothing else is free.
  let soft: [Polygon<SheetSpace>]

  /// How bad a place is; nil where a label must not stand. [Unit: none]
  func cost(of rect: SheetRect, regions: [Polygon<SheetSpace>]) -> Double? {
    guard let region = regions.first(where: { $0.contains(rect.center) }),
      region.holds(rect, clearance: 0)
    else { return nil }
    let gap = clearance * 0.6
    let grown = rect.inset(by: -gap)
    if taken.contains(where: { $0.intersects(grown) }) { return nil }
    for wall in walls {
      // Cheap test first: most walls are far away.
      let reach = wall.half + clearance
      let near = rect.inset(by: -reach)
      if max(wall.start.x, wall.end.x) < near.minX || min(wall.start.x, wall.end.x) > near.maxX
        || max(wall.start.y, wall.end.y) < near.minY || min(wall.start.y, wall.end.y) > near.maxY
      {
        continue
      }
      if near.meets(wall.start, wall.end) { return nil }
    }
    let covered = soft.reduce(0.0) { sum, polygon in
      let bounds = polygon.bounds
      guard bounds.intersects(grown) else { return sum }
      return polygon.meets(grown)
        ? sum + 1 + 2 * bounds.overlap(with: grown) / max(1, rect.width * rect.height) : sum
    }
    return covered
  }
}
