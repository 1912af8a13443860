// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// A grid of square cells that knows which sides pass through which cell.
struct SideIndex: Sendable {
  private let raster: Raster
  /// Where the sides of each cell begin in ``members``; one more at the end.
  private let starts: [Int]
  private let members: [Int]
  private let rowStarts: [Int]
  private let rowMembers: [Int]

  init(sides: [FreeSpace.Side]) {
    let raster = Raster(around: sides.map(\.start), cells: sides.count * 2)
    var cells: [[Int]] = Array(repeating: [], count: raster.columns * raster.rows)
    var byRow: [[Int]] = Array(repeating: [], count: raster.rows)
    for (number, side) in sides.enumerated() {
      let (low, high) = side.start.y <= side.end.y ? (side.start, side.end) : (side.end, side.start)
      for row in raster.row(low.y)...raster.row(high.y) {
        byRow[row].append(number)
        for column in raster.columns(from: low, to: high, inRow: row) {
          cells[row * raster.columns + column].append(number)
        }
      }
    }
    self.raster = raster
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

  /// The sides whose height range may hold the point.
  func sides(atHeightOf point: GridPoint) -> ArraySlice<Int> {
    let row = raster.row(point.y)
    return rowMembers[rowStarts[row]..<rowStarts[row + 1]]
  }

  /// The sides that pass through the cell of the point.
  func sides(near point: GridPoint) -> ArraySlice<Int> {
    let place = raster.row(point.y) * raster.columns + raster.column(point.x)
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
    for row in raster.row(low.y)...raster.row(high.y) {
      for column in raster.columns(from: low, to: high, inRow: row) {
        let place = row * raster.columns + column
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
