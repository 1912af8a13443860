// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignGeometry
import SignModel

/// The symbols of a plan, each at a place of its own.
struct MarkPlacement {
  private let scene: PlanScene
  /// The symbols in drawing order.
  private(set) var marks: [PlanMark] = []
  /// What could not be shown.
  private(set) var diagnostics: [Diagnostic] = []
  /// Boxes that are taken.
  private(set) var taken: [SheetRect]

  /// Places the symbols that cannot stand elsewhere: exits, lifts, stairs, toilets.
  ///
  /// - Parameters:
  ///   - scene: The plan.
  ///   - taken: Boxes that are taken already.
  init(_ scene: PlanScene, taken: [SheetRect]) {
    self.scene = scene
    self.taken = taken
    placeExits()
    placeUnits()
  }

  /// Places the symbols of facilities.
  ///
  /// - Parameter taken: Further boxes that are taken.
  mutating func placeAmenities(besides taken: [SheetRect]) {
    self.taken += taken
    placeAmenities()
  }

  private var style: MapStyle.Marks { scene.style.marks }

  private func symbol(_ id: SymbolID) -> Symbol? { scene.catalog.symbols[id] }

  /// Emergency exits from public rooms: the safety sign outside of the door.
  private mutating func placeExits() {
    for opening in scene.level.openings where opening.category == .emergencyExit {
      let sides = scene.sides(of: opening)
      guard sides.left?.unit.isPublic == true || sides.right?.unit.isPublic == true else {
        continue
      }
      let outward = scene.outward(of: opening)
      let id = SymbolID(outward.dx < 0 ? "emergency-exit-left" : "emergency-exit-right")
      guard let symbol = symbol(id) else { continue }
      let middle = scene.projection(opening.middle)
      // Beyond the leaves, which open outward.
      let edge = max(scene.style.walls.outer / 2, scene.leafReach(of: opening))
      let reach = edge + style.gap + style.smallDisc / 2
      // Outside where the plan goes on, else inside: a sign beyond the wall makes it smaller.
      let isPlanned = sides.left != nil && sides.right != nil
      let inside = scene.style.walls.outer / 2 + style.gap + style.smallDisc / 2
      let distances = isPlanned ? [reach, -inside, reach * 1.8] : [-inside, -inside * 1.8, reach]
      let places = distances.map {
        SheetRect(square: style.smallDisc, at: middle + outward * $0)
      }
      guard let rect = places.first(where: isFree) ?? places.first else { continue }
      add(PlanMark(symbol, isLift: false, in: rect))
    }
  }

  /// Toilets, lifts, stairs: the symbol in the middle of the room stands for its name.
  private mutating func placeUnits() {
    for room in scene.rooms where room.isShown && style.bare.contains(room.unit.category.rawValue) {
      guard let id = room.unit.symbol?.value ?? style.units[room.unit.category.rawValue] else {
        continue
      }
      guard let symbol = symbol(id) else {
        report(id, room.unit.id, room.unit.symbol?.span ?? room.unit.span)
        continue
      }
      let pole = room.polygon.pole(precision: 0.2)
      let isLift = room.unit.category == .elevator
      let side = min(style.disc, max(style.smallDisc * 0.72, 2 * pole.depth - style.gap))
      let rect = SheetRect(square: side, at: pole.point)
      // Two flights side by side are one facility.
      let isDouble = marks.contains {
        $0.symbol.id == id && $0.rect.center.distance(to: pole.point) < style.disc * 1.45
          && !isLift
      }
      if isDouble || 2 * pole.depth < style.smallDisc * 0.6 { continue }
      add(PlanMark(symbol, isLift: isLift, in: rect))
    }
  }

  private mutating func placeAmenities() {
    for amenity in scene.level.amenities where style.amenities.contains(amenity.category) {
      let room = scene.room(at: amenity.point)
      guard room?.unit.isPublic ?? true else { continue }
      guard let id = amenity.symbol?.value ?? style.units[amenity.category] else { continue }
      guard let symbol = symbol(id) else {
        report(id, amenity.id, amenity.symbol?.span ?? amenity.span)
        continue
      }
      let point = scene.projection(amenity.point)
      let isTold = marks.contains {
        $0.symbol.id == id && $0.rect.center.distance(to: point) < style.disc * 1.6
      }
      // A facility in a room that has this symbol is that room.
      if isTold
        || (room.map {
          $0.unit.symbol?.value == id && style.bare.contains($0.unit.category.rawValue)
        } ?? false)
      {
        continue
      }
      guard let rect = place(near: point, in: room?.polygon ?? scene.outline) else {
        diagnostics.append(
          Diagnostic(
            .mapSymbolMissing, .note,
            "no space on the map for the symbol of '\(amenity.id)'", at: amenity.span))
        continue
      }
      add(PlanMark(symbol, isLift: false, in: rect))
    }
  }

  /// The free place nearest to a point, inside of a room.
  private func place(near point: SheetPoint, in region: Polygon<SheetSpace>) -> SheetRect? {
    for side in [style.disc, style.smallDisc] {
      let step = side / 4
      for ring in 0...12 {
        let count = ring == 0 ? 1 : 8 + 4 * (ring / 3)
        for index in 0..<count {
          let (sine, cosine) = sinCos(degrees: 360 * Double(index) / Double(count))
          let shift = Vector<SheetSpace>(sine, -cosine) * (step * Double(ring))
          let rect = SheetRect(square: side, at: point + shift)
          if isFree(rect), region.holds(rect, clearance: scene.style.walls.inner) { return rect }
        }
      }
    }
    return nil
  }

  private func isFree(_ rect: SheetRect) -> Bool {
    let grown = rect.inset(by: -style.gap)
    return !taken.contains { $0.intersects(grown) }
  }

  private mutating func add(_ mark: PlanMark) {
    marks.append(mark)
    taken.append(mark.rect)
  }

  private mutating func report(_ id: SymbolID, _ subject: FeatureID, _ span: SourceSpan?) {
    diagnostics.append(
      Diagnostic(
        .mapSymbolMissing, .warning, "no symbol is called '\(id)'; the map leaves '\(subject)' out",
        at: span))
  }
}
