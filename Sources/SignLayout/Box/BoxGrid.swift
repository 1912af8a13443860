// SPDX-License-Identifier: Apache-2.0

/// The cells of a grid with the widths and heights they get.
struct BoxGrid {
  let cells: [Box]
  let columnGap: Double
  let cellWidth: Double
  /// The heights of the rows. [Unit: mm]
  let heights: [Double]

  init(
    _ cells: [Box], columns: Int, gap: Double, columnGap: Double, isPacked: Bool, width: Double
  ) {
    let columns = max(1, min(columns, cells.count))
    let rows = (cells.count + columns - 1) / columns
    let share = (width - columnGap * Double(columns - 1)) / Double(columns)
    let ideal = cells.map { $0.idealWidth }.reduce(0, max)
    let cellWidth = isPacked ? min(ideal, share) : share
    self.cells = cells
    self.columnGap = columnGap
    self.cellWidth = cellWidth
    heights = (0..<max(1, rows)).map { row in
      cells.enumerated().filter { $0.offset % max(1, rows) == row }
        .map { $0.element.neededHeight(width: cellWidth) }.reduce(0, max)
    }
  }

  /// The column and row of a cell.
  func place(of index: Int) -> (column: Int, row: Int) {
    (index / heights.count, index % heights.count)
  }
}
