// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel

extension Navigator {
  /// What is wrong with the ways of the building.
  func findings() -> [Diagnostic] {
    var found = spaces.flatMap(levelFindings)
    for connector in venue.connectors where Self.isUsable(connector, by: walker) {
      found += stopFindings(of: connector)
    }
    let entrances = self.entrances
    guard !entrances.isEmpty else {
      if !spaces.isEmpty {
        found.append(
          Diagnostic(
            .noEntrance, .warning,
            "no opening of category 'pedestrian.principal' lets a \(walker.id) walker in"))
      }
      return found
    }
    let starts = entrances.compactMap { destinations[$0] }.flatMap(\.targets)
    for space in spaces {
      for unit in space.level.units where unit.isPublic && !unit.category.isVertical {
        if let finding = finding(for: unit, on: space.level, entrances: starts) {
          found.append(finding)
        }
      }
    }
    return found
  }

  private func levelFindings(_ space: LevelSpace) -> [Diagnostic] {
    let level = space.level
    let corners = level.units.flatMap(\.polygon.outer)
    if corners.contains(where: { GridPoint(nearest: $0) == nil }) {
      let limit = Int(Double(GridPoint.limit) / GridPoint.stepsPerMeter / 1000)
      return [
        Diagnostic(
          .levelOutOfRange, .error,
          "level '\(level.id)' lies more than \(limit) km from the origin of the plan",
          at: level.span)
      ]
    }
    return space.passages.filter(\.banks.isEmpty).map { passage in
      let opening = passage.opening
      return Diagnostic(
        .strayOpening, .warning, "opening '\(opening.id)' lies on the border of no unit",
        at: opening.span, subject: subject(opening.id, level.id, opening.middle))
    }
  }

  private func stopFindings(of connector: Connector) -> [Diagnostic] {
    connector.stops.compactMap { stop -> Diagnostic? in
      let why: String
      switch stopObstacles[stop.opening] {
      // A staff elevator is meant to be out of reach.
      case nil, .notPublic, .opening(.accessControl), .opening(.service): return nil
      case .missing: why = "its opening is not on level '\(stop.level)'"
      case .opening(let obstacle): why = "the opening \(obstacle.words)"
      case .noGround:
        guard isOnPublicGround(stop) else { return nil }
        why = "nobody can stand before it"
      }
      return Diagnostic(
        .unreachableStop, .warning,
        "a \(walker.id) walker cannot use stop '\(stop.opening)' of '\(connector.id)': \(why)",
        at: connector.span, subject: Subject(id: connector.id.rawValue, level: stop.level.rawValue))
    }
  }

  /// True when a stop lies on a public unit besides its own.
  private func isOnPublicGround(_ stop: Connector.Stop) -> Bool {
    guard let space = spaces.first(where: { $0.level.id == stop.level }),
      let passage = space.passages.first(where: { $0.opening.id == stop.opening })
    else { return true }
    let others = passage.banks.filter { space.level.units[$0.unit].id != stop.unit }
    return others.isEmpty || others.contains { space.uses[$0.unit] == .free }
  }

  private func finding(
    for unit: Unit, on level: Level, entrances: [Target]
  ) -> Diagnostic? {
    guard let destination = destinations[unit.id] else { return nil }
    if destination.targets.contains(where: reach.isReached) { return nil }
    // Without steps the steps themselves are no place to go.
    if walker.isStepFree, unit.category == .steps { return nil }
    let failure =
      destination.targets.isEmpty
      ? noWayIn(to: unit, on: level)
      : blockage(from: entrances, to: destination.targets).message
    return Diagnostic(
      .unreachableUnit, .warning, "a \(walker.id) walker cannot reach '\(unit.id)'", at: unit.span,
      subject: subject(unit.id, level.id, unit.polygon.centroid), notes: [.init(failure)])
  }

  private func noWayIn(to unit: Unit, on level: Level) -> Message {
    guard let space = spaces.first(where: { $0.level.id == level.id }),
      let number = space.level.units.firstIndex(where: { $0.id == unit.id })
    else { return "it is not in the plan" }
    let own = space.passages.filter { $0.touches(number) }
    guard !own.isEmpty else { return "no opening lies on its border" }
    let obstacles = own.compactMap { passage in
      passage.obstacle.map { "'\(passage.opening.id)' \($0.words)" }
    }
    guard obstacles.count == own.count else { return "there is no room to stand inside its door" }
    return "\(obstacles.joined(separator: ", "))"
  }

  private func subject(_ id: FeatureID, _ level: LevelID, _ point: VenuePoint) -> Subject {
    Subject(id: id.rawValue, level: level.rawValue, x: point.x, y: point.y)
  }
}
