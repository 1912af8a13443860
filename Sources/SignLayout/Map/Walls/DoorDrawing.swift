// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel

extension PlanScene {
  /// Leaves and swings of the doors that the map shows.
  func doorItems() -> [FrameItem] {
    level.openings.flatMap { opening -> [FrameItem] in
      let sides = self.sides(of: opening)
      let isShown = sides.left?.unit.isPublic == true || sides.right?.unit.isPublic == true
      guard isShown, let door = opening.door else { return [] }
      let (start, end) = (projection(opening.start), projection(opening.end))
      switch door.type {
      case "sliding", "movablepartition", "shutter": return slidingItems(start, end)
      case "revolving": return revolvingItems(start, end)
      case "open": return []
      default: return swingingItems(opening, start, end, sides)
      }
    }
  }

  /// The room on each side of an opening, seen from its start; the left one first.
  func sides(of opening: Opening) -> (left: Room?, right: Room?) {
    let along = (opening.end - opening.start).normalized
    // Far enough from the line to be inside, near enough to be in the next room.
    let aside = along.perpendicular * 0.12
    return (room(at: opening.middle + aside), room(at: opening.middle - aside))
  }

  /// The side toward which the outside lies: a vector of length 1 on the sheet.
  func outward(of opening: Opening) -> Vector<SheetSpace> {
    let sides = sides(of: opening)
    let along = (opening.end - opening.start).normalized
    let left = projection.transform(along.perpendicular).normalized
    switch (sides.left, sides.right) {
    case (nil, .some): return left
    case (.some, nil): return left * -1
    case (let one?, let other?) where one.isOutdoor != other.isOutdoor:
      return one.isOutdoor ? left : left * -1
    default: return left
    }
  }

  /// How far the open leaves of a way out stand from the wall. [Unit: mm]
  func leafReach(of opening: Opening) -> Double {
    guard let door = opening.door,
      !["sliding", "movablepartition", "shutter", "open"].contains(door.type)
    else { return 0 }
    let leaves = opening.width >= style.doors.double ? 2.0 : 1
    return opening.width / leaves * projection.scale
  }

  private var leaf: Stroke { Stroke(style.doors.leafColor, width: style.doors.leaf) }
  private var swing: Stroke { Stroke(style.doors.swingColor, width: style.doors.swing) }

  private func slidingItems(_ start: SheetPoint, _ end: SheetPoint) -> [FrameItem] {
    let aside = (end - start).normalized.perpendicular * (style.doors.leaf * 1.4)
    let middle = start.interpolated(to: end, 0.5)
    let lap = (end - start) * 0.04
    var path = SheetPath([start + aside, middle + lap + aside], closed: false)
    path.append(SheetPath([middle - lap - aside, end - aside], closed: false))
    return [.shape(Shape(path, stroke: leaf))]
  }

  private func revolvingItems(_ start: SheetPoint, _ end: SheetPoint) -> [FrameItem] {
    let middle = start.interpolated(to: end, 0.5)
    let radius = start.distance(to: end) / 2
    let circle = SheetRect(
      x: middle.x - radius, y: middle.y - radius, width: 2 * radius, height: 2 * radius)
    let arm = (end - start).normalized * (radius * 0.7071)
    let across = arm.perpendicular
    var cross = SheetPath([middle - arm - across, middle + arm + across], closed: false)
    cross.append(SheetPath([middle - arm + across, middle + arm - across], closed: false))
    return [
      .shape(Shape(SheetPath(ellipseIn: circle), fill: Fill(.white), stroke: swing)),
      .shape(Shape(cross, stroke: leaf)),
    ]
  }

  private func swingingItems(
    _ opening: Opening, _ start: SheetPoint, _ end: SheetPoint,
    _ sides: (left: Room?, right: Room?)
  ) -> [FrameItem] {
    let along = (opening.end - opening.start).normalized
    let left = projection.transform(along.perpendicular).normalized
    let isWayOut = opening.category == .emergencyExit || opening.category == .principal
    let opensLeft =
      switch (sides.left, sides.right) {
      case (nil, _): isWayOut
      case (_, nil): !isWayOut
      case (let one?, let other?):
        if isWayOut && one.isOutdoor != other.isOutdoor {
          one.isOutdoor
        } else {
          // A door opens into the smaller room, away from the way along it.
          one.polygon.area <= other.polygon.area
        }
      }
    let into = opensLeft ? left : left * -1
    if opening.width >= style.doors.double {
      let middle = start.interpolated(to: end, 0.5)
      return leafItems(hinge: start, tip: middle, into: into)
        + leafItems(hinge: end, tip: middle, into: into)
    }
    let room = opensLeft ? sides.left : sides.right
    let corners = room?.unit.polygon.outer ?? []
    func toCorner(_ point: VenuePoint) -> Double {
      corners.reduce(Double.infinity) { min($0, $1.distance(to: point)) }
    }
    // The leaf leans against the nearer wall.
    return toCorner(opening.end) + 1e-6 < toCorner(opening.start)
      ? leafItems(hinge: end, tip: start, into: into)
      : leafItems(hinge: start, tip: end, into: into)
  }

  private func leafItems(
    hinge: SheetPoint, tip: SheetPoint, into: Vector<SheetSpace>
  ) -> [FrameItem] {
    let closed = tip - hinge
    let open = into * closed.length
    let handle = 4.0 / 3 * (2.0.squareRoot() - 1)
    var arc = SheetPath()
    arc.move(to: hinge + open)
    arc.cubic(hinge + open + closed * handle, tip + open * handle, to: tip)
    return [
      .shape(Shape(arc, stroke: swing)),
      .shape(Shape(SheetPath([hinge, hinge + open], closed: false), stroke: leaf)),
    ]
  }
}
