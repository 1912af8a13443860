// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
import SignGeometry
public import SignModel

/// Shortest ways of one walker through a building.
///
/// Ways are exact: on each level they bend only at corners of the ground on which the middle of
/// the walker can be, and levels are searched together. The work is done when the value is made;
/// a navigator can be shared between threads.
///
/// ```swift
/// let navigator = Navigator(venue: venue, walker: .visitor)
/// let route = navigator.route(from: FeatureID("f1-main"), to: FeatureID("f2-room-201"))
/// ```
public struct Navigator: Sendable {
  /// The building.
  public let venue: Venue
  /// Who walks.
  public let walker: Walker
  /// What is wrong with the ways of the building.
  public private(set) var diagnostics: [Diagnostic] = []

  let features: [FeatureID: Feature]
  let spaces: [LevelSpace]
  let stops: [ConnectorStop]
  let stopObstacles: [FeatureID: StopObstacle]
  let routeGraph: RouteGraph
  let destinations: [FeatureID: Destination]
  let trees: [FeatureID: ShortestPathTree]
  let reach: Reachability

  /// Makes the ways of a building.
  ///
  /// - Parameters:
  ///   - venue: The building; anything in it may be wrong.
  ///   - walker: Who walks.
  /// - Complexity: O(c² · s) for c reflex corners and s sides of a level, in practice far less
  public init(venue: Venue, walker: Walker) {
    self.venue = venue
    self.walker = walker
    features = venue.features
    let connectorUnits = Set(venue.connectors.flatMap { $0.stops.map(\.unit) })
    guard let calculator = RegionCalculator() else {
      (spaces, stops, stopObstacles, destinations, trees) = ([], [], [:], [:], [:])
      routeGraph = RouteGraph(spaces: [], stops: [], links: [], speed: walker.speed)
      reach = Reachability(spaces: [], stops: [], links: [], entrances: [])
      return
    }
    let spaces = venue.levels.map {
      LevelSpace(
        level: $0, walker: walker, connectorUnits: connectorUnits, calculator: calculator)
    }
    let (stops, obstacles) = Self.stops(venue: venue, spaces: spaces, walker: walker)
    let links = Self.links(venue: venue, stops: stops, walker: walker)
    let graph = RouteGraph(
      spaces: spaces.map(\.free),
      stops: stops.map {
        RouteGraph.Node(
          level: $0.level, point: $0.point, place: .stop(connector: $0.connector, stop: $0.stop))
      },
      links: links.map { ($0.from, $0.to, stops[$0.from].connector, $0.cost.seconds) },
      speed: walker.speed)
    let finder = DestinationFinder(
      venue: venue, walker: walker, spaces: spaces, stops: stops, calculator: calculator)
    var destinations: [FeatureID: Destination] = [:]
    var trees: [FeatureID: ShortestPathTree] = [:]
    for (id, feature) in features {
      if case .fixture(let fixture, _) = feature, fixture.name == nil { continue }
      guard let destination = finder.destination(for: feature) else { continue }
      destinations[id] = destination
      trees[id] = ShortestPathTree(
        to: destination.targets, in: graph, spaces: spaces.map(\.free), speed: walker.speed)
    }
    let entrances = Self.entrances(spaces: spaces).compactMap { destinations[$0] }
    self.spaces = spaces
    self.stops = stops
    stopObstacles = obstacles
    routeGraph = graph
    self.destinations = destinations
    self.trees = trees
    reach = Reachability(
      spaces: spaces, stops: stops, links: links.map { ($0.from, $0.to) },
      entrances: entrances.flatMap(\.targets))
    diagnostics = findings()
  }

  /// The ways in from outside that the walker may use, in the order of levels and openings.
  public var entrances: [FeatureID] { Self.entrances(spaces: spaces) }

  /// The ground of a level on which the middle of the walker can be.
  public func freeSpace(on level: LevelID) -> FreeSpace? {
    spaces.first { $0.level.id == level }?.free
  }

  private static func entrances(spaces: [LevelSpace]) -> [FeatureID] {
    spaces.flatMap { space in
      space.passages.filter { $0.opening.category == .principal && space.isPassable($0) }
        .map(\.opening.id)
    }
  }

  /// The stops that can be reached on their level, and for the others, by opening, why not.
  private static func stops(
    venue: Venue, spaces: [LevelSpace], walker: Walker
  ) -> ([ConnectorStop], [FeatureID: StopObstacle]) {
    var stops: [ConnectorStop] = []
    var obstacles: [FeatureID: StopObstacle] = [:]
    for (index, connector) in venue.connectors.enumerated()
    where isUsable(connector, by: walker) {
      for (number, stop) in connector.stops.enumerated() {
        guard let level = spaces.firstIndex(where: { $0.level.id == stop.level }) else {
          obstacles[stop.opening] = .missing
          continue
        }
        switch spaces[level].stop(stop, connector: index, number: number, level: level) {
        case .success(let found): stops.append(found)
        case .failure(let failure): obstacles[stop.opening] = failure.obstacle
        }
      }
    }
    return (stops, obstacles)
  }

  static func isUsable(_ connector: Connector, by walker: Walker) -> Bool {
    guard walker.isStepFree else { return true }
    return connector.isAccessible
      && (connector.category == .elevator || connector.category == .ramp)
  }

  struct Link {
    var from: Int
    var to: Int
    var cost: ConnectorCost
  }

  /// The ways between stops of one connector, in the direction in which it runs.
  static func links(venue: Venue, stops: [ConnectorStop], walker: Walker) -> [Link] {
    var links: [Link] = []
    for (from, a) in stops.enumerated() {
      for (to, b) in stops.enumerated() where from != to && a.connector == b.connector {
        let connector = venue.connectors[a.connector]
        let isUp = a.stop < b.stop
        switch connector.direction {
        case .up where !isUp, .down where isUp: continue
        default: break
        }
        let cost = ConnectorCost(
          connector.category, from: venue.levels[a.level], to: venue.levels[b.level],
          walker: walker)
        links.append(Link(from: from, to: to, cost: cost))
      }
    }
    return links
  }
}
