// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// A feature that signs and routes can name, with its level.
public enum Feature: Hashable, Sendable {
  case section(Section, LevelID)
  case unit(Unit, LevelID)
  case opening(Opening, LevelID)
  case fixture(Fixture, LevelID)
  case amenity(Amenity, LevelID)
  case occupant(Occupant, LevelID)
  case connector(Connector)

  /// The id.
  public var id: FeatureID {
    switch self {
    case .section(let section, _): section.id
    case .unit(let unit, _): unit.id
    case .opening(let opening, _): opening.id
    case .fixture(let fixture, _): fixture.id
    case .amenity(let amenity, _): amenity.id
    case .occupant(let occupant, _): occupant.id
    case .connector(let connector): connector.id
    }
  }

  /// The name, if it has one.
  public var name: LocalizedText? {
    switch self {
    case .section(let section, _): section.name
    case .unit(let unit, _): unit.name
    case .opening(let opening, _): opening.name
    case .fixture(let fixture, _): fixture.name
    case .amenity(let amenity, _): amenity.name
    case .occupant(let occupant, _): occupant.name
    case .connector(let connector): connector.name
    }
  }

  /// The pictogram the user gave it.
  public var symbol: Spanned<SymbolID>? {
    switch self {
    case .section(let section, _): section.symbol
    case .unit(let unit, _): unit.symbol
    case .opening, .fixture: nil
    case .amenity(let amenity, _): amenity.symbol
    case .occupant(let occupant, _): occupant.symbol
    case .connector(let connector): connector.symbol
    }
  }

  /// The level; nil for what joins levels.
  public var level: LevelID? {
    switch self {
    case .section(_, let level), .unit(_, let level), .opening(_, let level),
      .fixture(_, let level), .amenity(_, let level), .occupant(_, let level):
      level
    case .connector: nil
    }
  }

  /// Where it was written.
  public var span: SourceSpan? {
    switch self {
    case .section(let section, _): section.span
    case .unit(let unit, _): unit.span
    case .opening(let opening, _): opening.span
    case .fixture(let fixture, _): fixture.span
    case .amenity(let amenity, _): amenity.span
    case .occupant(let occupant, _): occupant.span
    case .connector(let connector): connector.span
    }
  }
}

extension Venue {
  /// All features that signs and routes can name, by id; the first of equal ids wins.
  ///
  /// - Complexity: O(number of features); make it once and keep it.
  public var features: [FeatureID: Feature] {
    var found: [FeatureID: Feature] = [:]
    func add(_ feature: Feature) {
      if found[feature.id] == nil { found[feature.id] = feature }
    }
    for level in levels {
      level.sections.forEach { add(.section($0, level.id)) }
      level.units.forEach { add(.unit($0, level.id)) }
      level.openings.forEach { add(.opening($0, level.id)) }
      level.fixtures.forEach { add(.fixture($0, level.id)) }
      level.amenities.forEach { add(.amenity($0, level.id)) }
      level.occupants.forEach { add(.occupant($0, level.id)) }
    }
    connectors.forEach { add(.connector($0)) }
    return found
  }
}
