// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel
import SignSyntax

/// A connector whose stops are still ids of openings.
struct ConnectorDraft {
  /// The connector without stops.
  var connector: Connector
  /// The openings, lowest level first.
  var stops: [(id: String, span: SourceSpan)]
  /// Where the stops were written.
  var stopsSpan: SourceSpan
}

/// What `plan/building.yaml` says.
struct BuildingDraft {
  /// Where the plan lies on the earth.
  var anchor: EarthAnchor?
  /// Ways between levels.
  var connectors: [ConnectorDraft] = []
}

/// Reads `plan/building.yaml`.
func readBuilding(_ map: inout MappingReader, _ names: inout NameTable) -> BuildingDraft {
  var building = BuildingDraft()
  if let node = map.node("anchor") {
    var inner = MappingReader(node, of: "anchor")
    building.anchor = readAnchor(&inner)
    map.close(&inner, of: node)
  }
  var found: [Diagnostic] = []
  building.connectors = readEntries(map.list("connectors") ?? [], of: "connector", &found) {
    readConnector(&$0, &names)
  }
  found.forEach { map.report($0) }
  return building
}

/// Reads the mapping `anchor`.
func readAnchor(_ map: inout MappingReader) -> EarthAnchor? {
  let latitude = map.number("latitude", in: -90...90, required: true)
  let longitude = map.number("longitude", in: -180...180, required: true)
  let bearing = map.number("bearing", in: Limits.bearing, required: true)
  guard let latitude, let longitude, let bearing else { return nil }
  return EarthAnchor(latitude: latitude, longitude: longitude, bearing: bearing)
}

/// Reads an entry of `connectors`.
func readConnector(_ map: inout MappingReader, _ names: inout NameTable) -> ConnectorDraft? {
  let id = map.identifier(.connector, in: &names)
  let category = map.word("category", Connector.Category.self, required: true)
  let name = map.localizedText("name")
  let symbol = map.symbol()
  let stopsSpan = map.node("stops")?.span
  let stops = map.texts("stops", required: true)
  let direction = map.word("direction", Connector.Direction.self)
  let isAccessible = map.bool("accessible")
  guard let id, let category, let stopsSpan else { return nil }
  if direction != nil && category != .escalator, let span = map.keySpan("direction") {
    map.report(
      Diagnostic(
        .needlessDirection, .error,
        "'direction' belongs to an escalator, not to \(category.rawValue)", at: span))
  }
  let connector = Connector(
    id: FeatureID(id.value), category: category, name: name, stops: [],
    direction: category == .escalator ? direction : nil,
    isAccessible: isAccessible ?? (category == .elevator || category == .ramp), symbol: symbol,
    span: id.span)
  return ConnectorDraft(
    connector: connector, stops: stops.map { (id: $0.value, span: $0.span) },
    stopsSpan: stopsSpan)
}
