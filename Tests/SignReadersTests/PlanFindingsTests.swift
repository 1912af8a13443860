// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("Findings in site and plan")
struct PlanFindingsTests {
  @Test("every fault of names, keys and words is found where it stands", arguments: words)
  func word(_ change: Change) throws { try change.expectMarkedFindings() }

  @Test("every fault of shapes is found where it stands", arguments: shapes)
  func shape(_ change: Change) throws { try change.expectMarkedFindings() }

  @Test("every fault of openings and stops is found where it stands", arguments: ways)
  func way(_ change: Change) throws { try change.expectMarkedFindings() }

  static let words = [
    Change("unknown key", "site.yaml", "\nphone:", "\n⟦unknown-key:fone⟧:"),
    Change(
      "missing key", "plan/F2.yaml", "{id: f2-hall, category: walkway, ",
      "{⟦missing-key:id: f2-hall⟧, "),
    Change(
      "key twice", "site.yaml", "style: house\n", "style: house\n⟦duplicate-key:style⟧: house\n"),
    Change("wrong type", "plan/F2.yaml", "ordinal: 1", "ordinal: ⟦wrong-type:one⟧"),
    Change(
      "list for a mapping", "site.yaml", "{zh: 小石路 2 号, en: 2 Xiaoshi Road}",
      "⟦wrong-type:[小石路 2 号]⟧"),
    Change("not finite", "plan/F1.yaml", "at: [5, 4]", "at: [5, ⟦wrong-type:nan⟧]"),
    Change(
      "out of range", "plan/F1.yaml", "facing: 180, symbol",
      "facing: ⟦number-out-of-range:1800⟧, symbol"),
    Change(
      "absurd coordinate", "plan/F1.yaml", "at: [5, 4]", "at: [5, ⟦number-out-of-range:40000⟧]"),
    Change("unknown place", "site.yaml", "place: village", "place: ⟦unknown-value:vilage⟧"),
    Change(
      "unknown category", "plan/F2.yaml", "category: walkway", "category: ⟦unknown-value:way⟧"),
    Change("unknown door", "plan/F1.yaml", "swinging", "⟦unknown-value:swing⟧"),
    Change("unknown access", "plan/F1.yaml", "badgereader", "⟦unknown-value:badge⟧"),
    Change(
      "unknown accessibility", "plan/F1.yaml", "at: [5, 4], accessibility: [wheelchair]",
      "at: [5, 4], accessibility: [⟦unknown-value:wheelchairs⟧]"),
    Change("unknown latitude", "plan/building.yaml", "19.5", "⟦number-out-of-range:195⟧"),
    Change("malformed id", "plan/F1.yaml", "id: f1-shop", "id: ⟦malformed-id:小卖部⟧"),
    Change("id twice", "plan/F2.yaml", "{id: f2-hall", "{id: ⟦duplicate-id:f1-hall⟧"),
    Change(
      "one language", "site.yaml", "zh: 小石路 2 号, en: 2 Xiaoshi Road",
      "zh: ⟦untranslated-text:小石路 2 号⟧"),
    Change("empty text", "site.yaml", "0898-0000 0200", "⟦empty-text:\"  \"⟧"),
    Change(
      "text too long", "site.yaml", "0898-0000 0200",
      "⟦text-too-long:" + String(repeating: "号", count: 401) + "⟧"),
    Change(
      "comma in braces", "site.yaml", "en: 2 Xiaoshi Road",
      "en: 2 Xiaoshi Road, ⟦unknown-key:Xiaoshi⟧"),
    Change("path outside", "site.yaml", "art/logo.svg", "⟦path-outside-folder:../logo.svg⟧"),
  ]

