// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel
import SignRouting
import SignTestSupport
import Testing

@Suite struct RouteTests {
  /// Two levels with stairs near the entrance, and an elevator at the far end.
  private func building(stairs: Connector.Category = .stairs, direction: Connector.Direction? = nil)
    -> Venue
  {
    let drawing = """
      SSHHHHHHHHHHEE
      SSHHHHHHHHHHEE
      ..HHHHHHHHHH..
      ....RRR.......
      ....RRR.......
      """
    let floors = ["F1", "F2"].enumerated().map { ordinal, level in
      FloorSketch(drawing, level: level, ordinal: ordinal)
        .unit("S", stairs == .stairs ? .stairs : .escalator).unit("E", .elevator)
        .unit("H", .lobby).door("HS").door("HE").door("HR")
    }
    let ground = floors[0].entrance("H", .south, at: 0)
    return FloorSketch.venue(
      [ground, floors[1]],
      connectors: [
        FloorSketch.connector("S", from: "H", stairs, floors: floors, direction: direction),
        FloorSketch.connector("E", from: "H", .elevator, floors: floors),
      ])
  }

  @Test("a visitor takes the stairs near by, a walker who needs no steps the elevator")
  func stepFree() throws {
    let venue = building()
    let (from, to) = (FeatureID("F1-H-south"), FeatureID("F2-R"))
    let visitor = try #require(
      Navigator(venue: venue, walker: .visitor).route(from: from, to: to))
    let wheels = try #require(
      Navigator(venue: venue, walker: .stepFree).route(from: from, to: to))
    #expect(visitor.connectors == [FeatureID("S")])
    #expect(!visitor.isStepFree)
    #expect(wheels.connectors == [FeatureID("E")])
    #expect(wheels.isStepFree)
    #expect(wheels.legs.map(\.level) == [LevelID("F1"), LevelID("F2")])
  }

  @Test("seconds are the walk at one speed and the ride")
  func seconds() throws {
    let route = try #require(
      Navigator(venue: building(), walker: .stepFree)
        .route(from: FeatureID("F1-H-south"), to: FeatureID("F2-R")))
    let walked = route.legs.reduce(0) { $0 + $1.length }
    #expect(abs(route.seconds - (walked / 1.1 + 25)) < 1e-9)
    #expect(abs(route.length - walked) < 1e-9)
  }

  @Test("nobody goes down an escalator that runs up")
  func escalator() throws {
    let venue = building(stairs: .escalator, direction: .up)
    let navigator = Navigator(venue: venue, walker: .visitor)
    let (ground, upper) = (FeatureID("F1-H-south"), FeatureID("F2-R"))
    #expect(navigator.route(from: ground, to: upper)?.connectors == [FeatureID("S")])
    #expect(navigator.route(from: upper, to: ground)?.connectors == [FeatureID("E")])
  }

  @Test("walls hold where no opening lies on them")
  func walls() throws {
    let floor = FloorSketch(
      """
      AAAABBBB
      AAAABBBB
      CCCCCCCC
      """
    ).door("AC").door("BC").entrance("A", .west)
    let navigator = Navigator(venue: FloorSketch.venue([floor]), walker: .visitor)
    let route = try #require(
      navigator.route(from: FeatureID("F1-A-west"), to: FeatureID("F1-B")))
    let doors = floor.level.openings.filter { $0.id != FeatureID("F1-A-west") }
    for door in doors {
      let isCrossed = zip(route.legs[0].points, route.legs[0].points.dropFirst())
        .contains { a, b in
          distance(from: door.middle, toSegment: a, b) < door.width / 2
        }
      #expect(isCrossed, "\(door.id)")
    }
  }

  @Test("exits, service doors and doors with a lock are no ways", arguments: 0..<3)
  func closedDoors(kind: Int) throws {
    var floor = FloorSketch(
      """
      AAABBB
      AAABBB
      """
    ).door("AB", category: [.emergencyExit, .service, .pedestrian][kind]).entrance("A", .west)
      .level
    if kind == 2 {
      let index = try #require(floor.openings.firstIndex { $0.id == FeatureID("F1-AB") })
      floor.openings[index].accessControl = "badgereader"
    }
    let navigator = Navigator(venue: Venue(levels: [floor]), walker: .visitor)
    let (from, to) = (FeatureID("F1-A-west"), FeatureID("F1-B"))
    #expect(navigator.route(from: from, to: to) == nil)
    let finding = try #require(navigator.diagnostics.first { $0.code == .unreachableUnit })
    #expect(finding.subject?.id == "F1-B")
    #expect(finding.notes.first?.message.text().contains("F1-AB") == true)
  }

  @Test("a room behind another room is out of reach because of the door between them")
  func blockers() throws {
    let floor = FloorSketch(
      """
      AAABBBCCC
      AAABBBCCC
      """
    ).door("AB", width: 0.7).door("BC").entrance("A", .west)
    let venue = FloorSketch.venue([floor])
    let (from, to) = (FeatureID("F1-A-west"), FeatureID("F1-C"))
    #expect(Navigator(venue: venue, walker: .visitor).failure(from: from, to: to) == nil)
    let failure = try #require(
      Navigator(venue: venue, walker: .stepFree).failure(from: from, to: to))
    #expect(failure.reason == .blocked)
    #expect(failure.blockers == [FeatureID("F1-AB")])
    #expect(failure.message.text() == "'F1-AB' is only 0.7 m wide")
  }

  @Test("furniture across a room is what is in the way")
  func tooNarrow() throws {
    let floor = FloorSketch(
      """
      AAAAABBB
      AAAAABBB
      """
    ).door("AB").entrance("A", .west)
      .fixture(VenuePolygon(Rect(x: 5, y: 0.3, width: 1, height: 3.4)), id: "counter")
    let navigator = Navigator(venue: FloorSketch.venue([floor]), walker: .visitor)
    let failure = try #require(
      navigator.failure(from: FeatureID("F1-A-west"), to: FeatureID("F1-B")))
    #expect(failure.reason == .tooNarrow)
    #expect(failure.blockers == [FeatureID("F1-A")])
  }

  @Test("a staff room is no destination")
  func notPublic() throws {
    let floor = FloorSketch(
      """
      AAABBB
      AAABBB
      """
    ).unit("B", .office).door("AB").entrance("A", .west)
    let navigator = Navigator(venue: FloorSketch.venue([floor]), walker: .visitor)
    let failure = try #require(
      navigator.failure(from: FeatureID("F1-A-west"), to: FeatureID("F1-B")))
    #expect(failure.reason == .notPublic(FeatureID("F1-B"), unit: FeatureID("F1-B")))
    #expect(navigator.diagnostics.isEmpty)
  }

  @Test("a level without connector is out of reach")
  func lostLevel() throws {
    let floors = ["F1", "F2"].enumerated().map { FloorSketch("AA\nAA", level: $1, ordinal: $0) }
    let venue = FloorSketch.venue([floors[0].entrance("A", .west), floors[1].entrance("A", .east)])
    let navigator = Navigator(venue: venue, walker: .visitor)
    let failure = try #require(
      navigator.failure(from: FeatureID("F1-A-west"), to: FeatureID("F2-A")))
    #expect(failure.reason == .levelUnreachable(LevelID("F2")))
  }

  @Test("an unknown feature is named")
  func unknown() throws {
    let navigator = Navigator(venue: building(), walker: .visitor)
    let failure = try #require(
      navigator.failure(from: FeatureID("F1-H-south"), to: FeatureID("moon")))
    #expect(failure.reason == .unknown(FeatureID("moon")))
  }

  @Test("a building without a way in says so")
  func noEntrance() {
    let navigator = Navigator(venue: FloorSketch.venue([FloorSketch("AA\nAA")]), walker: .visitor)
    #expect(navigator.diagnostics.map(\.code) == [.noEntrance])
  }

  @Test("the way to a zone ends at its nearest point")
  func section() throws {
    let floor = FloorSketch(
      """
      AAAAAAAA
      AAAAAAAA
      """
    ).entrance("A", .west)
      .section(
        "zone", Rect(x: 10, y: 0, width: 6, height: 4), name: LocalizedText(zh: "甲区", en: "Zone"))
    let navigator = Navigator(venue: FloorSketch.venue([floor]), walker: .visitor)
    let route = try #require(
      navigator.route(from: FeatureID("F1-A-west"), to: FeatureID("zone")))
    #expect(abs(route.length - 10) < 0.001)
  }

  @Test("a window is reached on its visitors' side")
  func window() throws {
    let floor = FloorSketch(
      """
      AAAAAA
      AAAAAA
      """
    ).entrance("A", .south)
      .fixture(VenuePolygon(Rect(x: 2, y: 2.6, width: 8, height: 0.6)), id: "counter")
      .window("w-1", number: "01", at: VenuePoint(4, 2.6), facing: Bearing(degrees: 180))
    let navigator = Navigator(venue: FloorSketch.venue([floor]), walker: .visitor)
    let route = try #require(
      navigator.route(from: FeatureID("F1-A-south"), to: FeatureID("w-1")))
    let end = try #require(route.legs.last?.points.last)
    #expect(abs(end.x - 4) < 1e-6)
    #expect(route.maneuvers.last?.kind == .arrive(FeatureID("w-1"), .ahead))
    #expect(end.y < 2.36)
    #expect(end.y > 2.2)
  }

  @Test("the published graph has an end for every edge, and costs no more than a route")
  func graph() throws {
    let navigator = Navigator(venue: building(), walker: .visitor)
    let graph = navigator.graph
    let ids = Set(graph.nodes.map(\.id))
    #expect(ids.count == graph.nodes.count)
    #expect(graph.edges.allSatisfy { ids.contains($0.from) && ids.contains($0.to) })
    var best = ["F1-H-south": 0.0]
    for _ in graph.nodes {
      for edge in graph.edges {
        guard let here = best[edge.from] else { continue }
        best[edge.to] = min(best[edge.to] ?? .infinity, here + edge.seconds)
      }
    }
    let route = try #require(
      navigator.route(from: FeatureID("F1-H-south"), to: FeatureID("F2-R")))
    let found = try #require(best["F2-R"])
    #expect(abs(found - route.seconds) < 1e-9)
  }
}
