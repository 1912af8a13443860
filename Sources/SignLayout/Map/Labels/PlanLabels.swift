// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
import SignModel
import SignText

/// The names on a plan: zones, rooms, and numbers for rooms whose name does not fit.
struct PlanLabels {
  /// A room that the legend names.
  struct Numbered: Hashable {
    var number: Int
    var words: LocalizedText
  }

  /// The drawing.
  private(set) var items: [FrameItem] = []
  /// The rooms that the legend names, by number.
  private(set) var numbered: [Numbered] = []
  /// What could not be shown.
  private(set) var diagnostics: [Diagnostic] = []
  /// The boxes of all labels.
  private(set) var rects: [SheetRect] = []

  init(_ scene: PlanScene, taken: [SheetRect], typesetter: Typesetter) {
    let style = scene.style
    let requests = Self.zoneRequests(scene) + Self.roomRequests(scene)
    let ground = LabelGround(
      walls: scene.wallSegments, clearance: style.text.clearance, taken: taken,
      soft: scene.softObstacles)
    let finder = LabelCandidates(style: style, ground: ground, typesetter: typesetter)
    let candidates = requests.map { request -> [LabelCandidate] in
      let places = finder.places(for: request)
      return request.fallback == .number ? places + finder.numberPlaces(for: request) : places
    }
    let placement = LabelPlacement(candidates, gap: style.text.clearance)

    var numbers: [(request: LabelRequest, place: LabelCandidate)] = []
    for (request, place) in zip(requests, placement.chosen) {
      guard let place else {
        if request.fallback == .number {
          diagnostics.append(
            Diagnostic(
              .mapLabelMissing, .warning,
              "the room '\(request.subject)' has no space for its name or a number on the map",
              at: request.span))
        }
        continue
      }
      rects.append(place.rect)
      if let block = place.block {
        items += block.items(in: place.rect)
      } else {
        numbers.append((request, place))
      }
    }
    // Read like a page: from the top, and from the left in a band of two lines.
    let band = 12.0
    numbers.sort { left, right in
      let (a, b) = (left.place.rect, right.place.rect)
      return ((a.midY / band).rounded(.down), a.midX, a.midY)
        < ((b.midY / band).rounded(.down), b.midX, b.midY)
    }
    for (index, entry) in numbers.enumerated() {
      numbered.append(Numbered(number: index + 1, words: entry.request.words))
      let badge = NumberBadge(index + 1, height: entry.place.numberHeight, style, typesetter)
      items += badge.items(at: entry.place.rect.center)
    }
  }

  // MARK: What wants a name

  private static func zoneRequests(_ scene: PlanScene) -> [LabelRequest] {
    let style = scene.style.text
    let shown = scene.zones.filter { $0.isPublic || style.staffLabels == .zones }
    let sorted = shown.sorted { left, right in
      let (a, b) = (left.regions.map(\.area).max() ?? 0, right.regions.map(\.area).max() ?? 0)
      if left.isPublic != right.isPublic { return left.isPublic }
      return a != b ? a > b : left.section.id < right.section.id
    }
    return sorted.compactMap { zone in
      // Where a zone is several rooms with names of their own, its color and the legend tell it.
      let regions = zone.regions
        .filter { region in
          zone.regions.count == 1
            || !scene.rooms.contains { $0.unit.name != nil && $0.isShown && $0.fills(region) }
        }
        .sorted { $0.area > $1.area }
      if regions.isEmpty { return nil }
      return LabelRequest(
        subject: zone.section.id, words: zone.section.name, regions: regions,
        anchors: regions.map(\.labelAnchor),
        heights: zone.isPublic ? style.zone : style.staff,
        paint: zone.isPublic ? zone.color : style.soft, weight: .semibold, fallback: .none,
        centering: 3, span: zone.section.span)
    }
  }

