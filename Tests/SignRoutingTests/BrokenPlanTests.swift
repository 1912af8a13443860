// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel
import SignRouting
import SignTestSupport
import Testing

@Suite struct BrokenPlanTests {
  /// A level of random rings, many of them crossing themselves or without area.
  private func junk(seed: UInt64) -> Venue {
    var random = SeededGenerator(seed: seed)
    func point() -> VenuePoint {
      let x = Double(Int.random(in: -3...8, using: &random))
      return VenuePoint(x, Double(Int.random(in: -3...8, using: &random)) / 2)
    }
    func ring() -> VenuePolygon {
      VenuePolygon(outer: (0..<Int.random(in: 1...6, using: &random)).map { _ in point() })
    }
    var level = FloorSketch("AAAA\nAAAA").entrance("A", .west).level
    for number in 0..<6 {
      level.units.append(
        Unit(
          id: FeatureID("u\(number)"), category: UnitCategory.allCases[number * 7],
          polygon: ring()))
      level.openings.append(
        Opening(
          id: FeatureID("o\(number)"), category: .pedestrian, start: point(), end: point()))
      level.fixtures.append(
        Fixture(id: FeatureID("x\(number)"), category: .other, polygon: ring()))
      level.sections.append(
        Section(
          id: FeatureID("s\(number)"), category: .other, name: LocalizedText(zh: "甲", en: "A"),
          regions: [ring()]))
    }
    let stop = Connector.Stop(
      level: LevelID("F9"), opening: FeatureID("o1"), unit: FeatureID("u1"))
    let lift = Connector(
      id: FeatureID("lift"), category: .elevator, stops: [stop, stop], isAccessible: true)
    return Venue(levels: [level], connectors: [lift])
  }

  @Test("a plan of broken shapes gives routes or reasons, one of the two for every pair")
  func reasons() throws {
    for seed in UInt64(1)...12 {
      let venue = junk(seed: seed)
      let navigator = Navigator(venue: venue, walker: .visitor)
      let entrance = FeatureID("F1-A-west")
      for id in venue.features.keys.sorted() {
        let route = navigator.route(from: entrance, to: id)
        let failure = navigator.failure(from: entrance, to: id)
        #expect((route == nil) == (failure != nil), "seed \(seed), \(id)")
        if let failure { #expect(!failure.messages.isEmpty, "seed \(seed), \(id)") }
      }
      #expect(navigator.diagnostics.contains { $0.code == .unreachableStop })
    }
  }

  @Test("a plan far from its origin is refused, not walked wrongly")
  func farAway() {
    var level = FloorSketch("AA\nAA").entrance("A", .west).level
    let far = 60_000.0
    level.units[0].polygon = VenuePolygon(Rect(x: far, y: 0, width: 4, height: 4))
    let navigator = Navigator(venue: Venue(levels: [level]), walker: .visitor)
    #expect(navigator.diagnostics.contains { $0.code == .levelOutOfRange })
    #expect(navigator.freeSpace(on: LevelID("F1"))?.area == 0)
  }
}
