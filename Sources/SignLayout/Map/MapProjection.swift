// SPDX-License-Identifier: Apache-2.0

package import SignGeometry

/// Where the points of a level stand on the sheet: turned, scaled and shifted, never bent.
package struct MapProjection: Sendable {
  /// From venue meters to sheet millimeters.
  package let transform: Transform<VenueSpace, SheetSpace>
  /// How long a meter is. [Unit: mm per m]
  package let scale: Double
  /// The direction of the plan that is up on the sheet.
  package let up: Bearing

  /// Makes a projection.
  ///
  /// - Parameters:
  ///   - up: The direction of the plan that is up on the sheet.
  ///   - denominator: The scale 1 : denominator. [Limit: > 0] [Unit: none]
  ///   - anchor: A point of the plan.
  ///   - place: Where that point stands on the sheet.
  package init(
    up: Bearing, denominator: Double, anchor: VenuePoint = .zero, at place: SheetPoint = .zero
  ) {
    let (sine, cosine) = sinCos(degrees: up.degrees)
    let scale = 1000 / denominator
    let linear = Transform<VenueSpace, SheetSpace>(
      a: cosine * scale, b: -sine * scale, c: -sine * scale, d: -cosine * scale, tx: 0, ty: 0)
    let moved = linear(anchor)
    transform = Transform(
      a: linear.a, b: linear.b, c: linear.c, d: linear.d, tx: place.x - moved.x,
      ty: place.y - moved.y)
    self.scale = scale
    self.up = up
  }

  /// Where a point stands.
  package func callAsFunction(_ point: VenuePoint) -> SheetPoint { transform(point) }

  /// Where a region stands.
  package func callAsFunction(_ polygon: VenuePolygon) -> Polygon<SheetSpace> {
    Polygon(
      outer: polygon.outer.map { transform($0) },
      holes: polygon.holes.map { $0.map { transform($0) } })
  }

  /// A direction of the plan as a sheet vector of length 1. [Unit: none]
  package func direction(_ bearing: Bearing) -> Vector<SheetSpace> {
    transform(bearing.unitVector).normalized
  }
}
