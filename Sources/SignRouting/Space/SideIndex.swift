// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// A grid of square cells that knows which sides pass through which cell.
struct SideIndex: Sendable {
  private let minX: Int
  private let minY: Int
  private let cell: Int
  private let columns: Int
  private let rows: Int
  /// Where the sides of each cell begin in ``members``; one more at the end.
  private let starts: [Int]
  private let members: [Int]
  private let rowStarts: [Int]
  private let rowMembers: [Int]

  init(sides: [FreeSpace.Side]) {
    let xs = sides.map(\.start.x)
    let ys = sides.map(\.start.y)
    minX = xs.min() ?? 0
    minY = ys.min() ?? 0
    let width = (xs.max() ?? 0) - minX
    let height = (ys.max() ?? 0) - minY
    // About two cells a side, and no cell under a quarter of a meter.
    let wanted = max(1, Double(sides.count) * 2)
    let ideal = (Double(width) * Double(height) / wanted).squareRoot()
    cell = max(2500, Int(ideal), width / 500, height / 500)
    columns = width / cell + 1
    rows = height / cell + 1

    var cells: [[Int]] = Array(repeating: [], count: columns * rows)
    var byRow: [[Int]] = Array(repeating: [], count: rows)
    for (number, side) in sides.enumerated() {
      let (start, end) = (side.start, side.end)
      for row in self.row(min(start.y, end.y))...self.row(max(start.y, end.y)) {
        byRow[row].append(number)
        let (from, to) = Self.span(
          start, end, low: minY + row * cell, high: minY + (row + 1) * cell)
        for column in self.column(from)...self.column(to) {
          cells[row * columns + column].append(number)
        }
      }
    }
    (starts, members) = Self.flat(cells)
    (rowStarts, rowMembers) = Self.flat(byRow)
  }

  private static func flat(_ lists: [[Int]]) -> ([Int], [Int]) {
    var starts = [0]
    var members: [Int] = []
    for list in lists {
      members += list
      starts.append(members.count)
    }
    return (starts, members)
  }

  private func column(_ x: Int) -> Int { min(columns - 1, max(0, (x - minX) / cell)) }
  private func row(_ y: Int) -> Int { min(rows - 1, max(0, (y - minY) / cell)) }

  /// The x range that a segment takes between two heights, a little wider than exact.
  private static func span(
    _ a: GridPoint, _ b: GridPoint, low: Int, high: Int
  ) -> (Int, Int) {
    guard a.y != b.y else { return (min(a.x, b.x), max(a.x, b.x)) }
    let slope = Double(b.x - a.x) / Double(b.y - a.y)
    let bottom = Double(max(low, min(a.y, b.y)))
    let top = Double(min(high, max(a.y, b.y)))
    let first = Double(a.x) + (bottom - Double(a.y)) * slope
    let second = Double(a.x) + (top - Double(a.y)) * slope
    let from = max(min(a.x, b.x), Int(min(first, second).rounded(.down)) - 2)
    let to = min(max(a.x, b.x), Int(max(first, second).rounded(.up)) + 2)
    return (min(from, to), max(from, to))
  }

  /// The sides whose height range may hold the point.
  func sides(atHeightOf point: GridPoint) -> ArraySlice<Int> {
    let row = row(point.y)
    return rowMembers[rowStarts[row]..<rowStarts[row + 1]]
  }

  /// The sides that pass through the cell of the point.
  func sides(near point: GridPoint) -> ArraySlice<Int> {
    let place = row(point.y) * columns + column(point.x)
    return members[starts[place]..<starts[place + 1]]
  }

  /// Calls for every side that may meet a segment until one says no.
  ///
  /// - Parameters:
  ///   - a: One end.
  ///   - b: The other end.
  ///   - allows: Says whether to go on; may be asked twice about a side.
  /// - Returns: true when none said no
  @inline(__always)
  func visit(from a: GridPoint, to b: GridPoint, _ allows: (Int) -> Bool) -> Bool {
    let (low, high) = a.y <= b.y ? (a, b) : (b, a)
    for row in row(low.y)...row(high.y) {
      let (from, to) = Self.span(a, b, low: minY + row * cell, high: minY + (row + 1) * cell)
      for column in column(from)...column(to) {
        let place = row * columns + column
        var position = starts[place]
        let end = starts[place + 1]
        while position < end {
          if !allows(members[position]) { return false }
          position += 1
        }
      }
    }
    return true
  }
}
