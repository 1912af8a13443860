// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// Finds the boxes near a place without looking at all of them: an even grid over the plan.
struct BoxIndex {
  private let origin: VenuePoint
  private let cell: Size<VenueSpace>
  private let columns: Int
  private var cells: [[Int]]
  private let boxes: [Rect<VenueSpace>]

  /// Sorts boxes into a grid with about as many cells as there are boxes.
  init(_ boxes: [Rect<VenueSpace>]) {
    self.boxes = boxes
    columns = min(32, max(1, Int(Double(boxes.count).squareRoot())))
    let all = boxes.dropFirst().reduce(boxes.first) { $0?.union($1) }
    let bounds = all ?? Rect(x: 0, y: 0, width: 0, height: 0)
    origin = bounds.origin
    cell = Size(
      max(bounds.width / Double(columns), 1e-3), max(bounds.height / Double(columns), 1e-3))
    cells = Array(repeating: [], count: columns * columns)
    for (index, box) in boxes.enumerated() {
      forEachCell(of: box) { cells[$0].append(index) }
    }
  }

  /// The boxes that meet or touch a box, in their order.
  func indices(meeting box: Rect<VenueSpace>) -> [Int] {
    var found: [Int] = []
    forEachCell(of: box) { cell in
      found += cells[cell].filter { boxes[$0].touches(box) }
    }
    found.sort()
    var last = -1
    return found.filter { index in
      defer { last = index }
      return index != last
    }
  }

  private func forEachCell(of box: Rect<VenueSpace>, _ body: (Int) -> Void) {
    for row in clamped(box.minY - origin.y, cell.height)...clamped(box.maxY - origin.y, cell.height)
    {
      for column in clamped(
        box.minX - origin.x, cell.width)...clamped(box.maxX - origin.x, cell.width)
      {
        body(row * columns + column)
      }
    }
  }

  private func clamped(_ offset: Double, _ size: Double) -> Int {
    Int(min(Double(columns - 1), max(0, offset / size)))
  }
}

extension Rect {
  fileprivate func touches(_ other: Rect) -> Bool {
    minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY
  }
}
