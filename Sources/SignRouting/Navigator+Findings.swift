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
        let message: Message =
          walker.isStepFree
          ? "no opening of category 'pedestrian.principal' is a way in without steps"
          : "no opening of category 'pedestrian.principal' is a way in"
        found.append(Diagnostic(.noEntrance, .warning, message))
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
      let why: Message
      switch stopObstacles[stop.opening] {
      // A staff elevator is meant to be out of reach.
      case nil, .notPublic, .opening(.accessControl), .opening(.service): return nil
      case .missing:
        let message: Message = "level '\(stop.level)' has no opening '\(stop.opening)'"
        why = message
      case .opening(let obstacle): why = obstacle.message(for: stop.opening)
      case .noGround:
        guard isOnPublicGround(stop) else { return nil }
        why = Destination.Refusal.noGround.message(for: stop.opening)
      }
      let message: Message =
        walker.isStepFree
        ? "stop '\(stop.opening)' of '\(connector.id)' cannot be used without steps"
        : "stop '\(stop.opening)' of '\(connector.id)' cannot be used"
      return Diagnostic(
        .unreachableStop, .warning, message, at: connector.span,
        subject: Subject(id: connector.id.rawValue, level: stop.level.rawValue), notes: [.init(why)]
      )
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
    let reasons =
      destination.targets.isEmpty
      ? noWayIn(to: unit, on: level)
      : blockage(from: entrances, to: destination.targets).messages
    let message: Message =
      walker.isStepFree
      ? "'\(unit.id)' cannot be reached without steps" : "'\(unit.id)' cannot be reached"
    return Diagnostic(
      .unreachableUnit, .warning, message, at: unit.span,
      subject: subject(unit.id, level.id, unit.polygon.centroid),
      notes: reasons.map { .init($0) })
  }

  private func noWayIn(to unit: Unit, on level: Level) -> [Message] {
    guard let space = spaces.first(where: { $0.level.id == level.id }),
      let number = space.level.units.firstIndex(where: { $0.id == unit.id })
    else { return [] }
    let own = space.passages.filter { $0.touches(number) }
    let message: Message = "no opening lies on the border of '\(unit.id)'"
    guard !own.isEmpty else { return [message] }
    let obstacles = own.compactMap { passage in
      passage.obstacle?.message(for: passage.opening.id)
    }
    guard obstacles.count == own.count else {
      return [Destination.Refusal.noGround.message(for: unit.id)]
    }
    return obstacles
  }

  private func subject(_ id: FeatureID, _ level: LevelID, _ point: VenuePoint) -> Subject {
    Subject(id: id.rawValue, level: level.rawValue, x: point.x, y: point.y)
  }
}
