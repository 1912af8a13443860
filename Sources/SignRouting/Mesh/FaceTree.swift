// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// Boxes of faces, halved again and again, to find which may hold a place.
struct FaceTree: Sendable {
  /// Least and greatest coordinates.
  struct Box: Sendable {
    var minX = Double.infinity
    var minY = Double.infinity
    var maxX = -Double.infinity
    var maxY = -Double.infinity

    mutating func include(_ point: VenuePoint) {
      minX = min(minX, point.x)
      minY = min(minY, point.y)
      maxX = max(maxX, point.x)
      maxY = max(maxY, point.y)
    }

    mutating func include(_ box: Box) {
      minX = min(minX, box.minX)
      minY = min(minY, box.minY)
      maxX = max(maxX, box.maxX)
      maxY = max(maxY, box.maxY)
    }

    func holds(_ point: VenuePoint, margin: Double) -> Bool {
      point.x >= minX - margin && point.x <= maxX + margin
        && point.y >= minY - margin && point.y <= maxY + margin
    }
  }

  private struct Node {
    var box: Box
    /// The faces, as positions in `order`.
    var range: Range<Int>
    /// The second half, 0 for a leaf; the first one follows at once.
    var second = 0
  }

  private var boxes: [Box] = []
  private var order: [Int] = []
  private var nodes: [Node] = []

  init() {}

  init(boxes: [Box]) {
    self.boxes = boxes
    order = Array(boxes.indices)
    if !boxes.isEmpty { build(order.indices) }
  }

  private mutating func build(_ range: Range<Int>) {
    var box = Box()
    for position in range { box.include(boxes[order[position]]) }
    let number = nodes.count
    nodes.append(Node(box: box, range: range))
    guard range.count > 4 else { return }
    let isWide = box.maxX - box.minX > box.maxY - box.minY
    let boxes = boxes
    func middle(_ face: Int) -> Double {
      isWide ? boxes[face].minX + boxes[face].maxX : boxes[face].minY + boxes[face].maxY
    }
    order[range].sort { (middle($0), $0) < (middle($1), $1) }
    let half = range.lowerBound + range.count / 2
    build(range.lowerBound..<half)
    nodes[number].second = nodes.count
    build(half..<range.upperBound)
  }

  /// The faces whose boxes hold a place, in ascending order.
  func candidates(at place: VenuePoint, margin: Double) -> [Int] {
    var found: [Int] = []
    var open = nodes.isEmpty ? [] : [0]
    while let number = open.popLast() {
      let node = nodes[number]
      guard node.box.holds(place, margin: margin) else { continue }
      if node.second > 0 {
        open.append(number + 1)
        open.append(node.second)
      } else {
        for position in node.range where boxes[order[position]].holds(place, margin: margin) {
          found.append(order[position])
        }
      }
    }
    return found.sorted()
  }
}
