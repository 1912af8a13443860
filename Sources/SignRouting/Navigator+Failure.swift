// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignModel

extension Navigator {
  /// Why there is no way from one feature to another; nil when there is one.
  public func failure(from: FeatureID, to: FeatureID) -> RouteFailure? {
    for id in [from, to] {
      guard let destination = destinations[id] else {
        return RouteFailure(
          reason: .unknown(id), blockers: [], message: "the plan has no feature '\(id)'")
      }
      if let failure = refusal(of: destination) { return failure }
    }
    guard let start = destinations[from], let end = destinations[to], let tree = trees[to] else {
      return nil
    }
    let isReached = start.targets.contains { target in
      way(from: vantage(level: target.level, at: target.start), to: end, tree: tree) != nil
    }
    if isReached { return nil }
    return blockage(from: start.targets, to: end.targets)
  }

  /// Why no way can lead to a destination, wherever it begins.
  func refusal(of destination: Destination) -> RouteFailure? {
    let id = destination.feature
    switch destination.refusal {
    case nil: return nil
    case .notPublic(let unit):
      return RouteFailure(
        reason: .notPublic(id, unit: unit), blockers: [unit],
        message: unit == id
          ? "'\(id)' is not open to a \(walker.id) walker"
          : "'\(id)' lies in '\(unit)', which is not open to a \(walker.id) walker")
    case .connector:
      return RouteFailure(
        reason: .connectorUnusable(id), blockers: [id],
        message: "'\(id)' has no stop that a \(walker.id) walker can use")
    case .noGround:
      return RouteFailure(
        reason: .noGround(id), blockers: [],
        message: "no ground near '\(id)' on which a \(walker.id) walker fits")
    }
  }

  /// What stands between two sets of places.
  func blockage(from starts: [Target], to ends: [Target]) -> RouteFailure {
    let plan = UnitPlan(navigator: self)
    let found = plan.fewestBlockers(
      from: starts.compactMap(plan.place), to: ends.compactMap(plan.place))
    let levels = Set(starts.map(\.level))
    guard let blockers = found else {
      if let end = ends.first, !ends.contains(where: { levels.contains($0.level) }) {
        let level = venue.levels[end.level].id
        return RouteFailure(
          reason: .levelUnreachable(level), blockers: [],
          message: "no connector leads to level '\(level)'")
      }
      return RouteFailure(
        reason: .blocked, blockers: [], message: "no opening leads there through public units")
    }
    if blockers.isEmpty {
      let units = plan.units(from: starts.compactMap(plan.place), to: ends.compactMap(plan.place))
      return RouteFailure(
        reason: .tooNarrow, blockers: units,
        message:
          "a \(walker.id) walker does not fit through \(list(units)) between walls and fixtures")
    }
    return RouteFailure(
      reason: .blocked, blockers: blockers.map(\.id),
      message: "\(list(blockers.map { "'\($0.id)' \($0.reason)" }))")
  }

  private func list(_ words: [some CustomStringConvertible]) -> String {
    words.map(\.description).joined(separator: ", ")
  }
}

/// The units of a building and what joins them, open or not.
struct UnitPlan {
  /// A unit of a level; both are indices.
  struct Place: Hashable {
    var level: Int
    var unit: Int
  }

  /// Something that would have to be open.
  struct Blocker: Hashable {
    var id: FeatureID
    var reason: String
  }

  private struct Way {
    var to: Place
    var blockers: [Blocker]
  }

  private let navigator: Navigator
  private var ways: [Place: [Way]] = [:]

  init(navigator: Navigator) {
    self.navigator = navigator
    for (level, space) in navigator.spaces.enumerated() {
      for passage in space.passages where passage.banks.count == 2 {
        let (a, b) = (passage.banks[0].unit, passage.banks[1].unit)
        guard a != b else { continue }
        let blocker = passage.obstacle.map { Blocker(id: passage.opening.id, reason: $0.words) }
        join(Place(level: level, unit: a), Place(level: level, unit: b), blocker)
      }
    }
    for connector in navigator.venue.connectors { add(connector) }
  }

