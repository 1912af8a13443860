// SPDX-License-Identifier: Apache-2.0

package import SignGeometry

extension Polygon where Space == SheetSpace {
  /// How far a point is from the border; negative outside. [Unit: mm]
  package func depth(of point: SheetPoint) -> Double {
    let distance = edges.reduce(Double.infinity) {
      min($0, SignGeometry.distance(from: point, toSegment: $1.0, $1.1))
    }
    return contains(point) ? distance : -distance
  }

  /// True when a box lies inside and keeps clear of the border.
  package func holds(_ rect: SheetRect, clearance: Double) -> Bool {
    let grown = rect.inset(by: -clearance)
    return contains(grown.center) && !edges.contains { grown.meets($0.0, $0.1) }
  }

  /// True when the region and a box have a point in common.
  package func meets(_ rect: SheetRect) -> Bool {
    contains(rect.center) || edges.contains { rect.meets($0.0, $0.1) }
  }

  /// The point that is farthest from the border, and how far. [Unit: mm]
  ///
  /// - Parameter precision: How far the result may be from the best. [Limit: > 0] [Unit: mm]
  /// - Returns: the point and its distance from the border
  /// - Source: quadtree search for the pole of inaccessibility
  package func pole(precision: Double) -> (point: SheetPoint, depth: Double) {
    let bounds = bounds
    let side = min(bounds.width, bounds.height)
    var best = (point: centroid, depth: depth(of: centroid))
    guard side > 0 else { return best }
    var cells: [PoleCell] = []
    var x = bounds.minX
    while x < bounds.maxX {
      var y = bounds.minY
      while y < bounds.maxY {
        let center = SheetPoint(x + side / 2, y + side / 2)
        cells.append(PoleCell(center: center, half: side / 2, depth: depth(of: center)))
        y += side
      }
      x += side
    }
    while let index = cells.indices.max(by: { cells[$0].best < cells[$1].best }) {
      let cell = cells.remove(at: index)
      if cell.depth > best.depth + 1e-9 { best = (cell.center, cell.depth) }
      if cell.best - best.depth <= precision { break }
      let half = cell.half / 2
      for (dx, dy) in [(-half, -half), (half, -half), (-half, half), (half, half)] {
        let center = SheetPoint(cell.center.x + dx, cell.center.y + dy)
        cells.append(PoleCell(center: center, half: half, depth: depth(of: center)))
      }
    }
    return best
  }
}

/// A square of the search for a pole.
private struct PoleCell {
  var center: SheetPoint
  var half: Double
  var depth: Double
  /// What the best point of the square can have.
  var best: Double { depth + half * 2.0.squareRoot() }
}

extension Rect where Space == SheetSpace {
  /// True when a straight line goes through the inside of the box.
  ///
  /// - Source: clipping of a line by Liang and Barsky
  package func meets(_ start: SheetPoint, _ end: SheetPoint) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    for (p, q) in [
      (-dx, start.x - minX), (dx, maxX - start.x), (-dy, start.y - minY), (dy, maxY - start.y),
    ] {
      if p == 0 {
        if q <= 0 { return false }
      } else if p < 0 {
        enter = max(enter, q / p)
      } else {
        leave = min(leave, q / p)
      }
    }
    return enter < leave - 1e-12
  }

  /// The area that two boxes have in common. [Unit: mm²]
  package func overlap(with other: SheetRect) -> Double {
    max(0, min(maxX, other.maxX) - max(minX, other.minX))
      * max(0, min(maxY, other.maxY) - max(minY, other.minY))
  }
}
