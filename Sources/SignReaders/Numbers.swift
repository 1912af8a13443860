// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// What the numbers of a site folder may be.
enum Limits {
  /// A coordinate. [Unit: m]
  static let coordinate = -10_000.0...10_000.0
  /// A width or height of a face. [Unit: mm]
  static let size = 1.0...20_000.0
  /// The lower edge of a sign above the floor. [Unit: mm]
  static let mountingHeight = 0.0...20_000.0
  /// A reading distance. [Unit: m]
  static let viewingDistance = 0.1...500.0
  /// A direction. [Unit: degree]
  static let bearing = -360.0...360.0
  /// Pixels of a screen along one side. [Unit: pixel]
  static let pixels = 1.0...16_384.0
  /// How long a page is shown. [Unit: s]
  static let dwell = 0.1...86_400.0
  /// A finished floor above the ground floor. [Unit: m]
  static let elevation = -1000.0...1000.0
  /// Floor to ceiling. [Unit: m]
  static let levelHeight = 0.5...100.0
  /// The order of a floor. [Unit: none]
  static let ordinal = -100...300
  /// The longest text of one language. [Unit: character]
  static let textLength = 400
  /// The longest id. [Unit: character]
  static let idLength = 64
  /// The most units of one level. [Unit: none]
  static let units = 5000
  /// The findings of one list after which its rest is not read. [Unit: none]
  static let findings = 2000
  /// How far a sign may stand outside of its level, for entrances. [Unit: m]
  static let signOutside = 5.0
}

/// A number with few decimals, for messages.
func short(_ value: Double, places: Int = 3) -> String {
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let rounded = (value * scale).rounded() / scale
  guard abs(rounded) < 1e15 else { return String(value) }
  return rounded == rounded.rounded() ? String(Int64(rounded)) : String(rounded)
}

/// An area in the unit that suits it, for messages.
func areaText(_ area: Double) -> String {
  area < 0.01 ? short(area * 10_000, places: 1) + " cm²" : short(area, places: 2) + " m²"
}

/// A place in the plan, for messages.
func placeText(_ point: VenuePoint) -> String { "(\(short(point.x)), \(short(point.y)))" }