  private mutating func add(_ connector: Connector) {
    let walker = navigator.walker
    var blocker: Blocker?
    if !Navigator.isUsable(connector, by: walker) {
      blocker = Blocker(
        id: connector.id,
        reason: connector.category == .elevator || connector.category == .ramp
          ? "is not accessible" : "is no way without steps")
    }
    let places = connector.stops.map { stop -> Place? in
      guard let level = navigator.spaces.firstIndex(where: { $0.level.id == stop.level }),
        let unit = navigator.spaces[level].level.units.firstIndex(where: { $0.id == stop.unit })
      else { return nil }
      return Place(level: level, unit: unit)
    }
    for (from, a) in places.enumerated() {
      for (to, b) in places.enumerated() where from != to {
        guard let a, let b else { continue }
        var blockers = [blocker].compactMap { $0 }
        let isUp = from < to
        if (connector.direction == .up && !isUp) || (connector.direction == .down && isUp) {
          blockers.append(Blocker(id: connector.id, reason: "runs the other way"))
        }
        ways[a, default: []].append(Way(to: b, blockers: blockers))
      }
    }
  }

  private mutating func join(_ a: Place, _ b: Place, _ blocker: Blocker?) {
    for (from, to) in [(a, b), (b, a)] {
      let space = navigator.spaces[to.level]
      let unit = space.level.units[to.unit]
      var blockers = [blocker].compactMap { $0 }
      switch space.uses[to.unit] {
      case .closed: blockers.append(Blocker(id: unit.id, reason: "is not public"))
      case .solid: continue
      case .steps: blockers.append(Blocker(id: unit.id, reason: "has steps"))
      case .free, .shaft: break
      }
      ways[from, default: []].append(Way(to: to, blockers: blockers))
    }
  }

  func place(of target: Target) -> Place? {
    let point = target.start.venuePoint
    return navigator.spaces[target.level].unit(at: point).map {
      Place(level: target.level, unit: $0)
    }
  }

  /// What would have to be open for a way; nil when nothing would help.
  func fewestBlockers(from starts: [Place], to ends: [Place]) -> [Blocker]? {
    search(from: starts, to: ends).map { $0.flatMap(\.blockers) }
  }

  /// The units of a way through open doors.
  func units(from starts: [Place], to ends: [Place]) -> [FeatureID] {
    let steps = search(from: starts, to: ends) ?? []
    let places = steps.map(\.to)
    return (places.isEmpty ? Array(ends.prefix(1)) : places).map {
      navigator.spaces[$0.level].level.units[$0.unit].id
    }
  }

  /// Fewest blockers first, then fewest units.
  private func search(from starts: [Place], to ends: [Place]) -> [Way]? {
    typealias Found = (cost: Int, steps: [Way])
    var best: [Place: Int] = [:]
    var open: [Found] = []
    for start in starts {
      best[start] = 0
      open.append((0, [Way(to: start, blockers: [])]))
    }
    let goals = Set(ends)
    while let index = open.indices.min(by: { open[$0].cost < open[$1].cost }) {
      let (cost, steps) = open.remove(at: index)
      guard let here = steps.last?.to, best[here] == cost else { continue }
      if goals.contains(here) { return Array(steps.dropFirst()) }
      for way in ways[here] ?? [] {
        let next = cost + way.blockers.count * 10_000 + 1
        guard next < best[way.to] ?? .max else { continue }
        best[way.to] = next
        open.append((next, steps + [way]))
      }
    }
    return nil
  }
}

extension Passage.Obstacle {
  /// After the name of an opening.
  var words: String {
    switch self {
    case .emergencyExit: "is an emergency exit"
    case .service: "is for service"
    case .accessControl: "has access control"
    case .narrow(let width): "is only \((width * 100).rounded() / 100) m wide"
    case .door(let type): "has a \(type) door"
    }
  }
}
