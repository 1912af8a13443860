// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel

extension PlanScene {
  /// The walls, the lightest first; walls of one weight are one shape.
  func wallItems() -> [FrameItem] {
    WallWeight.allCases.compactMap { weight in
      var path = SheetPath()
      for run in walls.runs where run.weight == weight { path.append(self.path(of: run)) }
      guard !path.isEmpty else { return nil }
      let paint =
        switch weight {
        case .rail: style.walls.railColor
        case .staff: style.walls.staffColor
        case .inner, .outer: style.walls.color
        }
      return .shape(Shape(path, stroke: Stroke(paint, width: width(of: weight))))
    }
  }

  /// Columns and other solid units.
  func materialItems() -> [FrameItem] {
    rooms.filter { $0.unit.category.isMaterial }.map {
      .shape(Shape($0.polygon.path, fill: Fill(style.walls.color)))
    }
  }

  private func path(of run: WallRun) -> SheetPath {
    var points = run.points.map { projection($0) }
    if run.isClosed { return SheetPath(points, closed: true) }
    // A wall that meets another at an angle reaches its far face.
    if let joint = run.startJoint, points.count > 1 {
      points[0] = points[0] + (points[0] - points[1]).normalized * (width(of: joint) / 2)
    }
    if let joint = run.endJoint, points.count > 1 {
      let (last, before) = (points[points.count - 1], points[points.count - 2])
      points[points.count - 1] = last + (last - before).normalized * (width(of: joint) / 2)
    }
    return SheetPath(points, closed: false)
  }
}