  static let shapes = [
    Change(
      "no shape", "plan/F2.yaml", "{id: f2-hall, category: walkway, rect: [0, 0, 20, 20]}",
      "{⟦ambiguous-shape:id⟧: f2-hall, category: walkway}"),
    hall("two shapes", "rect: [0, 0, 20, 20], ⟦ambiguous-shape:polygon⟧: [[0, 0], [1, 0], [1, 1]]"),
    hall(
      "hole in a box", "rect: [0, 0, 20, 20], holes: [⟦ambiguous-shape:[[9, 9], [9, 8], [8, 8]]⟧]"),
    hall("two corners", "polygon: ⟦too-few-corners:[[0, 0], [1, 0]]⟧"),
    hall("corners on a line", "polygon: ⟦no-area:[[0, 0], [5, 5], [9, 9]]⟧"),
    hall("sliver", "polygon: ⟦no-area:[[0, 0], [0.01, 0], [0.01, 0.01]]⟧"),
    hall("box without width", "rect: ⟦no-area:[0, 0, 0, 20]⟧"),
    hall("box turned over", "rect: ⟦no-area:[20, 20, -20, -20]⟧"),
    hall("bow tie", "polygon: [⟦self-crossing:[0, 0]⟧, [4, 4], [4, 0], [0, 4]]"),
    hall("spike", "polygon: [⟦self-crossing:[0, 0]⟧, [9, 0], [4, 0], [4, 4]]"),
    hall(
      "border touching itself",
      "polygon: [⟦self-crossing:[0, 0]⟧, [8, 0], [8, 8], [4, 0], [0, 8]]"),
    hall(
      "closed border", "polygon: [[0, 0], [20, 0], [20, 20], [0, 20], ⟦repeated-corner:[0, 0]⟧]"),
    hall(
      "hole outside",
      "polygon: [[0, 0], [20, 0], [20, 20], [0, 20]], "
        + "holes: [⟦hole-outside:[[9, 9], [31, 9], [31, 11]]⟧]"),
    Change(
      "units overlap", "plan/F2.yaml",
      "rect: [20, 0, 3, 3]}\n  - {id: f2-escalator, category: escalator, rect: [20, 4, 10, 2]}",
      "rect: [20, 0, 3, 4.5]}\n  - {id: f2-escalator, category: escalator, "
        + "rect: ⟦overlapping-units:[20, 4, 10, 2]⟧}"),
    Change(
      "room in a room", "plan/F2.yaml", "openings:",
      "  - {id: f2-box, category: room, polygon: ⟦overlapping-units:[[3, 3], [5, 3], [4, 5]]⟧}\n"
        + "openings:"),
    hall("unit outside", "rect: ⟦unit-outside-level:[-1, 0, 21, 20]⟧"),
    Change(
      "unknown unit", "plan/F1.yaml", "units: [f1-office]", "units: [⟦unknown-reference:f1-ofice⟧]"),
    Change(
      "no unit", "plan/F1.yaml", "units: [f1-office]", "units: [⟦unfit-reference:f1-shop⟧]"),
    Change("empty units", "plan/F1.yaml", "units: [f1-office]", "units: ⟦empty-list:[]⟧"),
    Change("amenity outside", "plan/F1.yaml", "at: [5, 4]", "at: ⟦outside-units:[-3, 4]⟧"),
    Change("occupant in a hole", "plan/F1.yaml", "at: [2, 8]", "at: ⟦outside-units:[10, 10]⟧"),
    Change(
      "detail without length", "plan/F1.yaml", "[[5.5, 0], [5.5, 4], [5, 4]]",
      "⟦no-length:[[5, 0], [5, 0]]⟧"),
    Change(
      "detail of one point", "plan/F1.yaml", "[[5.5, 0], [5.5, 4], [5, 4]]",
      "⟦wrong-type:[[5, 0]]⟧"),
  ]

  static let ways = [
    door("opening inside a unit", "⟦opening-off-border:[[19.5, 15], [19.5, 16]]⟧"),
    door("opening across a unit", "⟦opening-off-border:[[20, 15], [30, 15]]⟧"),
    door("opening past the corner", "⟦opening-past-wall:[[30, 9], [30, 11]]⟧"),
    Change(
      "gap behind a door", "plan/F1.yaml",
      "rect: [20, 10, 10, 10], restriction: employeesonly}",
      "rect: [20.2, 10, 9.8, 10], restriction: employeesonly}"
    ).also("[[20, 15], [20, 16]]", "⟦gap-behind-opening:[[20, 15], [20, 16]]⟧"),
    door("opening without length", "⟦no-length:[[20, 15], [20, 15]]⟧"),
    stops("unknown stop", "[f1-lift-door, ⟦unknown-reference:f2-lift-dor⟧]"),
    stops("stop that is a unit", "[f1-lift-door, ⟦unfit-reference:f2-lift⟧]"),
    stops("stop of another connector", "[f1-lift-door, ⟦stop-off-connector:f2-escalator-head⟧]"),
    stops("stops downward", "[f2-lift-door, ⟦stops-out-of-order:f1-lift-door⟧]"),
    stops("one stop", "⟦too-few-stops:[f1-lift-door]⟧"),
    Change(
      "direction of a lift", "plan/building.yaml", "accessible: true",
      "⟦needless-direction:direction⟧: up"),
  ]

  private static func hall(_ name: String, _ new: String) -> Change {
    Change(name, "plan/F2.yaml", "rect: [0, 0, 20, 20]", new)
  }

  private static func door(_ name: String, _ new: String) -> Change {
    Change(name, "plan/F1.yaml", "[[20, 15], [20, 16]]", new)
  }

  private static func stops(_ name: String, _ new: String) -> Change {
    Change(name, "plan/building.yaml", "[f1-lift-door, f2-lift-door]", new)
  }
}
