// SPDX-License-Identifier: Apache-2.0

import SignModel

/// Lists what is where, for index signs.
struct DirectoryBuilder {
  let contents: SiteContents

  /// Facilities in the order in which they are shown.
  private static let facilities = [
    "toilet", "toilet-accessible", "toilet-family", "baby-care", "elevator", "escalator",
    "stairs", "drinking-water", "charging", "atm", "vending-machine", "aed", "first-aid",
    "parking-accessible", "parking",
  ]

  /// What a symbol counts as in an overview.
  private static let general = [
    "toilet-men": "toilet", "toilet-women": "toilet", "elevator-accessible": "elevator",
    "escalator-up": "escalator", "escalator-down": "escalator",
  ]

  /// The levels, highest first.
  ///
  /// - Parameters:
  ///   - level: The only level to list; nil for all.
  ///   - here: Where the sign stands.
  /// - Returns: one entry a level
  func levels(only level: LevelID?, here: LevelID) -> [FaceContent.DirectoryLevel] {
    contents.site.venue.levels.enumerated()
      .filter { level == nil || $0.element.id == level }
      .sorted { ($0.element.ordinal, $0.offset) > ($1.element.ordinal, $1.offset) }
      .map(\.element)
      .map { level in
        FaceContent.DirectoryLevel(
          level: level.id, shortName: level.shortName, name: level.name,
          isHere: level.id == here, entries: entries(of: level), facilities: facilities(of: level))
      }
  }

  /// Zones, then rooms and tenants; one of each name.
  private func entries(of level: Level) -> [SignContent.Message] {
    var messages: [SignContent.Message] = []
    var seen: Set<LocalizedText> = []
    func add(_ feature: Feature) {
      let message = contents.message(for: feature)
      guard let text = message.text, seen.insert(text).inserted else { return }
      messages.append(message)
    }
    for section in level.sections where section.category.isForVisitors {
      add(.section(section, level.id))
    }
    for unit in level.units where unit.isPublic && unit.name != nil && unit.category.isListed {
      // A room for drinking water is a facility, whatever its category.
      if let symbol = unit.symbol?.value.rawValue, Self.facilities.contains(symbol) { continue }
      add(.unit(unit, level.id))
    }
    for occupant in level.occupants where occupant.window == nil {
      add(.occupant(occupant, level.id))
    }
    return messages
  }

  private func facilities(of level: Level) -> [SymbolID] {
    var found: Set<String> = []
    for unit in level.units where unit.isPublic {
      guard let symbol = unit.symbol?.value.rawValue ?? DefaultSymbol.symbol(of: unit) else {
        continue
      }
      found.insert(Self.general[symbol] ?? symbol)
    }
    for amenity in level.amenities {
      let message = contents.message(for: .amenity(amenity, level.id))
      if let symbol = message.symbol?.value.rawValue { found.insert(symbol) }
    }
    return Self.facilities.filter(found.contains).map(SymbolID.init)
  }
}

extension Section.Category {
  fileprivate var isForVisitors: Bool { self != .backOffice && self != .support }
}

extension UnitCategory {
  /// True for rooms that visitors look for by name; facilities are shown by their symbols.
  fileprivate var isListed: Bool {
    if isRestroom || isVertical { return false }
    return switch self {
    case .walkway, .walkwayIsland, .mothersroom, .parking, .unenclosedarea, .movingwalkway,
      .footbridge, .platform, .vegetation, .road, .terrace:
      false
    default: true
    }
  }
}
