// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignModel

/// Turns the geometry of a route into things to do.
struct ManeuverFinder {
  let navigator: Navigator

  /// So near to the start one is still about to leave. [Unit: m]
  private static let start = 1.5

  /// A maneuver with its place on a leg.
  struct Placed {
    var maneuver: Maneuver
    /// From the start of the leg. [Unit: m]
    var along: Double
  }

  func maneuvers(of route: Route) -> [Maneuver] {
    route.legs.indices.flatMap { index in
      guard let space = navigator.spaces.first(where: { $0.level.id == route.legs[index].level })
      else { return [Maneuver]() }
      return maneuvers(of: route, leg: index, on: space)
    }
  }

  private func maneuvers(of route: Route, leg index: Int, on space: LevelSpace) -> [Maneuver] {
    let leg = route.legs[index]
    let crossings = space.crossings(of: leg.points)
    let facing = facing(atStartOf: route, leg: index, crossings: crossings, on: space)
    let line = GuidanceLine(leg.points, facing: facing)
    var placed: [Placed] = []
    if let first = firstManeuver(of: route, leg: index, line: line, facing: facing, on: space) {
      placed.append(Placed(maneuver: first, along: 0))
    }
    placed += crossings.compactMap { maneuver(at: $0, of: route, length: leg.length, on: space) }
    placed += turns(along: line, crossings: crossings, route: route, on: space)
    placed = placed.enumerated()
      .sorted { ($0.element.along, $0.offset) < ($1.element.along, $1.offset) }.map(\.element)
    placed.append(
      Placed(maneuver: lastManeuver(of: route, leg: index, line: line), along: leg.length))
    let landmarks = LandmarkFinder(navigator: navigator, space: space, route: route)
    return placed.indices.map { position in
      var maneuver = placed[position].maneuver
      guard position + 1 < placed.count else { return maneuver }
      let (from, to) = (placed[position].along, placed[position + 1].along)
      maneuver.distance = max(0, to - from)
      maneuver.passing = landmarks.passed(on: leg.points, from: from, to: to, after: maneuver)
      return maneuver
    }
  }

  // MARK: Ends of legs

  private func firstManeuver(
    of route: Route, leg index: Int, line: GuidanceLine, facing: Vector<VenueSpace>?,
    on space: LevelSpace
  ) -> Maneuver? {
    let leg = route.legs[index]
    let direction = line.bends.count > 1 ? line.direction(of: 0) : nil
    let turn = facing.flatMap { facing in direction.map { Self.turn(from: facing, to: $0) } }
    guard index > 0 else {
      return Maneuver(
        .depart(route.from, turn, isEntering: isEntering(route, leg: leg, on: space)),
        level: leg.level, at: leg.points[0])
    }
    // A step from the door of the elevator to the destination needs no words of its own.
    guard leg.length >= 1, direction != nil else { return nil }
    let change = route.changes[index - 1]
    return Maneuver(
      .leave(change.connector, change.category, turn ?? .straight, isUp: change.isUp),
      level: leg.level, at: leg.points[0])
  }

  /// Where one looks who comes out of the door or connector at which a leg begins.
  private func facing(
    atStartOf route: Route, leg index: Int, crossings: [Crossing], on space: LevelSpace
  ) -> Vector<VenueSpace>? {
    let points = route.legs[index].points
    guard points.count > 1 else { return nil }
    if index > 0 { return outward(of: route.changes[index - 1].connector, on: space) }
    switch navigator.features[route.from] {
    case .opening(let opening, _):
      let direction = points[1] - points[0]
      let passage = space.passages.first { $0.opening.id == opening.id }
      return passage?.banks.map(\.normal).max { $0.dot(direction) < $1.dot(direction) }
    case .connector(let connector): return outward(of: connector.id, on: space)
    case .unit:
      guard let first = crossings.first, first.along < Self.start else { return nil }
      return first.passage.banks.first { $0.unit == first.unit }?.normal
    default: return nil
    }
  }

  private func outward(of connector: FeatureID, on space: LevelSpace) -> Vector<VenueSpace>? {
    navigator.stops.first {
      navigator.venue.connectors[$0.connector].id == connector
        && navigator.venue.levels[$0.level].id == space.level.id
    }?.outward
  }

