// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel

/// A level on the sheet: what is where in millimeters, before anything is drawn.
struct PlanScene {
  /// A unit on the sheet.
  struct Room {
    let unit: Unit
    let polygon: Polygon<SheetSpace>
    /// True for forecourts and the like.
    let isOutdoor: Bool
    /// True when visitors may walk here or look at it: the map tells about it.
    var isShown: Bool { unit.isPublic || unit.category == .vegetation || unit.category == .road }
  }

  /// A section on the sheet.
  struct Zone {
    let section: Section
    let regions: [Polygon<SheetSpace>]
    let color: Paint
    /// True when it covers some public unit.
    let isPublic: Bool
  }

  let venue: Venue
  let level: Level
  let style: MapStyle
  let catalog: Catalog
  let projection: MapProjection
  let outline: Polygon<SheetSpace>
  let rooms: [Room]
  let zones: [Zone]
  let walls: WallNetwork

  init(
    venue: Venue, level: Level, style: MapStyle, catalog: Catalog, projection: MapProjection,
    walls: WallNetwork, measure: Double
  ) {
    self.measure = measure
    self.venue = venue
    self.level = level
    self.style = style
    self.catalog = catalog
    self.projection = projection
    self.walls = walls
    outline = projection(level.outline)
    let rooms = level.units.map { unit in
      Room(
        unit: unit, polygon: projection(unit.polygon),
        isOutdoor: BorderSide(unit) == .openGround)
    }
    self.rooms = rooms
    zones = level.sections.map { section in
      let regions = section.regions.map { projection($0) }
      let color = (section.color?.value).flatMap { catalog.style.zone($0) }
      let isPublic = rooms.contains { room in
        room.unit.isPublic
          && regions.contains { $0.contains(room.polygon.pole(precision: 1).point) }
          || room.unit.isPublic && regions.contains { room.polygon.contains($0.centroid) }
      }
      return Zone(
        section: section, regions: regions, color: color ?? style.text.soft, isPublic: isPublic)
    }
  }

  /// One millimeter of the reference sheet, on this one. [Unit: mm]
  let measure: Double

  /// The room that holds a point.
  func room(at point: SheetPoint) -> Room? { rooms.first { $0.polygon.contains(point) } }

  /// The room that holds a point of the plan.
  func room(at point: VenuePoint) -> Room? {
    rooms.first { $0.unit.polygon.contains(point) }
  }

  /// The middle lines of the walls on the sheet, with half their widths.
  var wallSegments: [(start: SheetPoint, end: SheetPoint, half: Double)] {
    walls.runs.flatMap { run in
      let points = run.points.map { projection($0) }
      let half = width(of: run.weight) / 2
      var segments = zip(points, points.dropFirst()).map { (start: $0.0, end: $0.1, half: half) }
      if run.isClosed, let first = points.first, let last = points.last {
        segments.append((last, first, half))
      }
      return segments
    }
  }

  /// The width of a wall on the sheet. [Unit: mm]
  func width(of weight: WallWeight) -> Double {
    switch weight {
    case .rail: style.walls.rail
    case .staff: style.walls.staff
    case .inner: style.walls.inner
    case .outer: style.walls.outer
    }
  }
}
