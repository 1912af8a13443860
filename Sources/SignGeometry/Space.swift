// SPDX-License-Identifier: Apache-2.0

/// A coordinate space, so that numbers of two spaces are never mixed.
public protocol CoordinateSpace: Sendable {}

/// The building.
///
/// [Unit: m] x to the right of the plan, y up the plan; one origin for all levels.
public enum VenueSpace: CoordinateSpace {}

/// A face, map or screen frame.
///
/// [Unit: mm] Origin at the top left, y down.
public enum SheetSpace: CoordinateSpace {}

/// The drawing grid of a symbol, and of a glyph in font units. [Unit: grid unit]
public enum ArtSpace: CoordinateSpace {}

/// A point of the building. [Unit: m]
public typealias VenuePoint = Point<VenueSpace>
/// A point of a sheet. [Unit: mm]
public typealias SheetPoint = Point<SheetSpace>
/// A box on a sheet. [Unit: mm]
public typealias SheetRect = Rect<SheetSpace>
/// An outline on a sheet. [Unit: mm]
public typealias SheetPath = Path<SheetSpace>
/// A region of the building. [Unit: m]
public typealias VenuePolygon = Polygon<VenueSpace>
