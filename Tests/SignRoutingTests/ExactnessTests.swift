// SPDX-License-Identifier: Apache-2.0

import CGEOS
import SignGeometry
import SignModel
import SignRouting
import SignTestSupport
import Testing

@Suite struct ExactnessTests {
  /// A hall with furniture at odd angles, some of it overlapping, and two things to walk between.
  private func hall(seed: UInt64) -> Venue {
    var random = SeededGenerator(seed: seed)
    let side = 24.0
    var fixtures: [Fixture] = []
    for number in 0..<Int.random(in: 4...14, using: &random) {
      let center = VenuePoint(
        Double.random(in: 2...(side - 2), using: &random),
        Double.random(in: 2...(side - 2), using: &random))
      let corners = Int.random(in: 3...6, using: &random)
      let radius = Double.random(in: 0.4...2.5, using: &random)
      let start = Double.random(in: 0..<360, using: &random)
      // Half of the furniture stands square to the walls, so that corners come to lie in line.
      let isSquare = Bool.random(using: &random)
      let ring = (0..<(isSquare ? 4 : corners)).map { index -> VenuePoint in
        let step = 360 / Double(isSquare ? 4 : corners)
        let angle = (isSquare ? 45 : start) + Double(index) * step
        let (sine, cosine) = sinCos(degrees: angle)
        let place = isSquare ? VenuePoint(center.x.rounded(), center.y.rounded()) : center
        return VenuePoint(place.x + radius * cosine, place.y + radius * sine)
      }
      fixtures.append(
        Fixture(
          id: FeatureID("x\(number)"), category: .other, polygon: VenuePolygon(outer: ring)))
    }
    let hall = VenuePolygon(Rect(x: 0, y: 0, width: side, height: side))
    let points = (0..<2).map { _ in
      VenuePoint(
        Double.random(in: 1...(side - 1), using: &random),
        Double.random(in: 1...(side - 1), using: &random))
    }
    let amenities = points.enumerated().map { index, point in
      Amenity(id: FeatureID("p\(index)"), category: "information", point: point)
    }
    let level = Level(
      id: LevelID("F1"), name: LocalizedText(zh: "1层", en: "F1"), shortName: "F1", ordinal: 0,
      elevation: 0, height: 4, outline: hall,
      units: [Unit(id: FeatureID("hall"), category: .lobby, polygon: hall)],
      fixtures: fixtures, amenities: amenities)
    return Venue(levels: [level])
  }

  @Test("a route is as short as the slow search finds it, in a hall of odd furniture")
  func halls() throws {
    var compared = 0
    for seed in UInt64(1)...150 {
      let navigator = Navigator(venue: hall(seed: seed), walker: .visitor)
      compared += try compare(navigator, FeatureID("p0"), FeatureID("p1"), seed: seed) ? 1 : 0
    }
    #expect(compared > 120)
  }

  @Test("a route is as short as the slow search finds it, on floors of drawn cells")
  func cells() throws {
    var compared = 0
    for seed in UInt64(1)...100 {
      var random = SeededGenerator(seed: seed)
      var lines = (0..<8).map { _ in
        (0..<10).map { _ in Int.random(in: 0..<4, using: &random) == 0 ? "." : "A" }
      }
      lines[0].replaceSubrange(0..<2, with: ["1", "A"])
      lines[7].replaceSubrange(8..<10, with: ["A", "2"])
      let drawing = lines.map { $0.joined() }.joined(separator: "\n")
      let floor = FloorSketch(drawing)
      let navigator = Navigator(venue: FloorSketch.venue([floor]), walker: .visitor)
      compared += try compare(navigator, floor.id("1"), floor.id("2"), seed: seed) ? 1 : 0
    }
    #expect(compared > 20)
  }

  /// Compares one route with the slow search; false when there is nothing to compare.
  private func compare(
    _ navigator: Navigator, _ from: FeatureID, _ to: FeatureID, seed: UInt64
  ) throws -> Bool {
    let space = try #require(navigator.freeSpace(on: LevelID("F1")))
    let slow = BruteForce(space.polygons)
    guard !slow.hasPinch else { return false }
    guard let route = navigator.route(from: from, to: to) else { return false }
    let points = route.legs[0].points
    let start = try #require(points.first.flatMap(GridPoint.init(nearest:)))
    let end = try #require(points.last.flatMap(GridPoint.init(nearest:)))
    let length = try #require(slow.length(from: start, to: end), "seed \(seed)")
    #expect(abs(route.length - length) < 1e-9, "seed \(seed)")
    for (a, b) in zip(points, points.dropFirst()) {
      #expect(space.seesStraight(from: a, to: b), "seed \(seed)")
    }
    return true
  }

  @Test("the way back is as long as the way there")
  func symmetry() throws {
    for seed in UInt64(200)...240 {
      let navigator = Navigator(venue: hall(seed: seed), walker: .visitor)
      let there = navigator.route(from: FeatureID("p0"), to: FeatureID("p1"))
      let back = navigator.route(from: FeatureID("p1"), to: FeatureID("p0"))
      #expect((there == nil) == (back == nil), "seed \(seed)")
      if let there, let back { #expect(abs(there.seconds - back.seconds) < 1e-9, "seed \(seed)") }
    }
  }

  @Test("new names for everything change no way")
  func renaming() throws {
    for seed in UInt64(300)...315 {
      let venue = hall(seed: seed)
      var renamed = venue
      for index in renamed.levels[0].fixtures.indices {
        renamed.levels[0].fixtures[index].id = FeatureID("z\(100 - index)")
      }
      renamed.levels[0].units[0].id = FeatureID("a")
      let old = Navigator(venue: venue, walker: .visitor)
      let new = Navigator(venue: renamed, walker: .visitor)
      let (from, to) = (FeatureID("p0"), FeatureID("p1"))
      #expect(old.route(from: from, to: to)?.legs == new.route(from: from, to: to)?.legs)
    }
  }

  @Test("the ground is the hall without its margins and the grown furniture, as GEOS measures it")
  func areas() throws {
    let context = try #require(GEOS_init_r())
    defer { GEOS_finish_r(context) }
    let radius = Walker.visitor.bodyRadius
    for seed in UInt64(1)...20 {
      let venue = hall(seed: seed)
      let level = venue.levels[0]
      var ground = try offset(level.units[0].polygon, by: -radius, context)
      for fixture in level.fixtures {
        let grown = try offset(fixture.polygon, by: radius, context)
        let rest = try #require(GEOSDifference_r(context, ground, grown))
        GEOSGeom_destroy_r(context, ground)
        GEOSGeom_destroy_r(context, grown)
        ground = rest
      }
      var area = 0.0
      _ = GEOSArea_r(context, ground, &area)
      GEOSGeom_destroy_r(context, ground)
      let space = try #require(
        Navigator(venue: venue, walker: .visitor).freeSpace(on: LevelID("F1")))
      #expect(abs(space.area - area) < 0.02, "seed \(seed)")
    }
  }

  private func offset(
    _ polygon: VenuePolygon, by distance: Double, _ context: OpaquePointer
  ) throws -> OpaquePointer {
    let ring = polygon.outer + [polygon.outer[0]]
    let text = ring.map { "\($0.x) \($0.y)" }.joined(separator: ",")
    let made = try #require(GEOSGeomFromWKT_r(context, "POLYGON((\(text)))"))
    defer { GEOSGeom_destroy_r(context, made) }
    return try #require(GEOSBufferWithStyle_r(context, made, distance, 8, 2, 2, 2))
  }
}
