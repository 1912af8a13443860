// SPDX-License-Identifier: Apache-2.0

import CGEOS
import SignGeometry

/// Union, difference and offset of regions: the one place that talks to GEOS.
///
/// Owns a GEOS context. Results of ``union(_:)`` and ``subtract(_:from:)`` have their corners on
/// the routing grid.
final class RegionCalculator {
  /// A region inside GEOS; frees it at the end of its life.
  final class Region {
    fileprivate let pointer: OpaquePointer
    private let owner: RegionCalculator

    fileprivate init(_ pointer: OpaquePointer, owner: RegionCalculator) {
      self.pointer = pointer
      self.owner = owner
    }

    deinit { GEOSGeom_destroy_r(owner.context, pointer) }
  }

  // The constants of `GEOSBufJoinStyles` and `GEOSBufCapStyles` for sharp corners.
  private static let mitre: Int32 = 2
  private static let flat: Int32 = 2
  // A corner of 60 degrees still gets its full tip.
  private static let mitreLimit = 2.0
  private static let grid = 1 / GridPoint.stepsPerMeter

  fileprivate let context: OpaquePointer

  init?() {
    guard let context = GEOS_init_r() else { return nil }
    self.context = context
  }

  deinit { GEOS_finish_r(context) }

  /// A region from its rings; repaired when the rings cross.
  func region(_ polygon: VenuePolygon) -> Region? {
    guard let shell = ring(polygon.outer) else { return nil }
    var holes: [OpaquePointer?] = []
    for hole in polygon.holes {
      if let made = ring(hole) { holes.append(made) }
    }
    guard
      let made = holes.withUnsafeMutableBufferPointer({
        GEOSGeom_createPolygon_r(context, shell, $0.baseAddress, UInt32($0.count))
      })
    else { return nil }
    let region = Region(made, owner: self)
    if GEOSisValid_r(context, made) == 1 { return region }
    return own(GEOSMakeValid_r(context, made))
  }

  /// The region with its border moved out by a distance, or in by a negative one.
  func offset(_ region: Region, by distance: Double) -> Region? {
    own(
      GEOSBufferWithStyle_r(
        context, region.pointer, distance, 8, Self.flat, Self.mitre, Self.mitreLimit))
  }

  /// What any of the regions covers.
  func union(_ regions: [Region]) -> Region? {
    var parts: [OpaquePointer?] = regions.map { GEOSGeom_clone_r(context, $0.pointer) }
    // GEOS_GEOMETRYCOLLECTION
    let kind: Int32 = 7
    let made = parts.withUnsafeMutableBufferPointer {
      GEOSGeom_createCollection_r(context, kind, $0.baseAddress, UInt32($0.count))
    }
    guard let collection = own(made) else { return nil }
    return own(GEOSUnaryUnionPrec_r(context, collection.pointer, Self.grid))
  }

  /// What the first region covers and the other does not.
  func subtract(_ other: Region, from region: Region) -> Region? {
    own(GEOSDifferencePrec_r(context, region.pointer, other.pointer, Self.grid))
  }

  /// What both regions cover.
  func intersect(_ first: Region, _ second: Region) -> Region? {
    own(GEOSIntersectionPrec_r(context, first.pointer, second.pointer, Self.grid))
  }

  /// The area. [Unit: m²]
  func area(_ region: Region) -> Double {
    var area = 0.0
    _ = GEOSArea_r(context, region.pointer, &area)
    return area
  }

  /// The polygons of a region in the order of GEOS's normal form.
  func polygons(_ region: Region) -> [VenuePolygon] {
    _ = GEOSNormalize_r(context, region.pointer)
    var found: [VenuePolygon] = []
    collect(region.pointer, into: &found)
    return found
  }

  private func collect(_ geometry: OpaquePointer, into found: inout [VenuePolygon]) {
    // GEOS_POLYGON; lines and points left over by an overlay are no ground to stand on.
    if GEOSGeomTypeId_r(context, geometry) == 3 {
      guard let shell = GEOSGetExteriorRing_r(context, geometry) else { return }
      let outer = points(shell)
      guard outer.count >= 3 else { return }
      let holes = (0..<max(0, GEOSGetNumInteriorRings_r(context, geometry))).compactMap {
        GEOSGetInteriorRingN_r(context, geometry, $0).map(points)
      }
      found.append(VenuePolygon(outer: outer, holes: holes.filter { $0.count >= 3 }))
      return
    }
    let count = GEOSGetNumGeometries_r(context, geometry)
    guard GEOSGeomTypeId_r(context, geometry) > 3 else { return }
    for index in 0..<max(0, count) {
      if let part = GEOSGetGeometryN_r(context, geometry, index) { collect(part, into: &found) }
    }
  }

  private func points(_ ring: OpaquePointer) -> [VenuePoint] {
    guard let sequence = GEOSGeom_getCoordSeq_r(context, ring) else { return [] }
    var size: UInt32 = 0
    guard GEOSCoordSeq_getSize_r(context, sequence, &size) == 1, size > 1 else { return [] }
    // The last point repeats the first.
    return (0..<(size - 1)).map { index in
      var (x, y) = (0.0, 0.0)
      _ = GEOSCoordSeq_getXY_r(context, sequence, index, &x, &y)
      return VenuePoint(x, y)
    }
  }

  private func ring(_ points: [VenuePoint]) -> OpaquePointer? {
    guard points.count >= 3, points.allSatisfy({ $0.x.isFinite && $0.y.isFinite }),
      let sequence = GEOSCoordSeq_create_r(context, UInt32(points.count + 1), 2)
    else { return nil }
    for (index, point) in (points + [points[0]]).enumerated() {
      _ = GEOSCoordSeq_setXY_r(context, sequence, UInt32(index), point.x, point.y)
    }
    return GEOSGeom_createLinearRing_r(context, sequence)
  }

  private func own(_ pointer: OpaquePointer?) -> Region? {
    pointer.map { Region($0, owner: self) }
  }
}