  private static func roomRequests(_ scene: PlanScene) -> [LabelRequest] {
    let style = scene.style.text
    let zoneRegions = scene.zones.filter(\.isPublic).flatMap(\.regions)
    return scene.rooms.compactMap { room -> LabelRequest? in
      let unit = room.unit
      guard let name = unit.name, unit.category != .opentobelow, !unit.category.isMaterial else {
        return nil
      }
      if !room.isShown && style.staffLabels != .rooms { return nil }
      if room.isShown && (scene.isToldBySymbol(unit) || unit.category.isVertical) { return nil }
      // A zone that is this room has said it.
      let isZone = scene.zones.contains { zone in
        zone.isPublic && zone.regions.count == 1 && room.fills(zone.regions[0])
      }
      if isZone { return nil }
      let isWay = unit.category == .walkway || room.isOutdoor || unit.category.isVertical
      return LabelRequest(
        subject: unit.id, words: name, regions: [room.polygon],
        anchors: [room.polygon.labelAnchor],
        heights: room.isShown ? style.room : style.staff,
        paint: room.isShown && !isWay ? style.color : style.soft,
        weight: isWay ? .regular : .semibold,
        fallback: isWay || !room.isShown ? .none : .number,
        avoided: zoneRegions.filter { $0.area < room.polygon.area * 0.9 }, span: unit.span)
    }
  }
}

extension PlanScene.Room {
  /// True when the room and a region are the same ground.
  fileprivate func fills(_ region: Polygon<SheetSpace>) -> Bool {
    abs(region.area - polygon.area) < 0.02 * polygon.area && region.contains(polygon.labelAnchor)
  }
}

/// The number of a room: figures in a ring.
struct NumberBadge {
  let line: ShapedLine
  /// The diameter. [Unit: mm]
  let side: Double
  private let style: MapStyle

  init(_ number: Int, height: Double, _ style: MapStyle, _ typesetter: Typesetter) {
    line = typesetter.line(
      String(number), .en,
      TypeStyle(weight: .semibold, height: height, tabularFigures: true), style.text.color)
    side = Self.side(height: height)
    self.style = style
  }

  /// The diameter for figures of a height. [Unit: mm]
  static func side(height: Double) -> Double { height * 2.1 }

  func items(at center: SheetPoint) -> [FrameItem] {
    let ring = SheetRect(square: side, at: center)
    let stroke = Stroke(style.text.color, width: side * 0.05)
    let base = SheetPoint(center.x, center.y + line.ascent / 2)
    return [
      .shape(Shape(SheetPath(ellipseIn: ring), fill: Fill(style.marks.paper), stroke: stroke))
    ] + line.placed(at: base, alignment: .center, optical: true)
  }
}

extension Polygon where Space == SheetSpace {
  /// Where a label stands best: the middle, or the widest place where the middle is no good.
  var labelAnchor: SheetPoint {
    let pole = pole(precision: 0.3)
    let centroid = centroid
    return depth(of: centroid) >= pole.depth * 0.8 ? centroid : pole.point
  }
}

extension PlanScene {
  /// True when the symbol of a unit stands for its name.
  func isToldBySymbol(_ unit: Unit) -> Bool {
    guard style.marks.bare.contains(unit.category.rawValue) else { return false }
    guard let id = unit.symbol?.value ?? style.marks.units[unit.category.rawValue] else {
      return false
    }
    return catalog.symbols[id] != nil
  }

  /// Columns: too dark to write over.
  var columnRects: [SheetRect] {
    level.fixtures.filter { $0.category == .column || $0.category == .wall }
      .map { projection($0.polygon).bounds }
  }

  /// Furniture that is drawn, and the swings of doors.
  var softObstacles: [Polygon<SheetSpace>] {
    let furniture = level.fixtures.map { projection($0.polygon) }
    let swings = level.openings.filter { $0.door != nil }.map { opening in
      let (start, end) = (projection(opening.start), projection(opening.end))
      let middle = start.interpolated(to: end, 0.5)
      return Polygon<SheetSpace>(SheetRect(square: start.distance(to: end) * 1.4, at: middle))
    }
    let lines = level.details.filter { style.details.lines[$0.category] != nil }.flatMap { detail in
      zip(detail.line, detail.line.dropFirst()).compactMap { start, end -> Polygon<SheetSpace>? in
        let (start, end) = (projection(start), projection(end))
        let aside = (end - start).normalized.perpendicular * style.details.width
        if start == end { return nil }
        return Polygon(outer: [start - aside, end - aside, end + aside, start + aside])
      }
    }
    return furniture + swings + lines
  }
}
