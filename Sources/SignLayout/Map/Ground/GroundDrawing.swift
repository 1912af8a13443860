// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel

extension PlanScene {
  /// The grounds of rooms and zones, and the lines on the floor.
  func groundItems() -> [FrameItem] {
    let base = FrameItem.shape(Shape(outline.path, fill: Fill(style.ground.nonpublic)))
    let grounds = rooms.filter { !$0.unit.category.isMaterial }.map { room in
      FrameItem.shape(Shape(room.polygon.path, fill: Fill(ground(of: room))))
    }
    return [base] + grounds + zoneItems() + voidItems() + detailItems()
  }

  private func ground(of room: Room) -> Paint {
    let category = room.unit.category
    if category == .opentobelow { return style.ground.void }
    if !room.isShown { return style.ground.nonpublic }
    let head = category.rawValue.prefix { $0 != "." }
    if let paint = style.ground.units[category.rawValue] ?? style.ground.units[String(head)] {
      return paint
    }
    return room.isOutdoor ? style.ground.outdoor : style.ground.open
  }

  /// Zones as light tints on public units; a zone without walls keeps a soft border.
  private func zoneItems() -> [FrameItem] {
    var publicGround = SheetPath()
    for room in rooms where room.unit.isPublic && !room.unit.category.isVertical {
      publicGround.append(room.polygon.path)
    }
    let items = zones.filter(\.isPublic).flatMap { zone in
      zip(zone.regions, zone.section.regions).map { region, plan in
        let fill = Fill(zone.color.tint(style.ground.zoneTint))
        var items = [FrameItem.shape(Shape(region.path, fill: fill))]
        var border = SheetPath()
        for (start, end) in plan.edges where !isOnWall(start, end) {
          border.append(SheetPath([projection(start), projection(end)], closed: false))
        }
        if !border.isEmpty {
          // Clipped to the zone, half of the line remains.
          let stroke = Stroke(
            zone.color.tint(style.ground.zoneEdge), width: 2 * style.ground.zoneEdgeWidth,
            cap: .square)
          items.append(.shape(Shape(border, stroke: stroke)))
        }
        return FrameItem.group(Group(clip: region.path, items: items))
      }
    }
    guard !items.isEmpty, !publicGround.isEmpty else { return [] }
    return [.group(Group(clip: publicGround, role: .artifact, items: items))]
  }

  /// True when the border of a zone runs along the border of a room.
  private func isOnWall(_ start: VenuePoint, _ end: VenuePoint) -> Bool {
    [0.02, 0.5, 0.98].allSatisfy { share in
      let point = start.interpolated(to: end, share)
      return level.units.contains { unit in
        unit.polygon.edges.contains { distance(from: point, toSegment: $0.0, $0.1) < 0.03 }
      }
    }
  }

  private func voidItems() -> [FrameItem] {
    rooms.filter { $0.unit.category == .opentobelow }.map { room in
      let corners = room.polygon.outer
      let bounds = room.polygon.bounds
      var cross: SheetPath
      if corners.count == 4 {
        cross = SheetPath([corners[0], corners[2]], closed: false)
        cross.append(SheetPath([corners[1], corners[3]], closed: false))
      } else {
        cross = SheetPath(
          [SheetPoint(bounds.minX, bounds.minY), SheetPoint(bounds.maxX, bounds.maxY)],
          closed: false)
        cross.append(
          SheetPath(
            [SheetPoint(bounds.maxX, bounds.minY), SheetPoint(bounds.minX, bounds.maxY)],
            closed: false))
      }
      let stroke = Stroke(style.ground.voidLine, width: style.ground.voidWidth)
      return .group(
        Group(
          clip: room.polygon.path, role: .artifact,
          items: [.shape(Shape(cross, stroke: stroke))]))
    }
  }

  private func detailItems() -> [FrameItem] {
    level.details.compactMap { detail in
      guard let dashes = style.details.lines[detail.category], detail.line.count > 1 else {
        return nil
      }
      let path = SheetPath(detail.line.map { projection($0) }, closed: false)
      let stroke =
        dashes.isEmpty
        ? Stroke(style.details.plain, width: style.details.width / 2)
        : Stroke(style.details.color, width: style.details.width * 2, dashes: dashes)
      return .shape(Shape(path, stroke: stroke))
    }
  }
}
