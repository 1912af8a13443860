// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignModel

/// Finds where ways to a feature end.
struct DestinationFinder {
  let venue: Venue
  let walker: Walker
  let spaces: [LevelSpace]
  let stops: [ConnectorStop]
  let calculator: RegionCalculator

  /// How far a point may be from the ground that belongs to it. [Unit: m]
  static let reach = 3.0
  /// Behind a door one stands clear of it. [Unit: m]
  private static let inside = 0.1

  func destination(for feature: Feature) -> Destination? {
    switch feature {
    case .section(let section, let level): index(level).map { of(section, $0) }
    case .unit(let unit, let level): index(level).map { of(unit, $0) }
    case .opening(let opening, let level): index(level).map { of(opening, $0) }
    case .fixture(let fixture, let level): index(level).map { of(fixture, $0) }
    case .amenity(let amenity, let level):
      index(level).map { of(amenity.id, at: amenity.point, facing: nil, $0) }
    case .occupant(let occupant, let level):
      index(level).map { of(occupant.id, at: occupant.point, facing: occupant.facing, $0) }
    case .connector(let connector): of(connector)
    }
  }

  private func index(_ level: LevelID) -> Int? {
    spaces.firstIndex { $0.level.id == level }
  }

  // MARK: Sections

  private func of(_ section: Section, _ level: Int) -> Destination {
    let space = spaces[level]
    var destination = Destination(feature: section.id, targets: [])
    destination.regions = section.regions.map { (level, $0) }
    let ground = space.free.polygons.compactMap(calculator.region)
    guard let free = calculator.union(ground) else {
      destination.refusal = .noGround
      return destination
    }
    var seen: Set<Target> = []
    func add(_ target: Target) {
      if seen.insert(target).inserted { destination.targets.append(target) }
    }
    for region in section.regions {
      guard let whole = calculator.region(region), let part = calculator.intersect(whole, free)
      else { continue }
      for polygon in calculator.polygons(part) {
        for (start, end) in polygon.edges {
          guard let a = GridPoint(nearest: start), let b = GridPoint(nearest: end) else { continue }
          if space.free.contains(a) { add(Target(level: level, at: a)) }
          let middle = start.interpolated(to: end, 0.5)
          let isBorderOfGround = space.free.isOnBorder(middle)
          if !isBorderOfGround, a != b { add(Target(level: level, from: a, to: b)) }
        }
        if let middle = nearest(to: polygon.centroid, level, where: { polygon.contains($0) }) {
          destination.inner.append(Target(level: level, at: middle))
        }
      }
    }
    destination.core[level] = section.regions.first?.centroid
    if destination.targets.isEmpty {
      destination.refusal = refusal(at: section.regions.first?.centroid, level)
    }
    return destination
  }

  // MARK: Units

  private func of(_ unit: Unit, _ level: Int) -> Destination {
    let space = spaces[level]
    var destination = Destination(feature: unit.id, targets: [])
    destination.core[level] = unit.polygon.centroid
    guard let number = space.level.units.firstIndex(where: { $0.id == unit.id }) else {
      destination.refusal = .noGround
      return destination
    }
    let ownStops = stops.filter { $0.level == level && $0.unit == unit.id }
    if !ownStops.isEmpty {
      destination.targets = ownStops.map { Target(level: level, at: $0.point) }
      return destination
    }
    switch space.uses[number] {
    case .closed, .solid:
      destination.refusal = .notPublic(unit: unit.id)
      return destination
    case .steps:
      destination.refusal = .steps(unit: unit.id)
      return destination
    case .free:
      destination.regions = [(level, unit.polygon)]
      let polygon = unit.polygon
      for passage in space.passages where space.isPassable(passage) {
        guard let bank = passage.bank(on: number) else { continue }
        let depth = bank.gap + walker.bodyRadius + Self.inside
        let point = passage.opening.middle + bank.normal * depth
        if let free = nearest(to: point, level, where: { polygon.contains($0) }) {
          destination.targets.append(Target(level: level, at: free))
        }
      }
      if let middle = nearest(to: unit.polygon.centroid, level, where: { polygon.contains($0) }) {
        destination.inner = [Target(level: level, at: middle)]
      }
    case .shaft:
      // A shaft that no connector uses: up to its door.
      for passage in space.passages where passage.touches(number) && passage.obstacle == nil {
        let outside = passage.banks.contains { space.uses[$0.unit] == .free }
        if outside, let free = nearest(to: passage.opening.middle, level, where: { _ in true }) {
          destination.targets.append(Target(level: level, at: free))
        }
      }
    }
    if destination.targets.isEmpty { destination.refusal = .noGround }
    return destination
  }

