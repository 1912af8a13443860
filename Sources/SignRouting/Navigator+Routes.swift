// SPDX-License-Identifier: Apache-2.0

public import SignGeometry
public import SignModel

extension Navigator {
  /// A place on the ground with the nodes that can be seen from it.
  struct Vantage {
    var level: Int
    var point: GridPoint
    var nodes: [Int]
  }

  /// A way as the search gives it.
  struct Way {
    /// The points of each level that is walked.
    var legs: [(level: Int, points: [GridPoint])]
    /// The connectors between the legs.
    var connectors: [Int]
    /// The whole cost. [Unit: s]
    var seconds: Double
  }

  /// The best way from one feature to another; nil when there is none, see
  /// ``failure(from:to:)``.
  public func route(from: FeatureID, to: FeatureID) -> Route? {
    guard let start = destinations[from], let end = destinations[to], let tree = trees[to],
      end.refusal == nil
    else { return nil }
    var best: Way?
    for target in start.targets {
      let vantage = vantage(level: target.level, at: target.start)
      guard let way = way(from: vantage, to: end, tree: tree) else { continue }
      if way.seconds < (best?.seconds ?? .infinity) { best = way }
    }
    guard let best else { return nil }
    var route = route(along: best, from: from, to: to)
    route.maneuvers = ManeuverFinder(navigator: self).maneuvers(of: route)
    return route
  }

  /// The best way from each entrance to each destination, in that order; missing ways are left
  /// out.
  public func routes(from entrances: [FeatureID], to destinations: [FeatureID]) -> [Route] {
    entrances.flatMap { entrance in
      destinations.compactMap { route(from: entrance, to: $0) }
    }
  }

  /// The way on for somebody who stands at a place.
  ///
  /// - Parameters:
  ///   - point: The place; when nobody can stand there, the nearest ground of its unit counts.
  ///   - level: The level of the place.
  ///   - destination: Where to.
  /// - Returns: nil when there is no way
  public func heading(
    at point: VenuePoint, level: LevelID, to destination: FeatureID
  ) -> Heading? {
    guard let vantage = vantage(at: point, level: level) else { return nil }
    return heading(at: vantage, to: destination)
  }

  func heading(at vantage: Vantage, to destination: FeatureID) -> Heading? {
    guard let end = destinations[destination], let tree = trees[destination],
      end.refusal == nil
    else { return nil }
    let here = vantage.point.venuePoint
    if end.holds(here, level: vantage.level) {
      let inner = end.inner.filter { $0.level == vantage.level }.map(\.start.venuePoint)
        .min { $0.distance(to: here) < $1.distance(to: here) }
      let center = inner ?? end.core[vantage.level] ?? here
      let length = here.distance(to: center)
      return Heading(
        bearing: Bearing(center - here), length: length, seconds: length / walker.speed,
        change: nil, lengthToChange: nil, isInside: true)
    }
    guard let way = way(from: vantage, to: end, tree: tree), let first = way.legs.first else {
      return nil
    }
    let route = route(along: way, from: destination, to: destination)
    let ahead = Self.firstAim(of: first.points.map(\.venuePoint))
    var direction = ahead - here
    if direction == .zero {
      // Before the thing itself: look at it, or out of the stop into the connector.
      if let connector = way.connectors.first,
        let stop = stops.first(where: { $0.connector == connector && $0.level == vantage.level })
      {
        direction = stop.outward * -1
      } else if let core = end.core[vantage.level] {
        direction = core - here
      }
    }
    return Heading(
      bearing: Bearing(direction), length: route.length, seconds: route.seconds,
      change: route.changes.first,
      lengthToChange: route.changes.isEmpty ? nil : route.legs[0].length,
      isInside: false)
  }

  /// The first bend that is far enough away to be a direction.
  ///
  /// Around the corner of a door one takes a step aside; that is no direction to show.
  private static func firstAim(of points: [VenuePoint]) -> VenuePoint {
    let near = 3.0
    let here = points[0]
    return points.dropFirst().first { $0.distance(to: here) >= near } ?? points[points.count - 1]
  }

