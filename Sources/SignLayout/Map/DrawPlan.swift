// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
import SignModel
import SignText

/// A finished plan at one scale, with what its legend must say.
struct PlanDrawing {
  /// The drawing.
  var items: [FrameItem]
  /// The box around it.
  var bounds: SheetRect
  /// The legend: nothing that is not on the plan.
  var legend: [LegendPart]
  /// What could not be shown.
  var diagnostics: [Diagnostic]
}

/// Draws the plan of a level at one scale.
func drawPlan(_ scene: PlanScene, readers: [MapInput.Reader], typesetter: Typesetter) -> PlanDrawing
{
  let style = scene.style
  let plates = WindowPlates(scene, typesetter: typesetter)
  let plateRects = plates.plates.map(\.rect)
  var reader = ReaderMark(readers, scene)
  var marks = MarkPlacement(scene, taken: plateRects + reader.taken)
  let drops = reader.taken.count
  reader.addWords(scene, blocked: marks.taken, typesetter: typesetter)
  marks.placeAmenities(besides: Array(reader.taken.dropFirst(drops)))
  let entrances = EntranceMarks(scene, blocked: marks.taken, typesetter: typesetter)
  let labels = PlanLabels(
    scene, taken: marks.taken + entrances.taken + scene.columnRects, typesetter: typesetter)

  let floor =
    scene.groundItems() + scene.stairItems() + scene.fixtureItems() + scene.doorItems()
    + scene.materialItems() + scene.wallItems()
  var items: [FrameItem] = [.group(Group(role: .artifact, items: floor))]
  items += entrances.items + marks.marks.flatMap { $0.items(style.marks) }
  items += plates.items(on: style.marks.paper) + labels.items + reader.items

  var bounds = scene.outline.bounds.inset(by: -style.walls.outer / 2)
  for rect in marks.taken + entrances.taken { bounds = bounds.union(rect) }
  for opening in scene.level.openings {
    // Leaves that open outward stand beyond the outline.
    let isWayOut = opening.category == .emergencyExit || opening.category == .principal
    let reach = scene.leafReach(of: opening)
    if isWayOut && reach > 0 {
      let tip = scene.projection(opening.middle) + scene.outward(of: opening) * reach
      bounds = bounds.union(SheetRect(square: 1, at: tip))
    }
  }
  let words = scene.level.name
  return PlanDrawing(
    items: [.group(Group(role: .figure(alternate: "\(words.zh)\(style.name.zh)"), items: items))],
    bounds: bounds, legend: legend(of: scene, marks: marks.marks, labels: labels),
    diagnostics: marks.diagnostics + labels.diagnostics)
}

private func legend(
  of scene: PlanScene, marks: [PlanMark], labels: PlanLabels
) -> [LegendPart] {
  let style = scene.style
  return style.legend.order.compactMap { part -> LegendPart? in
    var entries: [LegendEntry] = []
    switch part {
    case .zones:
      for zone in scene.zones where zone.isPublic {
        let entry = LegendEntry(
          sample: .swatch(
            zone.color.tint(style.ground.zoneTint), edge: zone.color.tint(style.ground.zoneEdge)),
          words: zone.section.name)
        if !entries.contains(entry) { entries.append(entry) }
      }
      if scene.rooms.contains(where: { !$0.isShown && $0.unit.isWalkable }) {
        entries.append(
          LegendEntry(
            sample: .swatch(style.ground.nonpublic, edge: style.walls.staffColor),
            words: style.words("staff")))
      }
    case .rooms:
      entries = labels.numbered.map { LegendEntry(sample: .number($0.number), words: $0.words) }
    case .symbols:
      for mark in marks where mark.form != .bare {
        if entries.contains(where: { $0.words == mark.symbol.name }) { continue }
        entries.append(LegendEntry(sample: .mark(mark), words: mark.symbol.name))
      }
      // In the order of the library: what belongs together stands together.
      let order = scene.catalog.symbols.ids
      entries = entries.enumerated().sorted { left, right in
        func place(_ entry: LegendEntry) -> Int {
          if case .mark(let mark) = entry.sample {
            return order.firstIndex(of: mark.symbol.id) ?? order.count
          }
          return order.count
        }
        let (a, b) = (place(left.element), place(right.element))
        return a != b ? a < b : left.offset < right.offset
      }.map(\.element)
    case .marks:
      if scene.level.openings.contains(where: { $0.category == .principal }) {
        entries.append(LegendEntry(sample: .entrance, words: style.words("entrance")))
      }
      for mark in marks where mark.form == .bare {
        let words =
          mark.symbol.id.rawValue.hasPrefix("emergency-exit")
          ? style.words("exit") : mark.symbol.name
        if !entries.contains(where: { $0.words == words }) {
          entries.append(LegendEntry(sample: .mark(mark), words: words))
        }
      }
      let hasPaving = scene.level.details.contains {
        $0.category == "tactilepaving" && $0.line.count > 1
      }
      if hasPaving, let dashes = style.details.lines["tactilepaving"] {
        entries.append(
          LegendEntry(
            sample: .line(style.details.color, width: style.details.width * 2, dashes: dashes),
            words: style.words("tactile")))
      }
    }
    return entries.isEmpty
      ? nil : LegendPart(heading: style.words(part.rawValue), entries: entries)
  }
}
