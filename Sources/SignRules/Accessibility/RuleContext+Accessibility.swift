// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignModel
import SignGeometry
import SignRouting

extension RuleContext {
  /// True for symbols of accessible facilities.
  func isAccessible(_ symbol: SymbolID) -> Bool {
    catalog.symbols[symbol]?.category == "access"
  }

  /// The accessible facilities that visitors use: toilets, ramps, elevators, parking spaces, low
  /// counters.
  var accessibleFacilities: [(feature: Feature, level: LevelID)] {
    let lifts = Set(
      site.venue.connectors.filter { $0.isAccessible && $0.category == .elevator }
        .flatMap { $0.stops.map(\.unit) })
    let rooms = units.filter { unit, _ in
      guard unit.restriction == nil else { return false }
      return switch unit.category {
      case .ramp: true
      case .elevator: lifts.contains(unit.id)
      case .parking: unit.accessibility.contains("wheelchair")
      default: unit.category.isRestroom && unit.category.rawValue.hasSuffix("wheelchair")
      }
    }.map { (feature: Feature.unit($0.unit, $0.level.id), level: $0.level.id) }
    let points = amenities.filter { amenity, level in
      if amenity.category == "lowcounter" { return true }
      guard amenity.category == "parking", amenity.accessibility.contains("wheelchair") else {
        return false
      }
      // A space inside of a drawn parking place is that place.
      return !level.units.contains {
        $0.category == .parking && $0.polygon.contains(amenity.point)
      }
    }.map { (feature: Feature.amenity($0.amenity, $0.level.id), level: $0.level.id) }
    return rooms + points
  }

  /// Zones, named public rooms, facilities and windows.
  var publicDestinations: [Feature] {
    site.venue.levels.flatMap { level -> [Feature] in
      // What lies in rooms of the staff is no destination of visitors.
      let staffRooms = level.units.filter { $0.isWalkable && !$0.isPublic }
      func isOpen(_ point: VenuePoint) -> Bool {
        !staffRooms.contains { $0.polygon.contains(point) }
      }
      return level.sections.filter { $0.category != .backOffice && $0.category != .support }
        .map { .section($0, level.id) }
        + level.units.filter { $0.isPublic && $0.name != nil && !$0.category.isVertical }
        .map { .unit($0, level.id) }
        + level.amenities.filter { $0.name != nil && isOpen($0.point) }.map {
          .amenity($0, level.id)
        }
        + level.occupants.map { .occupant($0, level.id) }
    }
  }

  /// The levels that have an entrance or a stop of an accessible connector.
  var stepFreeLevels: Set<LevelID> {
    Set(mainEntrances.map(\.level.id))
      .union(site.venue.connectors.filter(\.isAccessible).flatMap { $0.stops.map(\.level) })
  }

  /// Why a destination is out of reach without steps.
  func whyNotStepFree(_ id: FeatureID) -> [Diagnostic.Note] {
    guard let entrance = stepFree.entrances.first,
      let failure = stepFree.failure(from: entrance, to: id)
    else { return [] }
    return [.init(failure.message)]
  }

  /// Where people get on and off elevators, escalators and stairs of a level.
  func connectorPlaces(on level: LevelID) -> [(id: FeatureID, feature: Feature)] {
    site.venue.connectors.flatMap { connector in
      connector.stops.filter { $0.level == level }.compactMap { stop in
        features[stop.opening].map { (id: connector.id, feature: $0) }
      }
    }
  }
}
