// SPDX-License-Identifier: Apache-2.0

import SignGeometry

extension Path {
  /// The box around the curve itself, not its control points; nil for an empty path.
  var inkBounds: Rect<Space>? {
    var points: [Point<Space>] = []
    var current = Point<Space>.zero
    for element in elements {
      switch element {
      case .move(let point), .line(let point):
        points.append(point)
        current = point
      case .cubic(let first, let second, let end):
        points.append(end)
        let turns =
          turningPoints(current.x, first.x, second.x, end.x)
          + turningPoints(current.y, first.y, second.y, end.y)
        points += turns.map { cubicPoint(current, first, second, end, at: $0) }
        current = end
      case .close: break
      }
    }
    return Rect(around: points)
  }
}

/// Where a cubic of one coordinate turns back, strictly between its ends. [Unit: none]
private func turningPoints(_ p0: Double, _ p1: Double, _ p2: Double, _ p3: Double) -> [Double] {
  let (low, high) = (min(p0, p3), max(p0, p3))
  guard p1 < low || p1 > high || p2 < low || p2 > high else { return [] }
  // The derivative over three: a·t² + b·t + c.
  let a = p3 - 3 * p2 + 3 * p1 - p0
  let b = 2 * (p2 - 2 * p1 + p0)
  let c = p1 - p0
  let roots: [Double]
  if abs(a) < 1e-9 {
    roots = b == 0 ? [] : [-c / b]
  } else {
    let discriminant = b * b - 4 * a * c
    guard discriminant >= 0 else { return [] }
    let root = discriminant.squareRoot()
    roots = [(-b + root) / (2 * a), (-b - root) / (2 * a)]
  }
  return roots.filter { $0 > 0 && $0 < 1 }
}

private func cubicPoint<Space>(
  _ p0: Point<Space>, _ p1: Point<Space>, _ p2: Point<Space>, _ p3: Point<Space>, at t: Double
) -> Point<Space> {
  let u = 1 - t
  let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
  return Point(
    a * p0.x + b * p1.x + c * p2.x + d * p3.x, a * p0.y + b * p1.y + c * p2.y + d * p3.y)
}