  private func isEntering(_ route: Route, leg: Route.Leg, on space: LevelSpace) -> Bool {
    guard case .opening(let opening, _)? = navigator.features[route.from],
      opening.category == .principal, leg.points.count > 1
    else { return false }
    let step = (leg.points[1] - leg.points[0]).normalized * 0.3
    return navigator.isIndoors(leg.points[0] + step, on: space.level.id)
  }

  private func lastManeuver(of route: Route, leg index: Int, line: GuidanceLine) -> Maneuver {
    let leg = route.legs[index]
    let end = leg.points[leg.points.count - 1]
    guard index < route.changes.count else {
      return Maneuver(
        .arrive(route.to, side(of: route.to, line: line, leg: leg)),
        level: leg.level, at: end)
    }
    let change = route.changes[index]
    return Maneuver(
      .take(change.connector, change.category, to: change.to, isUp: change.isUp),
      level: leg.level, at: end)
  }

  /// On which side the destination lies for somebody who comes along the line.
  private func side(
    of id: FeatureID, line: GuidanceLine, leg: Route.Leg
  ) -> Maneuver.Side {
    guard let level = navigator.spaces.firstIndex(where: { $0.level.id == leg.level }),
      let core = navigator.destinations[id]?.core[level], let direction = line.finalDirection
    else { return .here }
    let near = 0.1
    var toCore = core - line.finalPoint
    // Who stands before a counter has it before him, however near.
    if case .occupant(let occupant, _)? = navigator.features[id], let facing = occupant.facing {
      toCore = facing.opposite.unitVector
    }
    guard toCore.length > near else { return .here }
    let turn = Bearing(direction).turn(to: Bearing(toCore))
    switch abs(turn) {
    case ..<45: return .ahead
    case 150...: return .here
    default: return turn > 0 ? .right : .left
    }
  }

  // MARK: Between

  private func turns(
    along line: GuidanceLine, crossings: [Crossing], route: Route, on space: LevelSpace
  ) -> [Placed] {
    guard line.bends.count > 2 else { return [] }
    let landmarks = LandmarkFinder(navigator: navigator, space: space, route: route)
    return (1..<(line.bends.count - 1)).compactMap { index in
      let turn = Self.turn(from: line.direction(of: index - 1), to: line.direction(of: index))
      guard turn != .straight else { return nil }
      let bend = line.bends[index]
      var maneuver = Maneuver(.turn(turn), level: space.level.id, at: bend.point)
      maneuver.landmark = landmarks.landmark(
        at: bend, after: line.bends[index - 1], turn: turn, crossings: crossings)
      return Placed(maneuver: maneuver, along: bend.along)
    }
  }

  private func maneuver(
    at crossing: Crossing, of route: Route, length: Double, on space: LevelSpace
  ) -> Placed? {
    // The door of the room in which one starts is part of the start.
    let margin = 0.3
    if crossing.along < Self.start, case .unit? = navigator.features[route.from] { return nil }
    let opening = crossing.passage.opening
    guard crossing.along > margin, crossing.along < length - margin else { return nil }
    if opening.name != nil {
      return Placed(
        maneuver: Maneuver(.pass(opening.id), level: space.level.id, at: crossing.point),
        along: crossing.along)
    }
    guard let number = crossing.unit else { return nil }
    let unit = space.level.units[number]
    guard unit.name != nil, unit.id != route.to, !unit.category.isThoroughfare else { return nil }
    return Placed(
      maneuver: Maneuver(.enter(unit.id), level: space.level.id, at: crossing.point),
      along: crossing.along)
  }

  private static func turn(
    from: Vector<VenueSpace>, to: Vector<VenueSpace>
  ) -> Turn {
    Turn(degrees: Bearing(from).turn(to: Bearing(to)))
  }
}

extension UnitCategory {
  /// True for ways that one uses without saying that one enters them.
  var isThoroughfare: Bool {
    switch self {
    case .walkway, .walkwayIsland, .unenclosedarea, .footbridge, .platform, .movingwalkway: true
    default: false
    }
  }
}
