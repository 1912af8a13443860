// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignModel

/// A level as one walker finds it: which units he may use, what he can pass, where he can stand.
struct LevelSpace: Sendable {
  /// What a unit is to a walker.
  enum Use: Hashable, Sendable {
    /// Ground to walk on.
    case free
    /// A shaft or flight that belongs to a connector, or leads nowhere.
    case shaft
    /// Steps, for a walker who needs none.
    case steps
    /// Not for visitors.
    case closed
    /// Nothing to stand on.
    case solid
  }

  var level: Level
  /// For each unit of the level.
  var uses: [Use]
  /// For each opening of the level.
  var passages: [Passage]
  var free: FreeSpace

  init(
    level: Level, walker: Walker, connectorUnits: Set<FeatureID>, calculator: RegionCalculator
  ) {
    self.level = level
    uses = level.units.map { Self.use(of: $0, walker: walker, connectorUnits: connectorUnits) }
    passages = level.openings.map { Passage($0, units: level.units, walker: walker) }
    free = Self.freeSpace(
      level: level, uses: uses, passages: passages, walker: walker, calculator: calculator)
  }

  /// The unit that holds a point.
  func unit(at point: VenuePoint) -> Int? {
    level.units.firstIndex { $0.polygon.contains(point) }
  }

  /// True when the walker can go through: no obstacle, and ground on one side at least.
  func isPassable(_ passage: Passage) -> Bool {
    passage.obstacle == nil && passage.banks.contains { uses[$0.unit] == .free }
  }

  private static func use(
    of unit: Unit, walker: Walker, connectorUnits: Set<FeatureID>
  ) -> Use {
    guard unit.isWalkable else { return .solid }
    guard unit.isPublic else { return .closed }
    if connectorUnits.contains(unit.id) { return .shaft }
    switch unit.category {
    case .elevator, .escalator, .stairs: return .shaft
    case .steps: return walker.isStepFree ? .steps : .free
    default: return .free
    }
  }

  // The strip in an opening is a little thicker than the line of the wall, so that two rooms
  // whose borders differ by rounding still join.
  private static let joint = 0.005

  private static func freeSpace(
    level: Level, uses: [Use], passages: [Passage], walker: Walker, calculator: RegionCalculator
  ) -> FreeSpace {
    let radius = walker.bodyRadius
    let whole = level.units.indices.map { index in
      uses[index] == .free ? calculator.region(level.units[index].polygon) : nil
    }
    var ground = whole.compactMap { region in
      region.flatMap { calculator.offset($0, by: -radius) }
    }
    for passage in passages where passage.obstacle == nil {
      let open = passage.banks.filter { uses[$0.unit] == .free }
      guard let first = open.first else { continue }
      for bank in open {
        let strip = passage.strip(
          radius: radius, from: 0, to: bank.gap + radius + joint, normal: bank.normal)
        if let region = calculator.region(strip), let unit = whole[bank.unit],
          let inside = calculator.intersect(region, unit)
        {
          ground.append(inside)
        }
      }
      let other = open.count > 1 ? open[1].gap : 0
      let joined = passage.strip(
        radius: radius, from: -other - joint, to: first.gap + joint, normal: first.normal)
      if let region = calculator.region(joined) { ground.append(region) }
    }
    guard !ground.isEmpty, let all = calculator.union(ground) else {
      return FreeSpace(polygons: [])
    }
    let obstacles = Self.obstacles(level: level, uses: uses, calculator: calculator, ground: all)
      .compactMap { calculator.offset($0, by: radius) }
    guard !obstacles.isEmpty, let solid = calculator.union(obstacles),
      let rest = calculator.subtract(solid, from: all)
    else { return FreeSpace(polygons: calculator.polygons(all)) }
    return FreeSpace(polygons: calculator.polygons(rest))
  }

  /// Furniture, and columns or voids that were drawn over the ground instead of cut out of it.
  private static func obstacles(
    level: Level, uses: [Use], calculator: RegionCalculator, ground: RegionCalculator.Region
  ) -> [RegionCalculator.Region] {
    let fixtures = level.fixtures.compactMap { calculator.region($0.polygon) }
    let overlapping = level.units.indices.filter { uses[$0] == .solid }.compactMap { index in
      calculator.region(level.units[index].polygon)
    }.filter { region in
      calculator.intersect(region, ground).map { calculator.area($0) > 1e-3 } ?? false
    }
    return fixtures + overlapping
  }
}
