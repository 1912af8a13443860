// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// A plane cut into square cells.
struct Raster: Sendable {
  private let minX: Int
  private let minY: Int
  /// The side of a cell. [Unit: 0.1 mm]
  private let cell: Int
  let columns: Int
  let rows: Int

  // A quarter of a meter.
  private static let leastCell = 2500
  private static let mostCellsAcross = 500

  /// - Parameters:
  ///   - points: What the cells must cover; other points fall into the nearest cell.
  ///   - cells: About how many cells there should be.
  init(around points: [GridPoint], cells: Int) {
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    minX = xs.min() ?? 0
    minY = ys.min() ?? 0
    let width = (xs.max() ?? 0) - minX
    let height = (ys.max() ?? 0) - minY
    let ideal = (Double(width) * Double(height) / Double(max(1, cells))).squareRoot()
    cell = max(
      Self.leastCell, Int(ideal), width / Self.mostCellsAcross, height / Self.mostCellsAcross)
    columns = width / cell + 1
    rows = height / cell + 1
  }

  func column(_ x: Int) -> Int { min(columns - 1, max(0, (x - minX) / cell)) }

  func row(_ y: Int) -> Int { min(rows - 1, max(0, (y - minY) / cell)) }

  /// The columns that a segment meets in a row; sometimes one more, never one less.
  ///
  /// - Parameters:
  ///   - low: The end with the lesser y.
  ///   - high: The other end.
  ///   - row: A row that the segment meets.
  /// - Returns: columns of the raster
  func columns(from low: GridPoint, to high: GridPoint, inRow row: Int) -> ClosedRange<Int> {
    let (least, greatest) = low.x <= high.x ? (low.x, high.x) : (high.x, low.x)
    guard low.y != high.y, low.x != high.x else { return column(least)...column(greatest) }
    let slope = Double(high.x - low.x) / Double(high.y - low.y)
    // The last and first rows also take what lies outside the raster.
    let bottom = row == 0 ? low.y : max(low.y, minY + row * cell)
    let top = row == rows - 1 ? high.y : min(high.y, minY + (row + 1) * cell)
    let first = Double(low.x) + Double(bottom - low.y) * slope
    let second = Double(low.x) + Double(top - low.y) * slope
    let from = max(least, Int(min(first, second).rounded(.down)) - 2)
    let to = min(greatest, Int(max(first, second).rounded(.up)) + 2)
    return column(min(from, to))...column(max(from, to))
  }
}
