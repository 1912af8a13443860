// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignModel

/// Collects the places and steps of all shortest ways between what is on a level.
struct WalkGraphBuilder {
  private struct Place: Hashable {
    var level: Int
    var point: GridPoint
  }

  private struct Step: Hashable {
    var from: Place
    var to: Place
  }

  private let navigator: Navigator
  private var nodes: [WalkGraph.Node] = []
  private var ids: [Place: String] = [:]
  private var taken: Set<String> = []
  private var steps: [Step] = []
  private var seen: Set<Step> = []
  /// Where ways to sections end.
  private var sectionEnds: [Place: FeatureID] = [:]

  init(navigator: Navigator) { self.navigator = navigator }

  mutating func graph() -> WalkGraph {
    addNamedNodes()
    let named = Set(ids.keys)
    addSteps()
    var corners = Set(steps.flatMap { [$0.from, $0.to] }).subtracting(named)
    // A bend of two ways may lie on a place that has a name.
    corners.subtract(ids.keys)
    let inOrder = corners.sorted {
      ($0.level, $0.point.x, $0.point.y) < ($1.level, $1.point.x, $1.point.y)
    }
    var entered: [FeatureID: Int] = [:]
    for corner in inOrder {
      if let section = sectionEnds[corner] {
        entered[section, default: 0] += 1
        let number = entered[section] ?? 1
        add("\(section)#\(number)", corner, .destination, section)
        continue
      }
      let level = navigator.spaces[corner.level].level.id
      add("\(level)@\(corner.point.x / 10),\(corner.point.y / 10)", corner, .corner, nil)
    }
    return WalkGraph(nodes: nodes, edges: steps.flatMap(edges) + connectorEdges())
  }

  // MARK: Nodes

  private mutating func addNamedNodes() {
    for stop in navigator.stops {
      add(
        stop.opening.rawValue, Place(level: stop.level, point: stop.point), .connectorStop,
        navigator.venue.connectors[stop.connector].id)
    }
    for space in navigator.spaces {
      for passage in space.passages where space.isPassable(passage) {
        let isEntrance = passage.opening.category == .principal
        addTargets(of: passage.opening.id, isEntrance ? .entrance : .opening)
      }
      let level = space.level
      let others =
        level.units.map(\.id) + level.amenities.map(\.id) + level.occupants.map(\.id)
      for id in others { addTargets(of: id, .destination) }
    }
  }

  private mutating func addTargets(of id: FeatureID, _ kind: WalkGraph.Node.Kind) {
    let targets = navigator.destinations[id]?.targets.filter { $0.start == $0.end } ?? []
    for (number, target) in targets.enumerated() {
      let name = targets.count == 1 ? id.rawValue : "\(id)#\(number + 1)"
      add(name, Place(level: target.level, point: target.start), kind, id)
    }
  }

  private mutating func add(
    _ id: String, _ place: Place, _ kind: WalkGraph.Node.Kind, _ feature: FeatureID?
  ) {
    guard ids[place] == nil, taken.insert(id).inserted else { return }
    ids[place] = id
    nodes.append(
      WalkGraph.Node(
        id: id, level: navigator.spaces[place.level].level.id, point: place.point.venuePoint,
        kind: kind, feature: feature))
  }

  // MARK: Edges

  /// The ways from entrances and stops to everything on their level.
  private mutating func addSteps() {
    var starts = navigator.entrances.flatMap { navigator.destinations[$0]?.targets ?? [] }
    starts += navigator.stops.map { Target(level: $0.level, at: $0.point) }
    let ends = navigator.features.keys.sorted()
    for start in starts {
      let vantage = navigator.vantage(level: start.level, at: start.start)
      for id in ends {
        guard let end = navigator.destinations[id], let tree = navigator.trees[id],
          end.targets.contains(where: { $0.level == start.level }),
          let way = navigator.way(from: vantage, to: end, tree: tree)
        else { continue }
        for leg in way.legs { add(leg.points, level: leg.level) }
        if case .section? = navigator.features[id], let last = way.legs.last,
          let point = last.points.last
        {
          let place = Place(level: last.level, point: point)
          if sectionEnds[place] == nil { sectionEnds[place] = id }
        }
      }
    }
  }

  private mutating func add(_ points: [GridPoint], level: Int) {
    for (a, b) in zip(points, points.dropFirst()) {
      let (from, to) = (Place(level: level, point: a), Place(level: level, point: b))
      if seen.contains(Step(from: to, to: from)) { continue }
      let step = Step(from: from, to: to)
      if seen.insert(step).inserted { steps.append(step) }
    }
  }

  private func edges(of step: Step) -> [WalkGraph.Edge] {
    guard let from = ids[step.from], let to = ids[step.to] else { return [] }
    let length = step.from.point.distance(to: step.to.point)
    let points = [step.from.point.venuePoint, step.to.point.venuePoint]
    let crossings = navigator.spaces[step.from.level].crossings(of: points)
    let edge = WalkGraph.Edge(
      from: from, to: to, length: length, seconds: length / navigator.walker.speed,
      isStepFree: isStepFree(points, level: step.from.level),
      width: crossings.map(\.passage.opening.width).min(), connector: nil)
    var back = edge
    (back.from, back.to) = (edge.to, edge.from)
    return [edge, back]
  }

  /// True when no end and no middle of a step lies on steps.
  private func isStepFree(_ points: [VenuePoint], level: Int) -> Bool {
    let space = navigator.spaces[level]
    let probes = points + [points[0].interpolated(to: points[1], 0.5)]
    return !probes.contains { point in
      space.unit(at: point).map { space.level.units[$0].category == .steps } ?? false
    }
  }

  private func connectorEdges() -> [WalkGraph.Edge] {
    let links = Navigator.links(
      venue: navigator.venue, stops: navigator.stops, walker: navigator.walker)
    return links.compactMap { link in
      let (a, b) = (navigator.stops[link.from], navigator.stops[link.to])
      guard let from = ids[Place(level: a.level, point: a.point)],
        let to = ids[Place(level: b.level, point: b.point)]
      else { return nil }
      let connector = navigator.venue.connectors[a.connector]
      return WalkGraph.Edge(
        from: from, to: to, length: link.cost.length, seconds: link.cost.seconds,
        isStepFree: connector.category == .elevator || connector.category == .ramp,
        width: min(a.width, b.width), connector: connector.id)
    }
  }
}

extension Navigator {
  /// The ways of the building as places and steps.
  ///
  /// - Complexity: One look-up for each entrance or stop and each destination of its level; make
  ///   it once and keep it.
  public var graph: WalkGraph {
    var builder = WalkGraphBuilder(navigator: self)
    return builder.graph()
  }
}
