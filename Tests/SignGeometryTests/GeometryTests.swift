// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import Testing

@Suite("Bearings")
struct BearingTests {
  @Test(
    "a bearing counts clockwise from up the plan",
    arguments: [(0.0, 0.0, 1.0), (90, 1, 0), (180, 0, -1), (270, -1, 0)])
  func axes(degrees: Double, dx: Double, dy: Double) {
    let bearing = Bearing(degrees: degrees)
    #expect(bearing.unitVector == Vector(dx, dy))
    #expect(Bearing(Vector(dx, dy)).degrees == degrees)
  }

  @Test(
    "any angle comes into one turn", arguments: [(-90.0, 270.0), (720, 0), (-1e-20, 0), (359, 359)])
  func normal(given: Double, degrees: Double) {
    #expect(Bearing(degrees: given).degrees == degrees)
  }

  @Test("a turn is signed and less than half a circle")
  func turns() {
    #expect(Bearing(degrees: 350).turn(to: Bearing(degrees: 20)) == 30)
    #expect(Bearing(degrees: 20).turn(to: Bearing(degrees: 350)) == -30)
    #expect(Bearing(degrees: 0).turn(to: Bearing(degrees: 180)) == -180)
  }
}

@Suite("Polygons")
struct PolygonTests {
  let ring: Ring<VenueSpace> = [Point(0, 0), Point(0, 4), Point(6, 4), Point(6, 0)]
  let hole: Ring<VenueSpace> = [Point(1, 1), Point(2, 1), Point(2, 2), Point(1, 2)]

  @Test("rings are turned the right way round, and holes take area away")
  func winding() {
    let polygon = VenuePolygon(outer: ring, holes: [hole])
    #expect(signedArea(of: polygon.outer) == 24)
    #expect(signedArea(of: polygon.holes[0]) == -1)
    #expect(polygon.area == 23)
  }

  @Test("area and centroid survive a rotation")
  func rotation() {
    let polygon = VenuePolygon(outer: ring, holes: [hole])
    let turn = Transform<VenueSpace, VenueSpace>.rotation(degrees: 33, about: Point(5, -2))
    let turned = VenuePolygon(
      outer: polygon.outer.map { turn($0) }, holes: polygon.holes.map { $0.map { turn($0) } })
    #expect(abs(turned.area - 23) < 1e-9)
    #expect(turned.centroid.distance(to: turn(polygon.centroid)) < 1e-9)
  }

  @Test("a point on the border is inside, one in a hole is not")
  func contains() {
    let polygon = VenuePolygon(outer: ring, holes: [hole])
    #expect(polygon.contains(Point(0, 2)))
    #expect(polygon.contains(Point(6, 4)))
    #expect(polygon.contains(Point(5, 1)))
    #expect(!polygon.contains(Point(1.5, 1.5)))
    #expect(!polygon.contains(Point(7, 2)))
  }
}

@Suite("Paths and maps")
struct PathTests {
  @Test("a box with round corners stays in the box, and radius is cut to half its side")
  func rounded() throws {
    let rect = SheetRect(x: 0, y: 0, width: 10, height: 4)
    #expect(SheetPath(rect, radius: 99).controlBounds == rect)
    #expect(SheetPath(rect, radius: 0) == SheetPath(rect))
  }

  @Test("maps applied one after the other equal their product")
  func composition() {
    let first = Transform<SheetSpace, SheetSpace>.rotation(degrees: 30, about: Point(3, 4))
    let second = Transform<SheetSpace, SheetSpace>(a: 2, b: 0, c: 0.5, d: -1, tx: 7, ty: 1)
    let point = SheetPoint(11, -2)
    #expect(second(first(point)).distance(to: second.after(first)(point)) < 1e-12)
  }

  @Test("a quarter turn about a point is exact")
  func exactTurn() {
    let turn = Transform<SheetSpace, SheetSpace>.rotation(degrees: 90, about: Point(1, 1))
    #expect(turn(SheetPoint(2, 1)) == Point(1, 2))
  }
}