  func vantage(at point: VenuePoint, level: LevelID) -> Vantage? {
    guard let index = spaces.firstIndex(where: { $0.level.id == level }) else { return nil }
    let space = spaces[index]
    var found: GridPoint?
    if let unit = space.unit(at: point), space.uses[unit] == .free {
      let polygon = space.level.units[unit].polygon
      found = space.free.nearestFree(to: point) { polygon.contains($0) }
    }
    found = found ?? space.free.nearestFree(to: point) { _ in true }
    guard let place = found, place.venuePoint.distance(to: point) <= DestinationFinder.reach else {
      return nil
    }
    return vantage(level: index, at: place)
  }

  func vantage(level: Int, at point: GridPoint) -> Vantage {
    let free = spaces[level].free
    let nodes = routeGraph.nodesOfLevel[level].filter { number in
      let node = routeGraph.nodes[number]
      return node.admits(point) && free.isVisible(from: node.point, to: point)
    }
    return Vantage(level: level, point: point, nodes: nodes)
  }

  func way(from vantage: Vantage, to end: Destination, tree: ShortestPathTree) -> Way? {
    let here = vantage.point
    if end.holds(here.venuePoint, level: vantage.level) {
      return Way(legs: [(vantage.level, [here])], connectors: [], seconds: 0)
    }
    var best = Double.infinity
    var step = ShortestPathTree.Step.none
    for target in end.targets where target.level == vantage.level {
      guard let meeting = target.meetingPoint(from: here) else { continue }
      let cost = here.distance(to: meeting) / walker.speed
      guard cost < best, spaces[vantage.level].free.isVisible(from: here, to: meeting) else {
        continue
      }
      best = cost
      step = .end(meeting)
    }
    for number in vantage.nodes {
      let cost = here.distance(to: routeGraph.nodes[number].point) / walker.speed
      guard cost + tree.seconds[number] < best else { continue }
      best = cost + tree.seconds[number]
      step = .node(number, connector: nil)
    }
    guard best < .infinity else { return nil }
    return follow(step, from: vantage, tree: tree, seconds: best)
  }

  private func follow(
    _ first: ShortestPathTree.Step, from vantage: Vantage, tree: ShortestPathTree, seconds: Double
  ) -> Way {
    var way = Way(legs: [(vantage.level, [vantage.point])], connectors: [], seconds: seconds)
    var step = first
    while true {
      switch step {
      case .none: return way
      case .end(let point):
        way.append(point)
        return way
      case .node(let number, let connector):
        let node = routeGraph.nodes[number]
        if let connector {
          way.connectors.append(connector)
          way.legs.append((node.level, [node.point]))
        } else {
          way.append(node.point)
        }
        step = tree.next[number]
      }
    }
  }

  private func route(along way: Way, from: FeatureID, to: FeatureID) -> Route {
    let legs = way.legs.map { leg in
      Route.Leg(level: spaces[leg.level].level.id, points: leg.points.map(\.venuePoint))
    }
    let changes = way.connectors.indices.map { index -> Route.Change in
      let connector = venue.connectors[way.connectors[index]]
      let (a, b) = (way.legs[index].level, way.legs[index + 1].level)
      let (lower, upper) = (venue.levels[a], venue.levels[b])
      let cost = ConnectorCost(connector.category, from: lower, to: upper, walker: walker)
      return Route.Change(
        connector: connector.id, category: connector.category, from: lower.id, to: upper.id,
        isUp: upper.elevation > lower.elevation
          || (upper.elevation == lower.elevation && upper.ordinal > lower.ordinal),
        length: cost.length, seconds: cost.seconds)
    }
    let isStepFree =
      changes.allSatisfy { $0.category == .elevator || $0.category == .ramp }
      && !way.legs.contains { leg in
        spaces[leg.level].usesSteps(leg.points.map(\.venuePoint))
      }
    return Route(
      from: from, to: to, walker: walker, legs: legs, changes: changes,
      length: legs.reduce(0) { $0 + $1.length } + changes.reduce(0) { $0 + $1.length },
      seconds: way.seconds, isStepFree: isStepFree, maneuvers: [])
  }
}

extension Navigator.Way {
  fileprivate mutating func append(_ point: GridPoint) {
    let last = legs.count - 1
    if legs[last].points.last != point { legs[last].points.append(point) }
  }
}
