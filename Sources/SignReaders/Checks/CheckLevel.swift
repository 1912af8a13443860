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

private func place(
  _ opening: Opening, in draft: LevelDraft, _ index: BoxIndex
) -> (units: [Int], finding: Diagnostic?) {
  let units = draft.level.units
  let span = draft.shapeSpans[opening.id]
  let margin = -OpeningPlacement.tolerance
  let box = Rect<VenueSpace>(
    minX: min(opening.start.x, opening.end.x), minY: min(opening.start.y, opening.end.y),
    maxX: max(opening.start.x, opening.end.x), maxY: max(opening.start.y, opening.end.y)
  ).inset(dx: margin, dy: margin)
  var placed: [Int] = []
  var past: (unit: Int, wall: Double, carried: Double)?
  for unit in index.indices(meeting: box) {
    switch OpeningPlacement(from: opening.start, to: opening.end, on: units[unit].polygon) {
    case .onBorder: placed.append(unit)
    case .pastWall(let wall, let carried):
      if carried > past?.carried ?? 0 { past = (unit, wall, carried) }
    case .offBorder: break
    }
  }
  if !placed.isEmpty { return (placed, nil) }
  if let past {
    return (
      [],
      Diagnostic(
        .openingPastWall, .error,
        """
        opening '\(opening.id)' is \(short(opening.width)) m long; its wall of \
        \(short(past.wall)) m carries \(short(past.carried)) m of it
        """, at: span,
        notes: [
          .init("the wall belongs to this unit", at: draft.shapeSpans[units[past.unit].id])
        ])
    )
  }
  return ([], offBorder(opening, draft, span))
}

private func offBorder(
  _ opening: Opening, _ draft: LevelDraft, _ span: SourceSpan?
) -> Diagnostic {
  var nearest: (unit: FeatureID, distance: Double)?
  for unit in draft.level.units {
    let placement = OpeningPlacement(from: opening.start, to: opening.end, on: unit.polygon)
    if case .offBorder(let distance) = placement, distance < nearest?.distance ?? .infinity {
      nearest = (unit.id, distance)
    }
  }
  let limit = short(OpeningPlacement.tolerance * 1000)
  guard let nearest else {
    return Diagnostic(
      .openingOffBorder, .error,
      "opening '\(opening.id)' lies on the border of no unit; its level has no unit", at: span)
  }
  return Diagnostic(
    .openingOffBorder, .error,
    """
    opening '\(opening.id)' lies \(short(nearest.distance * 1000, places: 0)) mm off the nearest \
    border; at most \(limit) mm
    """, at: span,
    notes: [.init("the nearest unit is '\(nearest.unit)'", at: draft.shapeSpans[nearest.unit])])
}
