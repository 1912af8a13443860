// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignRouting
import SignTestSupport
import Testing

@Suite struct PredicateTests {
  @Test("the side of a line is right at the limits of the grid")
  func orientationAtTheLimits() {
    var random = SeededGenerator(seed: 7)
    let limit = GridPoint.limit
    func point() -> GridPoint {
      GridPoint(
        Int.random(in: -limit...limit, using: &random),
        Int.random(in: -limit...limit, using: &random))
    }
    for _ in 0..<2000 {
      let (a, b) = (point(), point())
      // Near the line, where rounding would decide.
      let third = Int.random(in: 0...4, using: &random)
      let c = GridPoint(
        a.x + (b.x - a.x) / 5 * third + Int.random(in: -1...1, using: &random),
        a.y + (b.y - a.y) / 5 * third + Int.random(in: -1...1, using: &random))
      let exact =
        Int128(b.x - a.x) * Int128(c.y - a.y) - Int128(b.y - a.y) * Int128(c.x - a.x)
      #expect(orientation(a, b, c) == Int(exact.signum()))
    }
  }

  @Test("a wedge opens to what lies between its sides, and along them")
  func wedges() {
    let corner = GridPoint(0, 0)
    let quarter = Wedge(apex: corner, first: GridPoint(5, 0), last: GridPoint(0, 5))
    #expect(!quarter.isReflex)
    #expect(quarter.opens(toward: GridPoint(3, 3)))
    #expect(quarter.opens(toward: GridPoint(9, 0)))
    #expect(!quarter.opens(toward: GridPoint(-9, 0)))
    #expect(!quarter.opens(toward: GridPoint(-1, 3)))
    let rest = Wedge(apex: corner, first: GridPoint(0, 5), last: GridPoint(5, 0))
    #expect(rest.isReflex)
    #expect(!rest.opens(toward: GridPoint(3, 3)))
    #expect(rest.opens(toward: GridPoint(0, 9)))
    #expect(rest.opens(toward: GridPoint(-4, -4)))
    #expect(rest.isTangent(toward: GridPoint(-4, 4)))
    #expect(!rest.isTangent(toward: GridPoint(-4, -4)))
  }

  @Test("two obstacles that touch in a point leave no gap")
  func pinch() {
    func box(_ x: Double, _ y: Double) -> [VenuePoint] {
      [
        VenuePoint(x, y), VenuePoint(x + 2, y), VenuePoint(x + 2, y + 2), VenuePoint(x, y + 2),
      ]
    }
    let space = FreeSpace(polygons: [
      VenuePolygon(
        outer: [VenuePoint(0, 0), VenuePoint(10, 0), VenuePoint(10, 10), VenuePoint(0, 10)],
        holes: [box(3, 3), box(5, 5)])
    ])
    #expect(!space.seesStraight(from: VenuePoint(4, 6), to: VenuePoint(6, 4)))
    #expect(space.seesStraight(from: VenuePoint(3, 5), to: VenuePoint(5, 5)))
    #expect(!space.seesStraight(from: VenuePoint(3, 5), to: VenuePoint(6, 5)))
    #expect(space.seesStraight(from: VenuePoint(3, 7), to: VenuePoint(7, 9)))
    #expect(space.area == 92)
  }
}
