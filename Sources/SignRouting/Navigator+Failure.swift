// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
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
      let units = plan.tightUnits(from: starts, to: ends)
      return RouteFailure(
        reason: .tooNarrow, blockers: units,
        message:
          "a \(walker.id) walker does not fit through \(list(units.map { "'\($0)'" })) between walls and fixtures"
      )
    }
    return RouteFailure(
      reason: .blocked, blockers: blockers.map(\.id),
      message: "\(list(blockers.map { "'\($0.id)' \($0.reason)" }))")
  }

  private func list(_ words: [some CustomStringConvertible]) -> String {
    words.map(\.description).joined(separator: ", ")
  }
}
