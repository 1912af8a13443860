// SPDX-License-Identifier: Apache-2.0

/// On which side of the way from `a` to `b` the point `c` lies: exact.
///
/// - Returns: 1 for left (the side of a turn from +x toward +y), -1 for right, 0 for in line
@inlinable
public func orientation(_ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Int {
  let left = (b.x &- a.x) &* (c.y &- a.y)
  let right = (b.y &- a.y) &* (c.x &- a.x)
  return left > right ? 1 : (left < right ? -1 : 0)
}

/// True when `point` lies between the ends of a segment and is neither of them: exact.
@inlinable
public func isInside(_ point: GridPoint, segment a: GridPoint, _ b: GridPoint) -> Bool {
  guard orientation(a, b, point) == 0 else { return false }
  if a.x != b.x {
    return a.x < b.x ? (a.x < point.x && point.x < b.x) : (b.x < point.x && point.x < a.x)
  }
  return a.y < b.y ? (a.y < point.y && point.y < b.y) : (b.y < point.y && point.y < a.y)
}

/// True when the insides of two segments cross in one point and neither only touches: exact.
@inlinable
public func cross(
  _ a: GridPoint, _ b: GridPoint, _ c: GridPoint, _ d: GridPoint
) -> Bool {
  let side = orientation(a, b, c)
  guard side != 0, orientation(a, b, d) == -side else { return false }
  let other = orientation(c, d, a)
  return other != 0 && orientation(c, d, b) == -other
}
