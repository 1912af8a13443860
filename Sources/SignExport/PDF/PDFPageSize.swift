// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// The size of a page in its own units.
///
/// A unit is a point, unless the page is longer than readers take; then it is a multiple of one,
/// which the page says as its user unit, and the true size stays what it is.
///
/// - Source: ISO 32000-1, UserUnit; annex C, architectural limits
struct PDFPageSize {
  /// The longest side of a page. [Unit: page unit]
  private static let longestSide = 14_400.0

  /// How many points a unit has. [Limit: >= 1] [Unit: pt]
  let userUnit: Int
  /// Units in a millimeter. [Unit: page unit/mm]
  let unitsPerMillimeter: Double
  /// The width. [Unit: page unit]
  let width: Double
  /// The height. [Unit: page unit]
  let height: Double

  init(_ size: Size<SheetSpace>) {
    let points = 72 / 25.4
    let longest = max(size.width, size.height) * points
    // What is no number is a page of the usual unit.
    userUnit =
      longest.isFinite ? max(1, Int((min(longest, 1e9) / Self.longestSide).rounded(.up))) : 1
    unitsPerMillimeter = points / Double(userUnit)
    width = size.width * unitsPerMillimeter
    height = size.height * unitsPerMillimeter
  }
}
