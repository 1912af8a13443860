// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignTestSupport
import Testing

@Suite("Sides of lines between any points")
struct MeshOrientationTests {
  @Test("the side is right where rounding would decide")
  func exact() {
    var random = SeededGenerator(seed: 3)
    // Multiples of a small power of two far from zero: exact as whole numbers of 128 bits.
    let unit = 0x1p-20
    func number() -> Int { Int.random(in: -(1 << 50)...(1 << 50), using: &random) }
    func place(_ x: Int, _ y: Int) -> VenuePoint { VenuePoint(Double(x) * unit, Double(y) * unit) }
    for round in 0..<3000 {
      // Small and large coordinates together make differences that are rounded.
      let a = round % 2 == 0 ? (number(), number()) : (number() >> 40, number() >> 38)
      let d = (number() >> 2, number() >> 2)
      let b = (a.0 + d.0 / 3 * 3, a.1 + d.1 / 3 * 3)
      let c = (
        a.0 + d.0 / 3 + Int.random(in: -1...1, using: &random),
        a.1 + d.1 / 3 + Int.random(in: -1...1, using: &random)
      )
      let product =
        Int128(b.0 - a.0) * Int128(c.1 - a.1) - Int128(b.1 - a.1) * Int128(c.0 - a.0)
      #expect(
        orientation(place(a.0, a.1), place(b.0, b.1), place(c.0, c.1)) == Int(product.signum()))
    }
  }

  @Test("differences that are rounded do not decide")
  func roundedDifferences() {
    // 1e16 + 1 is no double, so every difference here loses its end.
    let a = VenuePoint(1e16, 1e16)
    #expect(orientation(a, VenuePoint(1, 1), VenuePoint(0.5, 0.5)) == 0)
    #expect(orientation(a, VenuePoint(1, 1), VenuePoint(0.5, 0.5 + 1e-10)) == -1)
    #expect(orientation(a, VenuePoint(1, 1), VenuePoint(0.5, 0.5 - 1e-10)) == 1)
  }
}
