// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel

/// The long box of a flight on the sheet: where it begins, how it runs, how wide it is.
private struct Flight {
  /// The middle of the lower end.
  let foot: SheetPoint
  /// From the lower to the upper end.
  let run: Vector<SheetSpace>
  /// From the middle to the side on the right.
  let side: Vector<SheetSpace>

  /// A point by shares of length and half width.
  func callAsFunction(_ along: Double, _ across: Double) -> SheetPoint {
    foot + run * along + side * across
  }
}

extension PlanScene {
  /// Treads and arrows of stairs, escalators and ramps.
  func stairItems() -> [FrameItem] {
    rooms.filter(\.isShown).flatMap { room -> [FrameItem] in
      switch room.unit.category {
      case .stairs: stairs(room)
      case .steps: steps(room)
      case .escalator, .movingwalkway: escalator(room)
      case .ramp: ramp(room)
      default: []
      }
    }
  }

  // MARK: What is drawn

  private func stairs(_ room: Room) -> [FrameItem] {
    let way = connector(of: room.unit)
    guard let flight = flight(of: room, isUp: true) else { return [] }
    let (length, half) = (flight.run.length, flight.side.length)
    // Two flights with a landing at each end, where there is space for them.
    let isHalfTurn = half * 2 / projection.scale >= 2 && length > 2.2 * half
    guard isHalfTurn else {
      return clipped(
        [treads(flight, from: 0.04, to: 0.96)] + [arrow([flight(0.14, 0), flight(0.86, 0)])], room)
    }
    let landing = min(0.3, max(0.16, half / length))
    let (near, far) = (landing * 0.9, 1 - landing)
    let well = 0.05
    let items = [
      treads(flight, from: near, to: far, across: well, 1),
      treads(flight, from: near, to: far, across: -1, -well),
      .shape(
        Shape(
          SheetPath(
            [
              flight(near, well), flight(far, well), flight(far, -well), flight(near, -well),
            ], closed: true), fill: Fill(.white), stroke: tread)),
    ]
    let turn = (far + 1) / 2
    var course = [
      flight(near * 0.4, 0.52), flight(turn, 0.52), flight(turn, -0.52), flight(near * 0.4, -0.52),
    ]
    // On the highest level the stairs come up here.
    if let way, way.stops.last?.level == level.id {
      course = [course[3], course[2], course[1], course[0]]
    }
    return clipped(items + [arrow(course)], room)
  }

  private func steps(_ room: Room) -> [FrameItem] {
    guard let flight = flight(of: room, isUp: true) else { return [] }
    return clipped([treads(flight, from: 0, to: 1)], room)
  }

  private func escalator(_ room: Room) -> [FrameItem] {
    guard let flight = flight(of: room, isUp: true) else { return [] }
    var rails = SheetPath([flight(0, 0.72), flight(1, 0.72)], closed: false)
    rails.append(SheetPath([flight(0, -0.72), flight(1, -0.72)], closed: false))
    let items = [
      treads(flight, from: 0.1, to: 0.9, across: -0.72, 0.72),
      .shape(Shape(rails, stroke: tread)),
    ]
    let way = connector(of: room.unit)
    let ends = [flight(0.06, 0), flight(0.94, 0)]
    switch way?.direction {
    case .up: return clipped(items + [arrow(ends)], room)
    case .down: return clipped(items + [arrow(ends.reversed())], room)
    case nil: return clipped(items + [arrow(ends), arrow(ends.reversed())], room)
    }
  }

  private func ramp(_ room: Room) -> [FrameItem] {
    guard let flight = flight(of: room, isUp: true) else { return [] }
    let slope = SheetPath([flight(0, 1), flight(1, 0), flight(0, -1)], closed: false)
    return clipped(
      [.shape(Shape(slope, stroke: tread)), arrow([flight(0.1, 0), flight(0.88, 0)])], room)
  }

  // MARK: How it runs

  private func connector(of unit: Unit) -> Connector? {
    venue.connectors.first { $0.stops.contains { $0.unit == unit.id && $0.level == level.id } }
  }

  /// The openings on the border of a unit.
  private func openings(of unit: Unit) -> [Opening] {
    level.openings.filter { opening in
      unit.polygon.edges.contains {
        distance(from: opening.middle, toSegment: $0.0, $0.1) <= WallNetwork.reach
      }
    }
  }

