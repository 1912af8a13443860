// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignModel
import SignRouting
import SignSyntax
import SignTestSupport
import Testing

@Suite struct NarrativeTests {
  private func phrases() throws -> PhraseTable {
    var sources = SourceMap()
    let read = PhraseTable.read(from: try Repository.templates(), sources: &sources)
    try #require(read.diagnostics.isEmpty, "\(read.diagnostics.map { $0.message.text() })")
    return read.value
  }

  @Test("every phrase is there in both languages, and its examples read as they say")
  func examples() throws {
    let table = try phrases()
    for language in PhraseTable.Language.allCases {
      let known = try #require(table.phrases[language])
      #expect(known.values.reduce(0) { $0 + $1.examples.count } >= 25)
    }
  }

  @Test("an example that reads differently is reported at its place")
  func wrongExample() throws {
    var tree = try Repository.templates()
    let text = """
      language: en
      phrases:
        pass: {text: "go through {place}", examples: [{place: the gate, is: go by the gate}]}
        enter: {text: "enter {place}"}
      """
    tree["phrases/en.yaml"] = Array(text.utf8)
    var sources = SourceMap()
    let codes = Set(
      PhraseTable.read(from: tree, sources: &sources).diagnostics.map(\.code))
    #expect(codes == [.phraseExampleDiffers, .phraseWithoutExample, .missingPhrase])
  }

  private func say(_ venue: Venue, _ from: String, _ to: String, _ walker: Walker = .visitor) throws
    -> (maneuvers: [Maneuver.Kind], zh: [String], en: [String])
  {
    let navigator = Navigator(venue: venue, walker: walker)
    let route = try #require(navigator.route(from: FeatureID(from), to: FeatureID(to)))
    let spoken = Narrator(phrases: try phrases(), venue: venue).instructions(for: route)
    return (route.maneuvers.map(\.kind), spoken.map(\.zh), spoken.map(\.en))
  }

  @Test("around one corner into a room")
  func corner() throws {
    let floor = FloorSketch(
      """
      ......RRR
      ......RRR
      HHHHHHHHH
      """
    ).unit("H", .walkway).unit("R", .room, name: LocalizedText(zh: "母婴室", en: "Baby Care Room"))
      .door("HR").entrance("H", .west, name: LocalizedText(zh: "西门", en: "West Gate"))
    let said = try say(FloorSketch.venue([floor]), "F1-H-west", "F1-R")
    #expect(
      said.maneuvers == [
        .depart(FeatureID("F1-H-west"), .straight, isEntering: true),
        .arrive(FeatureID("F1-R"), .left),
      ])
    #expect(said.zh == ["从西门进入，直行约15米。", "到达母婴室，在您左侧。"])
    #expect(
      said.en == [
        "Go in through the West Gate and go straight ahead for about 15 m.",
        "You have arrived at the Baby Care Room, on your left.",
      ])
  }

  @Test("the second door on the left leads into a long room")
  func doors() throws {
    let floor = FloorSketch(
      """
      AAAB1B
      AAABBB
      AAABBB
      AAABBB
      AAABBB
      HHHHHH
      """
    ).unit("H", .walkway).door("HA").door("HB")
      .amenity("1", name: LocalizedText(zh: "自助机", en: "Ticket Machine"))
      .entrance("H", .west, name: LocalizedText(zh: "西门", en: "West Gate"))
    let said = try say(FloorSketch.venue([floor]), "F1-H-west", "F1-1")
    #expect(said.maneuvers.count == 3)
    #expect(said.zh.contains { $0.hasPrefix("到左侧第2个门处左转") }, "\(said.zh)")
    #expect(
      said.en.contains { $0.hasPrefix("At the second door on the left, turn left") }, "\(said.en)")
  }

  @Test("up the elevator, with the names of levels from the plan")
  func elevator() throws {
    let drawing = """
      EEHHHHHHHHHHHH
      EEHHHHHHHHHHHH
      ..HHHHHHHHHHHH
      ..........RRR.
      """
    let floors = ["F1", "F4"].enumerated().map { ordinal, level in
      FloorSketch(drawing, level: level, ordinal: ordinal)
        .unit("E", .elevator).unit("H", .walkway).door("HE").door("HR")
        .unit("R", .room, name: LocalizedText(zh: "档案室", en: "Archives"))
    }
    var venue = FloorSketch.venue(
      [floors[0].entrance("H", .east, name: LocalizedText(zh: "东门", en: "East Gate")), floors[1]],
      connectors: [
        FloorSketch.connector(
          "E", from: "H", .elevator, floors: floors,
          name: LocalizedText(zh: "2号电梯", en: "Elevator 2"))
      ])
    venue.levels[1].name = LocalizedText(zh: "四层夹层", en: "Mezzanine")
    let said = try say(venue, "F1-H-east", "F4-R", .stepFree)
    #expect(
      said.zh == [
        "从东门进入，直行约25米。", "乘2号电梯上行到四层夹层。", "出电梯后直行约20米。", "到达档案室，在您右侧。",
      ])
    #expect(
      said.en == [
        "Go in through the East Gate and go straight ahead for about 25 m.",
        "Take Elevator 2 up to Mezzanine.",
        "Out of the elevator, go straight ahead for about 20 m.",
        "You have arrived at Archives, on your right.",
      ])
  }

  @Test(
    "turns have the usual bands",
    arguments: [
      (0.0, Turn.straight), (-19, .straight), (45, .slightRight), (-90, .left), (90, .right),
      (130, .sharpRight), (-150, .sharpLeft), (175, .back), (-180, .back),
    ])
  func turns(degrees: Double, turn: Turn) {
    #expect(Turn(degrees: degrees) == turn)
  }
}
