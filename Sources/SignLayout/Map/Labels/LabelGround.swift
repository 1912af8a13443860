// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// What labels must not touch, and what they should not cover.
struct LabelGround {
  /// A straight piece of wall.
  typealias Wall = (start: SheetPoint, end: SheetPoint, half: Double)

  /// The walls.
  var walls: [Wall]
  /// The distance to walls. [Unit: mm]
  let clearance: Double
  /// Boxes that are taken: symbols, window numbers, the reader.
  var taken: [SheetRect]
  /// Furniture and door swings: covered only where nothing else is free.
  var soft: [Polygon<SheetSpace>]

  /// The same ground, as far as it matters for labels in a box.
  func near(_ box: SheetRect) -> LabelGround {
    var ground = self
    let reach = box.inset(by: -2 * clearance)
    ground.walls = walls.filter { wall in
      reach.inset(by: -wall.half).meets(wall.start, wall.end)
    }
    ground.taken = taken.filter { $0.intersects(reach) }
    ground.soft = soft.filter { $0.bounds.intersects(reach) }
    return ground
  }

  /// How bad a place is; nil where a label must not stand. [Unit: none]
  func cost(of rect: SheetRect, regions: [Polygon<SheetSpace>]) -> Double? {
    guard let region = regions.first(where: { $0.contains(rect.center) }),
      region.holds(rect, clearance: clearance * 0.7)
    else { return nil }
    let gap = clearance * 0.6
    let grown = rect.inset(by: -gap)
    if taken.contains(where: { $0.intersects(grown) }) { return nil }
    var tight = 0.0
    for wall in walls {
      // Cheap test first: most walls are far away.
      let reach = wall.half + 2.2 * clearance
      let near = rect.inset(by: -reach)
      if max(wall.start.x, wall.end.x) < near.minX || min(wall.start.x, wall.end.x) > near.maxX
        || max(wall.start.y, wall.end.y) < near.minY || min(wall.start.y, wall.end.y) > near.maxY
      {
        continue
      }
      if !near.meets(wall.start, wall.end) { continue }
      if near.inset(by: 1.2 * clearance).meets(wall.start, wall.end) { return nil }
      tight = 0.25
    }
    return soft.reduce(tight) { sum, polygon in
      let bounds = polygon.bounds
      guard bounds.intersects(grown) else { return sum }
      return polygon.meets(grown)
        ? sum + 1 + 2 * bounds.overlap(with: grown) / max(1, rect.width * rect.height) : sum
    }
  }
}
