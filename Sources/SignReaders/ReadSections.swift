// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel
import SignSyntax

/// A section whose units are still ids.
struct SectionDraft {
  /// The section, with its own regions if it has any.
  var section: Section
  /// The units it covers instead.
  var units: [(id: String, span: SourceSpan)]
}

/// Reads an entry of `sections`.
func readSection(
  _ map: inout MappingReader, _ names: inout NameTable, _ spans: inout [FeatureID: SourceSpan]
) -> SectionDraft? {
  let id = map.identifier(.section, in: &names)
  let category = map.word("category", Section.Category.self, required: true)
  let name = map.localizedText("name", required: true)
  let symbol = map.symbol()
  let color = map.spannedWord("color")
  let unitsNode = map.node("units")
  var units: [(id: String, span: SourceSpan)] = []
  var regions: [VenuePolygon] = []
  var span: SourceSpan?
  let shape = map.shape(of: "section", instead: "units")
  if let unitsNode, map.keySpan("rect") == nil, map.keySpan("polygon") == nil {
    units = map.texts("units").map { (id: $0.value, span: $0.span) }
    if case .sequence(let items) = unitsNode.content, items.isEmpty {
      map.report(Diagnostic(.emptyList, .error, "'units' lists nothing", at: unitsNode.span))
    }
    guard !units.isEmpty else { return nil }
    span = unitsNode.span
  } else if let shape {
    regions = [shape.value]
    span = shape.span
  }
  guard let id, let category, let name, let span else { return nil }
  spans[FeatureID(id.value)] = span
  let section = Section(
    id: FeatureID(id.value), category: category, name: name, symbol: symbol, color: color,
    regions: regions, span: id.span)
  return SectionDraft(section: section, units: units)
}

/// Gives sections the regions of their units; a section left without any is dropped.
func resolveSections(
  _ drafts: [SectionDraft], units: [Unit], _ names: inout NameTable,
  _ diagnostics: inout [Diagnostic]
) -> [Section] {
  let polygons = Dictionary(
    units.map { ($0.id.rawValue, $0.polygon) }, uniquingKeysWith: { first, _ in first })
  var sections: [Section] = []
  for draft in drafts {
    var section = draft.section
    for unit in draft.units {
      if let polygon = polygons[unit.id] {
        section.regions.append(polygon)
        continue
      }
      let (fits, finding) = names.resolve(unit.id, as: [.unit], at: unit.span)
      if let finding {
        diagnostics.append(finding)
      } else if fits && polygons[unit.id] == nil {
        // Declared: either broken, which is already reported, or on a level read before.
        diagnostics.append(
          Diagnostic(
            .unfitReference, .error, "unit '\(unit.id)' is not among the units of this level",
            at: unit.span))
      }
    }
    if !section.regions.isEmpty { sections.append(section) }
  }
  return sections
}