  // MARK: Points

  private func of(_ opening: Opening, _ level: Int) -> Destination {
    var destination = Destination(feature: opening.id, targets: [])
    destination.core[level] = opening.middle
    let space = spaces[level]
    let passage = space.passages.first { $0.opening.id == opening.id }
    let banks = passage?.banks ?? []
    let open = banks.filter { space.uses[$0.unit] == .free }
    guard let bank = open.first else {
      destination.refusal =
        banks.first.map { .notPublic(unit: space.level.units[$0.unit].id) } ?? .noGround
      return destination
    }
    var point = opening.middle
    if passage?.obstacle != nil { point = point + bank.normal * (bank.gap + walker.bodyRadius) }
    let units = open.map { space.level.units[$0.unit].polygon }
    let free = nearest(to: point, level) { found in units.contains { $0.contains(found) } }
    if let free {
      destination.targets = [Target(level: level, at: free)]
    } else {
      destination.refusal = .noGround
    }
    return destination
  }

  private func of(_ fixture: Fixture, _ level: Int) -> Destination {
    var destination = Destination(feature: fixture.id, targets: [])
    destination.core[level] = fixture.polygon.centroid
    for (start, end) in fixture.polygon.edges {
      let middle = start.interpolated(to: end, 0.5)
      let away = (end - start).normalized.perpendicular * -(walker.bodyRadius + 0.01)
      if let free = GridPoint(nearest: middle + away), spaces[level].free.contains(free) {
        destination.targets.append(Target(level: level, at: free))
      }
    }
    if destination.targets.isEmpty {
      destination.refusal = refusal(at: fixture.polygon.centroid, level)
    }
    return destination
  }

  private func of(
    _ id: FeatureID, at point: VenuePoint, facing: Bearing?, _ level: Int
  ) -> Destination {
    var destination = Destination(feature: id, targets: [])
    destination.core[level] = point
    if let free = standpoint(at: point, facing: facing, level) {
      destination.targets = [Target(level: level, at: free)]
    } else {
      destination.refusal = refusal(at: point, level)
    }
    return destination
  }

  /// Where somebody stands who uses a thing at a point: straight before its face, or as near as
  /// he can get in the same unit.
  func standpoint(at point: VenuePoint, facing: Bearing?, _ level: Int) -> GridPoint? {
    let space = spaces[level]
    if let facing {
      let step = 0.05
      var distance = 0.0
      while distance <= Self.reach {
        let candidate = point + facing.unitVector * distance
        if let found = GridPoint(nearest: candidate), space.free.contains(found) { return found }
        distance += step
      }
    }
    guard let unit = space.unit(at: point) else {
      return nearest(to: point, level, where: { _ in true })
    }
    let polygon = space.level.units[unit].polygon
    return nearest(to: point, level, where: { polygon.contains($0) })
  }

  private func nearest(
    to point: VenuePoint, _ level: Int, where accept: (VenuePoint) -> Bool
  ) -> GridPoint? {
    spaces[level].free.nearestFree(to: point) { accept($0) }
  }

  private func refusal(at point: VenuePoint?, _ level: Int) -> Destination.Refusal {
    guard let point, let unit = spaces[level].unit(at: point) else { return .noGround }
    return switch spaces[level].uses[unit] {
    case .closed: .notPublic(unit: spaces[level].level.units[unit].id)
    case .steps: .steps(unit: spaces[level].level.units[unit].id)
    default: .noGround
    }
  }

  // MARK: Connectors

  private func of(_ connector: Connector) -> Destination {
    var destination = Destination(feature: connector.id, targets: [])
    let own = stops.filter { venue.connectors[$0.connector].id == connector.id }
    // Where one only gets off is no place to go to.
    let last = own.map(\.stop).max()
    let first = own.map(\.stop).min()
    let boarding = own.filter { stop in
      switch connector.direction {
      case .up: stop.stop != last
      case .down: stop.stop != first
      case nil: true
      }
    }
    destination.targets = (boarding.isEmpty ? own : boarding).map {
      Target(level: $0.level, at: $0.point)
    }
    for stop in own { destination.core[stop.level] = stop.middle }
    if own.isEmpty { destination.refusal = .connector }
    return destination
  }
}
