// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel

/// What the checks of a level found out, besides what is wrong.
struct LevelCheck {
  /// What is wrong.
  var diagnostics: [Diagnostic] = []
  /// The units on whose border an opening lies; one or two.
  var unitsOfOpening: [FeatureID: [FeatureID]] = [:]
}

/// The ground two units may share without anybody noticing. [Unit: m²]
private let leastOverlap = 1e-4
/// The most overlaps that are listed for one level. [Unit: none]
private let mostOverlaps = 50

/// Checks how the features of a level lie to each other.
///
/// - Complexity: O(n log n) for drawn plans
func check(_ draft: LevelDraft) -> LevelCheck {
  var check = LevelCheck()
  let units = draft.level.units
  let bounds = units.map(\.polygon.bounds)
  let index = BoxIndex(bounds)
  check.diagnostics += unitsOnSameGround(draft, bounds, index)
  check.diagnostics += unitsOutside(draft)
  for opening in draft.level.openings {
    let (placed, finding) = place(opening, in: draft, index)
    check.unitsOfOpening[opening.id] = placed.map { units[$0].id }
    if let finding { check.diagnostics.append(finding) }
  }
  let points =
    draft.level.amenities.map { ($0.id, $0.point) }
    + draft.level.occupants.map { ($0.id, $0.point) }
  for (id, point) in points {
    let box = Rect<VenueSpace>(x: point.x, y: point.y, width: 0, height: 0)
    let isInside = index.indices(meeting: box).contains { units[$0].polygon.contains(point) }
    if isInside { continue }
    check.diagnostics.append(
      Diagnostic(
        .outsideUnits, .error,
        "'\(id)' at \(placeText(point)) lies in no unit of level '\(draft.level.id)'",
        at: draft.shapeSpans[id]))
  }
  return check
}

private func unitsOnSameGround(
  _ draft: LevelDraft, _ bounds: [Rect<VenueSpace>], _ index: BoxIndex
) -> [Diagnostic] {
  var found: [Diagnostic] = []
  let units = draft.level.units
  for (second, unit) in units.enumerated() {
    for first in index.indices(meeting: bounds[second]) where first < second {
      guard let shared = overlap(of: units[first].polygon, unit.polygon),
        shared.area > leastOverlap
      else { continue }
      found.append(
        Diagnostic(
          .overlappingUnits, .error,
          """
          unit '\(unit.id)' shares \(areaText(shared.area)) with '\(units[first].id)' near \
          \(placeText(shared.place)); units of a level share borders only
          """, at: draft.shapeSpans[unit.id],
          notes: [.init("the other unit is here", at: draft.shapeSpans[units[first].id])]))
      if found.count == mostOverlaps { return found }
    }
  }
  return found
}

private func unitsOutside(_ draft: LevelDraft) -> [Diagnostic] {
  let outline = draft.level.outline
  let bounds = outline.bounds
  return draft.level.units.compactMap { unit in
    if outline.isBox && bounds.contains(unit.polygon.bounds) { return nil }
    let outside = unit.polygon.area - (overlap(of: unit.polygon, outline)?.area ?? 0)
    guard outside > leastOverlap else { return nil }
    return Diagnostic(
      .unitOutsideLevel, .error,
      "unit '\(unit.id)' lies with \(areaText(outside)) outside of level '\(draft.level.id)'",
      at: draft.shapeSpans[unit.id], notes: [.init("the outline is here", at: draft.outlineSpan)])
  }
}
