// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel
import SignSyntax

/// A level with the places of its shapes, as far as it could be read.
struct LevelDraft {
  /// The level.
  var level: Level
  /// Where the outline was written.
  var outlineSpan: SourceSpan
  /// Where shapes, lines and points were written, by the id of their feature.
  var shapeSpans: [FeatureID: SourceSpan]
}

/// What is said of a level besides its features.
struct LevelHead {
  /// The id.
  var id: LevelID
  /// Where the id was written.
  var idSpan: SourceSpan
  /// The name.
  var name: LocalizedText
  /// The name on lift buttons.
  var shortName: String
  /// The order of floors.
  var ordinal: Int
  /// The finished floor. [Unit: m]
  var elevation: Double
  /// Floor to ceiling. [Unit: m]
  var height: Double
}

/// Reads one file of `plan/`.
func readLevel(
  _ map: inout MappingReader, _ names: inout NameTable
) -> LevelDraft? {
  var head: LevelHead?
  if let node = map.node("level", required: true) {
    var inner = MappingReader(node, of: "level")
    head = readLevelHead(&inner, &names)
    map.close(&inner, of: node)
  }
  let outline = map.shape(of: "level", polygonKey: "outline", allowsHoles: false)
  var spans: [FeatureID: SourceSpan] = [:]
  var found: [Diagnostic] = []

  let sections = readEntries(map.list("sections") ?? [], of: "section", &found) {
    readSection(&$0, &names, &spans)
  }
  let unitItems = map.list("units") ?? []
  let units = readEntries(limited(unitItems, "units", &found), of: "unit", &found) {
    readUnit(&$0, &names, &spans)
  }
  let openings = readEntries(map.list("openings") ?? [], of: "opening", &found) {
    readOpening(&$0, &names, &spans)
  }
  let fixtures = readEntries(map.list("fixtures") ?? [], of: "fixture", &found) {
    readFixture(&$0, &names, &spans)
  }
  let amenities = readEntries(map.list("amenities") ?? [], of: "amenity", &found) {
    readAmenity(&$0, &names, &spans)
  }
  let occupants = readEntries(map.list("occupants") ?? [], of: "occupant", &found) {
    readOccupant(&$0, &names, &spans)
  }
  let details = readEntries(map.list("details") ?? [], of: "detail", &found) {
    readDetail(&$0, &names, &spans)
  }
  let resolved = resolveSections(sections, units: units, &names, &found)
  found.forEach { map.report($0) }

  guard let head, let outline else { return nil }
  let level = Level(
    id: head.id, name: head.name, shortName: head.shortName, ordinal: head.ordinal,
    elevation: head.elevation, height: head.height, outline: outline.value, sections: resolved,
    units: units, openings: openings, fixtures: fixtures, amenities: amenities,
    occupants: occupants, details: details, span: head.idSpan)
  return LevelDraft(level: level, outlineSpan: outline.span, shapeSpans: spans)
}

/// Reads the mapping `level`.
func readLevelHead(_ map: inout MappingReader, _ names: inout NameTable) -> LevelHead? {
  let id = map.identifier(.level, in: &names)
  let name = map.localizedText("name", required: true)
  let shortName = map.filledText("shortName")
  let ordinal = map.integer("ordinal", in: Limits.ordinal, required: true)
  let elevation = map.number("elevation", in: Limits.elevation, required: true)
  let height = map.number("height", in: Limits.levelHeight, required: true)
  guard let id, let name, let ordinal, let elevation, let height else { return nil }
  return LevelHead(
    id: LevelID(id.value), idSpan: id.span, name: name, shortName: shortName?.value ?? id.value,
    ordinal: ordinal, elevation: elevation, height: height)
}

private func limited(
  _ items: [YAMLNode], _ what: String, _ diagnostics: inout [Diagnostic]
) -> [YAMLNode] {
  guard items.count > Limits.units else { return items }
  diagnostics.append(
    Diagnostic(
      .tooMany, .error, "level has \(items.count) \(what); at most \(Limits.units)",
      at: items[Limits.units].span))
  return Array(items.prefix(Limits.units))
}
