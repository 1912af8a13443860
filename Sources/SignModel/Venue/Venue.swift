// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignGeometry

/// A building with its levels and the ways between them, in venue meters.
public struct Venue: Hashable, Sendable {
  /// Where the plan lies on the earth.
  public var anchor: EarthAnchor?
  /// The levels, lowest ordinal first.
  public var levels: [Level]
  /// The ways between levels, in the order of the file.
  public var connectors: [Connector]

  /// Makes a building.
  public init(anchor: EarthAnchor? = nil, levels: [Level], connectors: [Connector] = []) {
    self.anchor = anchor
    self.levels = levels
    self.connectors = connectors
  }

  /// The level of that id.
  public func level(_ id: LevelID) -> Level? { levels.first { $0.id == id } }
}

/// The place of the plan's origin on the earth.
public struct EarthAnchor: Hashable, Sendable {
  /// WGS 84 latitude of the origin. [Limit: -90...90] [Unit: degree]
  public var latitude: Double
  /// WGS 84 longitude of the origin. [Limit: -180...180] [Unit: degree]
  public var longitude: Double
  /// The direction of the plan's +y axis, clockwise from true north. [Unit: degree]
  public var bearing: Double

  /// Makes an anchor.
  public init(latitude: Double, longitude: Double, bearing: Double) {
    self.latitude = latitude
    self.longitude = longitude
    self.bearing = bearing
  }
}

/// One floor of a building.
public struct Level: Hashable, Sendable {
  /// The id, as used on signs: `F1`.
  public var id: LevelID
  /// The name.
  public var name: LocalizedText
  /// The name on lift buttons and number plates.
  public var shortName: String
  /// The order of floors; 0 is the ground floor. [Unit: none]
  public var ordinal: Int
  /// The finished floor above the ground floor. [Unit: m]
  public var elevation: Double
  /// Floor to ceiling. [Limit: > 0] [Unit: m]
  public var height: Double
  /// The border of the floor.
  public var outline: VenuePolygon
  /// Zones.
  public var sections: [Section]
  /// Rooms and ways; they do not overlap.
  public var units: [Unit]
  /// Doors and passages on the borders of units.
  public var openings: [Opening]
  /// Furniture and columns.
  public var fixtures: [Fixture]
  /// Facilities at a point.
  public var amenities: [Amenity]
  /// Service windows and tenants.
  public var occupants: [Occupant]
  /// Lines that are drawn only.
  public var details: [Detail]
  /// Where the level was written.
  public var span: SourceSpan?

  /// Makes a floor.
  public init(
    id: LevelID, name: LocalizedText, shortName: String, ordinal: Int, elevation: Double,
    height: Double, outline: VenuePolygon, sections: [Section] = [], units: [Unit] = [],
    openings: [Opening] = [], fixtures: [Fixture] = [], amenities: [Amenity] = [],
    occupants: [Occupant] = [], details: [Detail] = [], span: SourceSpan? = nil
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.ordinal = ordinal
    self.elevation = elevation
    self.height = height
    self.outline = outline
    self.sections = sections
    self.units = units
    self.openings = openings
    self.fixtures = fixtures
    self.amenities = amenities
    self.occupants = occupants
    self.details = details
    self.span = span
  }
}
