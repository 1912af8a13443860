// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel

/// The units on whose border an opening lies, and what is wrong with its place.
func place(
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
  if !placed.isEmpty { return (placed, gap(behind: opening, on: placed, in: draft, index)) }
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

/// How far behind an opening a unit counts as the one it was drawn for. [Unit: m]
private let widestGap = 0.5

/// The finding of an opening on one unit with another unit just behind it: no way leads across.
private func gap(
  behind opening: Opening, on placed: [Int], in draft: LevelDraft, _ index: BoxIndex
) -> Diagnostic? {
  guard placed.count == 1, let here = placed.first else { return nil }
  let units = draft.level.units
  let along = (opening.end - opening.start) * (1 / opening.width)
  for side in [-1.0, 1.0] {
    for step in 1...10 {
      let reach = widestGap * Double(step) / 10
      let probe = opening.middle + Vector(-along.dy * side * reach, along.dx * side * reach)
      if units[here].polygon.contains(probe) { break }
      let box = Rect<VenueSpace>(x: probe.x, y: probe.y, width: 0, height: 0)
      let behind = index.indices(meeting: box).first { units[$0].polygon.contains(probe) }
      guard let behind else { continue }
      let distance =
        units[behind].polygon.edges
        .map { SignGeometry.distance(from: opening.middle, toSegment: $0.0, $0.1) }
        .min() ?? reach
      return Diagnostic(
        .gapBehindOpening, .warning,
        """
        opening '\(opening.id)' ends \(short(distance * 1000, places: 0)) mm before unit \
        '\(units[behind].id)'; it joins units within \
        \(short(OpeningPlacement.tolerance * 1000)) mm
        """, at: draft.shapeSpans[opening.id],
        notes: [.init("the unit is here", at: draft.shapeSpans[units[behind].id])])
    }
  }
  return nil
}
