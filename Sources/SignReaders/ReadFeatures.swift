// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel
import SignSyntax

/// Reads an entry of `units`.
func readUnit(
  _ map: inout MappingReader, _ names: inout NameTable, _ spans: inout [FeatureID: SourceSpan]
) -> Unit? {
  let id = map.identifier(.unit, in: &names)
  let category = map.word("category", UnitCategory.self, required: true)
  let name = map.localizedText("name")
  let shape = map.shape(of: "unit")
  let restriction = map.word("restriction", Unit.Restriction.self)
  let accessibility = map.words("accessibility", among: IMDFWords.accessibility)
  let symbol = map.symbol()
  guard let id, let category, let shape else { return nil }
  spans[FeatureID(id.value)] = shape.span
  return Unit(
    id: FeatureID(id.value), category: category, name: name, polygon: shape.value,
    restriction: restriction, accessibility: accessibility, symbol: symbol, span: id.span)
}

/// Reads an entry of `openings`.
func readOpening(
  _ map: inout MappingReader, _ names: inout NameTable, _ spans: inout [FeatureID: SourceSpan]
) -> Opening? {
  let id = map.identifier(.opening, in: &names)
  let category = map.word("category", Opening.Category.self, required: true)
  let line = map.line("line", most: 2)
  let name = map.localizedText("name")
  var door: Opening.Door?
  if let node = map.node("door") {
    var inner = MappingReader(node, of: "door")
    door = readDoor(&inner)
    map.close(&inner, of: node)
  }
  var accessControl: String?
  if let control = map.text("accessControl") {
    if IMDFWords.accessControls.contains(control.value) {
      accessControl = control.value
    } else {
      map.unknownValue(
        control.value, of: "'accessControl'", at: control.span, among: IMDFWords.accessControls)
    }
  }
  guard let id, let category, let line else { return nil }
  spans[FeatureID(id.value)] = line.span
  return Opening(
    id: FeatureID(id.value), category: category, start: line.value[0], end: line.value[1],
    name: name, door: door, accessControl: accessControl, span: id.span)
}

/// Reads the mapping `door` of an opening.
func readDoor(_ map: inout MappingReader) -> Opening.Door? {
  let type = map.text("type", required: true)
  let isAutomatic = map.bool("automatic") ?? false
  guard let type else { return nil }
  guard IMDFWords.doorTypes.contains(type.value) else {
    map.unknownValue(type.value, of: "'type'", at: type.span, among: IMDFWords.doorTypes)
    return nil
  }
  return Opening.Door(type: type.value, isAutomatic: isAutomatic)
}

/// Reads an entry of `fixtures`.
func readFixture(
  _ map: inout MappingReader, _ names: inout NameTable, _ spans: inout [FeatureID: SourceSpan]
) -> Fixture? {
  let id = map.identifier(.fixture, in: &names)
  let category = map.word("category", Fixture.Category.self, required: true)
  let name = map.localizedText("name")
  let shape = map.shape(of: "fixture")
  guard let id, let category, let shape else { return nil }
  spans[FeatureID(id.value)] = shape.span
  return Fixture(
    id: FeatureID(id.value), category: category, name: name, polygon: shape.value, span: id.span)
}

/// Reads an entry of `amenities`.
func readAmenity(
  _ map: inout MappingReader, _ names: inout NameTable, _ spans: inout [FeatureID: SourceSpan]
) -> Amenity? {
  let id = map.identifier(.amenity, in: &names)
  let category = map.word("category", required: true)
  let name = map.localizedText("name")
  let symbol = map.symbol()
  let point = map.point("at")
  let accessibility = map.words("accessibility", among: IMDFWords.accessibility)
  guard let id, let category, let point else { return nil }
  spans[FeatureID(id.value)] = point.span
  return Amenity(
    id: FeatureID(id.value), category: category.value, name: name, symbol: symbol,
    point: point.value, accessibility: accessibility, span: id.span)
}

/// Reads an entry of `occupants`.
func readOccupant(
  _ map: inout MappingReader, _ names: inout NameTable, _ spans: inout [FeatureID: SourceSpan]
) -> Occupant? {
  let id = map.identifier(.occupant, in: &names)
  let name = map.localizedText("name", required: true)
  var window: Occupant.Window?
  if let node = map.node("window") {
    var inner = MappingReader(node, of: "window")
    window = readWindow(&inner)
    map.close(&inner, of: node)
  }
  let point = map.point("at")
  let facing = map.bearing("facing")
  let symbol = map.symbol()
  guard let id, let name, let point else { return nil }
  spans[FeatureID(id.value)] = point.span
  return Occupant(
    id: FeatureID(id.value), name: name, window: window, point: point.value, facing: facing,
    symbol: symbol, span: id.span)
}

/// Reads the mapping `window` of an occupant.
func readWindow(_ map: inout MappingReader) -> Occupant.Window? {
  let number = map.filledText("number", required: true)
  let kind = map.word("kind", Occupant.Window.Kind.self, required: true)
  guard let number, let kind else { return nil }
  return Occupant.Window(number: number.value, kind: kind)
}

/// Reads an entry of `details`.
func readDetail(
  _ map: inout MappingReader, _ names: inout NameTable, _ spans: inout [FeatureID: SourceSpan]
) -> Detail? {
  let id = map.identifier(.detail, in: &names)
  let category = map.word("category", required: true)
  let line = map.line("line", most: 1000)
  guard let id, let category, let line else { return nil }
  spans[FeatureID(id.value)] = line.span
  return Detail(
    id: FeatureID(id.value), category: category.value, line: line.value, span: id.span)
}
