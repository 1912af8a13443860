// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
public import SignModel

extension Navigator {
  /// Why there is no way from one feature to another; nil when there is one.
  public func failure(from: FeatureID, to: FeatureID) -> RouteFailure? {
    for id in [from, to] {
      guard let destination = destinations[id] else {
        let message: Message =
          features[id] == nil
          ? "the plan has no feature '\(id)'" : "no way is made to '\(id)', which has no name"
        return RouteFailure(.unknown(id), [message])
      }
      if let failure = refusal(of: destination) { return failure }
    }
    guard let start = destinations[from], let end = destinations[to], let tree = trees[to] else {
      return nil
    }
    let isReached = start.targets.contains { target in
      way(from: vantage(level: target.level, at: target.start), to: end, tree: tree) != nil
    }
    return isReached ? nil : blockage(from: start.targets, to: end.targets)
  }

  /// Why no way can lead to a destination, wherever it begins.
  func refusal(of destination: Destination) -> RouteFailure? {
    let id = destination.feature
    guard let refusal = destination.refusal else { return nil }
    let message = refusal.message(for: id)
    return switch refusal {
    case .notPublic(let unit): RouteFailure(.notPublic(id, unit: unit), blockers: [unit], [message])
    case .steps(let unit): RouteFailure(.blocked, blockers: [unit], [message])
    case .connector: RouteFailure(.connectorUnusable(id), blockers: [id], [message])
    case .noGround: RouteFailure(.noGround(id), [message])
    }
  }

  /// What stands between two sets of places.
  func blockage(from starts: [Target], to ends: [Target]) -> RouteFailure {
    let plan = UnitPlan(navigator: self)
    let found = plan.fewestBlockers(
      from: starts.compactMap(plan.place), to: ends.compactMap(plan.place))
    guard let blockers = found else { return withoutAnyWay(from: starts, to: ends) }
    guard blockers.isEmpty else {
      return RouteFailure(.blocked, blockers: blockers.map(\.id), blockers.map(\.message))
    }
    let units = plan.tightUnits(from: starts, to: ends)
    return RouteFailure(.tooNarrow, blockers: units, units.map(tooNarrow))
  }

  private func withoutAnyWay(from starts: [Target], to ends: [Target]) -> RouteFailure {
    let levels = Set(starts.map(\.level))
    if let end = ends.first, !ends.contains(where: { levels.contains($0.level) }) {
      let level = venue.levels[end.level].id
      let message: Message = "no connector leads to level '\(level)'"
      return RouteFailure(.levelUnreachable(level), [message])
    }
    let message: Message = "no opening leads there"
    return RouteFailure(.blocked, [message])
  }

  private func tooNarrow(_ unit: FeatureID) -> Message {
    let width = (walker.bodyRadius * 200).rounded() / 100
    return "nothing \(width) m wide fits through '\(unit)' between walls and fixtures"
  }
}

extension Destination.Refusal {
  /// The refusal in words.
  func message(for id: FeatureID) -> Message {
    switch self {
    case .notPublic(id): "'\(id)' is not open to visitors"
    case .notPublic(let unit): "'\(id)' lies in '\(unit)', which is not open to visitors"
    case .steps(let unit): "'\(unit)' has steps"
    case .connector: "'\(id)' has no stop that can be used"
    case .noGround: "there is no room to stand near '\(id)'"
    }
  }
}
