// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel

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
    var message: Message
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
        let id = passage.opening.id
        let blocker = passage.obstacle.map { Blocker(id: id, message: $0.message(for: id)) }
        join(Place(level: level, unit: a), Place(level: level, unit: b), blocker)
      }
    }
    for connector in navigator.venue.connectors { add(connector) }
  }

  private mutating func add(_ connector: Connector) {
    let walker = navigator.walker
    var blocker: Blocker?
    if !Navigator.isUsable(connector, by: walker) {
      blocker = Blocker(id: connector.id, message: unusable(connector))
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
          let message: Message = "'\(connector.id)' runs the other way"
          blockers.append(Blocker(id: connector.id, message: message))
        }
        ways[a, default: []].append(Way(to: b, blockers: blockers))
      }
    }
  }

  private func unusable(_ connector: Connector) -> Message {
    connector.category == .elevator || connector.category == .ramp
      ? "'\(connector.id)' is not accessible" : "'\(connector.id)' is no way without steps"
  }

  private mutating func join(_ a: Place, _ b: Place, _ blocker: Blocker?) {
    for (from, to) in [(a, b), (b, a)] {
      let space = navigator.spaces[to.level]
      let unit = space.level.units[to.unit]
      var blockers = [blocker].compactMap { $0 }
      switch space.uses[to.unit] {
      case .closed:
        let refusal = Destination.Refusal.notPublic(unit: unit.id)
        blockers.append(Blocker(id: unit.id, message: refusal.message(for: unit.id)))
      case .solid: continue
      case .steps:
        let refusal = Destination.Refusal.steps(unit: unit.id)
        blockers.append(Blocker(id: unit.id, message: refusal.message(for: unit.id)))
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

  /// The units of a way through open doors in which the ground is in pieces.
  func tightUnits(from starts: [Target], to ends: [Target]) -> [FeatureID] {
    let (first, last) = (starts.compactMap(place), ends.compactMap(place))
    let places = (search(from: first, to: last) ?? []).map(\.to)
    let way = Array(first.prefix(1)) + (places.isEmpty ? Array(last.prefix(1)) : places)
    let tight = way.filter { isInPieces($0, with: starts + ends) }
    return (tight.isEmpty ? way : tight).map {
      navigator.spaces[$0.level].level.units[$0.unit].id
    }
  }

  /// True when doors and targets of a unit do not all lie on one piece of ground.
  private func isInPieces(_ place: Place, with targets: [Target]) -> Bool {
    let space = navigator.spaces[place.level]
    guard space.uses[place.unit] == .free else { return false }
    var pieces: Set<Reachability.Piece?> = []
    for target in targets where self.place(of: target) == place {
      pieces.insert(navigator.reach.piece(level: target.level, at: target.start))
    }
    for passage in space.passages where passage.obstacle == nil {
      guard let bank = passage.bank(on: place.unit) else { continue }
      let point = passage.opening.middle + bank.normal * (bank.gap + navigator.walker.bodyRadius)
      // A door behind which nobody can stand is a piece of its own.
      let ground = GridPoint(nearest: point).flatMap { point in
        navigator.reach.piece(level: place.level, at: point)
      }
      pieces.insert(ground)
    }
    return pieces.count > 1
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