  /// The flight of a unit from its lower to its upper end, as far as the plan tells.
  private func flight(of room: Room, isUp: Bool) -> Flight? {
    let unit = room.unit
    let longest = unit.polygon.edges.max { left, right in
      left.0.distance(to: left.1) < right.0.distance(to: right.1) - 1e-9
    }
    guard let longest else { return nil }
    let doors = openings(of: unit)
    var along = (longest.1 - longest.0).normalized
    // Steps are climbed from one opening to the other, even where they are wider than long.
    if doors.count == 2, unit.category != .stairs, doors[0].middle != doors[1].middle {
      along = (doors[1].middle - doors[0].middle).normalized
    }
    let across = along.perpendicular
    let origin = unit.polygon.bounds.center
    let us = unit.polygon.outer.map { ($0 - origin).dot(along) }
    let vs = unit.polygon.outer.map { ($0 - origin).dot(across) }
    guard let u0 = us.min(), let u1 = us.max(), let v0 = vs.min(), let v1 = vs.max() else {
      return nil
    }
    let middle = origin + along * ((u0 + u1) / 2) + across * ((v0 + v1) / 2)
    let half = (u1 - u0) / 2
    // The lower end: the stop of a connector, unless this is its upper stop.
    var toFoot = 0.0
    if let way = connector(of: unit), let stop = way.stops.first(where: { $0.unit == unit.id }),
      let door = level.openings.first(where: { $0.id == stop.opening })
    {
      toFoot = (door.middle - middle).dot(along)
      let isHead = way.category == .escalator && way.stops.last?.level == level.id
      if isHead { toFoot = -toFoot }
    } else if doors.count == 2 {
      // Outside, the upper end is the one toward the way in.
      let goal = level.openings.filter { $0.category == .principal }.min { left, right in
        left.middle.distance(to: middle) < right.middle.distance(to: middle) - 1e-9
      }
      if let goal {
        let first = doors[0].middle.distance(to: goal.middle)
        let second = doors[1].middle.distance(to: goal.middle)
        let foot = first > second ? doors[0] : doors[1]
        toFoot = (foot.middle - middle).dot(along)
      }
    } else if let door = doors.first {
      toFoot = (door.middle - middle).dot(along)
    }
    let direction = toFoot > 0 ? along * -1 : along
    return Flight(
      foot: projection(middle - direction * half),
      run: projection.transform(direction * (2 * half)),
      side: projection.transform(direction.perpendicular * (-(v1 - v0) / 2)))
  }

  // MARK: Pieces

  private var tread: Stroke { Stroke(style.stairs.tread, width: style.stairs.width) }

  private func clipped(_ items: [FrameItem], _ room: Room) -> [FrameItem] {
    [.group(Group(clip: room.polygon.path, role: .artifact, items: items))]
  }

  private func treads(
    _ flight: Flight, from start: Double, to end: Double, across low: Double = -1,
    _ high: Double = 1
  ) -> FrameItem {
    let length = flight.run.length * (end - start)
    // Real treads are 0.3 m deep; fewer lines where they would run together.
    let depth = max(0.3 * projection.scale, style.stairs.spacing)
    let count = max(1, Int((length / depth).rounded(.down)))
    var path = SheetPath()
    for index in 0...count {
      let share = start + (end - start) * Double(index) / Double(count)
      path.append(SheetPath([flight(share, low), flight(share, high)], closed: false))
    }
    return .shape(Shape(path, stroke: tread))
  }

  private func arrow(_ points: [SheetPoint]) -> FrameItem {
    guard points.count > 1 else { return .group(Group(items: [])) }
    let (tip, before) = (points[points.count - 1], points[points.count - 2])
    let size = style.stairs.arrowWidth * 4.2
    let back = (before - tip).normalized * size
    let wing = back.perpendicular * 0.55
    var shaft = points
    shaft[shaft.count - 1] = tip + back * 0.8
    let stroke = Stroke(
      style.stairs.arrow, width: style.stairs.arrowWidth, cap: .butt, join: .round)
    let head = SheetPath([tip, tip + back + wing, tip + back - wing], closed: true)
    return .group(
      Group(items: [
        .shape(Shape(SheetPath(shaft, closed: false), stroke: stroke)),
        .shape(Shape(head, fill: Fill(style.stairs.arrow))),
      ]))
  }
}
