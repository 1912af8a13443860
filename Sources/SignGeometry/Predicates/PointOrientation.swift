// SPDX-License-Identifier: Apache-2.0

/// On which side of the way from `a` to `b` the point `c` lies: exact for all finite coordinates
/// whose products neither overflow nor underflow.
///
/// - Source: error bound after Shewchuk, Adaptive Precision Floating-Point Arithmetic, 1997
/// - Returns: 1 for left (the side of a turn from +x toward +y), -1 for right, 0 for in line
@inlinable
public func orientation<Space>(_ a: Point<Space>, _ b: Point<Space>, _ c: Point<Space>) -> Int {
  let left = (a.x - c.x) * (b.y - c.y)
  let right = (a.y - c.y) * (b.x - c.x)
  let difference = left - right
  let bound = 3.330_669_073_875_472e-16 * (left.magnitude + right.magnitude)
  if difference > bound { return 1 }
  if difference < -bound { return -1 }
  return orientationBySum(a.x, a.y, b.x, b.y, c.x, c.y)
}

/// The sign of the vector product of (a - c) and (b - c), with every rounding error kept.
@usableFromInline
func orientationBySum(
  _ ax: Double, _ ay: Double, _ bx: Double, _ by: Double, _ cx: Double, _ cy: Double
) -> Int {
  let (acx, bcx) = (exactDifference(ax, cx), exactDifference(bx, cx))
  let (acy, bcy) = (exactDifference(ay, cy), exactDifference(by, cy))
  if acx.error == 0 && bcx.error == 0 && acy.error == 0 && bcy.error == 0 {
    let left = exactProduct(acx.value, bcy.value)
    let right = exactProduct(acy.value, bcx.value)
    // Equal numbers round equally, so the errors decide between equal roundings only.
    if left.value != right.value { return left.value > right.value ? 1 : -1 }
    return left.error > right.error ? 1 : (left.error < right.error ? -1 : 0)
  }
  var sum: [Double] = []
  for x in [acx.value, acx.error] {
    for y in [bcy.value, bcy.error] { addProduct(x, y, to: &sum) }
  }
  for y in [acy.value, acy.error] {
    for x in [bcx.value, bcx.error] { addProduct(-y, x, to: &sum) }
  }
  // The parts do not overlap and grow, so the last one outweighs all others.
  guard let greatest = sum.last(where: { $0 != 0 }) else { return 0 }
  return greatest > 0 ? 1 : -1
}

private func exactDifference(_ a: Double, _ b: Double) -> (value: Double, error: Double) {
  let value = a - b
  let back = a - value
  return (value, (a - (value + back)) + (back - b))
}

private func exactProduct(_ a: Double, _ b: Double) -> (value: Double, error: Double) {
  let value = a * b
  return (value, (-value).addingProduct(a, b))
}

private func addProduct(_ a: Double, _ b: Double, to sum: inout [Double]) {
  let product = exactProduct(a, b)
  add(product.error, to: &sum)
  add(product.value, to: &sum)
}

private func add(_ term: Double, to sum: inout [Double]) {
  var carried = term
  for index in sum.indices {
    let value = carried + sum[index]
    let back = value - carried
    sum[index] = (carried - (value - back)) + (sum[index] - back)
    carried = value
  }
  sum.append(carried)
}
