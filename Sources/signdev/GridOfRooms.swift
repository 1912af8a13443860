// SPDX-License-Identifier: Apache-2.0

/// A made-up floor to measure on: rooms in rows, each around a pillar, with doors in most walls.
///
/// The same count gives the same floor.
struct GridOfRooms {
  private struct Corner: Hashable {
    var x: Int
    var y: Int
  }

  private struct Side: Hashable {
    var from: Int
    var to: Int
  }

  private let rows: Int
  private var random: UInt64 = 1
  private var corners: [Corner] = []
  private var numbers: [Corner: Int] = [:]
  private var triangles: [[Int]] = []

  /// Makes a floor of about so many triangles.
  init(polygons: Int) {
    // A room takes eight triangles, six more for each pair of door posts, shared by two rooms.
    var rows = 1
    while (rows + 1) * (rows + 1) * 18 <= max(0, polygons) { rows += 1 }
    self.rows = rows
    // For each wall where the door begins; no door in one wall of eight.
    var right: [Int?] = []
    var up: [Int?] = []
    for _ in 0..<(rows * rows) {
      right.append(door())
      up.append(door())
    }
    for row in 0..<rows {
      for column in 0..<rows {
        let index = row * rows + column
        let hasRight = column + 1 < rows
        let hasUp = row + 1 < rows
        addRoom(
          x: column * 20, y: row * 20,
          doors: [
            row > 0 ? up[index - rows] : nil, hasRight ? right[index] : nil,
            hasUp ? up[index] : nil, column > 0 ? right[index - 1] : nil,
          ])
        let (x, y) = (column * 20, row * 20)
        if hasRight, let at = right[index] {
          addBox(x + 19, y + at, x + 21, y + at + 3)
        }
        if hasUp, let at = up[index] { addBox(x + at, y + 19, x + at + 3, y + 21) }
      }
    }
  }

  private mutating func number(below limit: Int) -> Int {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((random >> 33) % UInt64(limit))
  }

  private mutating func door() -> Int? {
    number(below: 8) == 0 ? nil : 2 + number(below: 13)
  }

  private mutating func corner(_ x: Int, _ y: Int) -> Int {
    let corner = Corner(x: x, y: y)
    if let known = numbers[corner] { return known }
    numbers[corner] = corners.count
    corners.append(corner)
    return corners.count - 1
  }

  private mutating func addBox(_ x0: Int, _ y0: Int, _ x1: Int, _ y1: Int) {
    let ring = [corner(x0, y0), corner(x1, y0), corner(x1, y1), corner(x0, y1)]
    triangles.append([ring[0], ring[1], ring[2]])
    triangles.append([ring[0], ring[2], ring[3]])
  }

  /// A room of 18 by 18 with a pillar inside; doors below, right, above and left.
  private mutating func addRoom(x: Int, y: Int, doors: [Int?]) {
    let (low, high) = (4 + number(below: 4), 12 + number(below: 4))
    let outer = [(1, 1), (19, 1), (19, 19), (1, 19)].map { corner(x + $0.0, y + $0.1) }
    let inner = [(low, low), (high, low), (high, high), (low, high)]
      .map { corner(x + $0.0, y + $0.1) }
    for side in 0..<4 {
      let next = (side + 1) % 4
      var posts: [Int] = []
      if let at = doors[side] {
        switch side {
        case 0: posts = [corner(x + at, y + 1), corner(x + at + 3, y + 1)]
        case 1: posts = [corner(x + 19, y + at), corner(x + 19, y + at + 3)]
        case 2: posts = [corner(x + at + 3, y + 19), corner(x + at, y + 19)]
        default: posts = [corner(x + 1, y + at + 3), corner(x + 1, y + at)]
        }
      }
      let chain = [outer[side]] + posts + [outer[next]]
      for (from, to) in zip(chain, chain.dropFirst()) {
        triangles.append([from, to, inner[side]])
      }
      triangles.append([outer[next], inner[next], inner[side]])
    }
  }

  /// The floor as a mesh file of version 3.
  var meshText: String {
    var faceAt: [Side: Int] = [:]
    for (number, triangle) in triangles.enumerated() {
      for index in 0..<3 {
        faceAt[Side(from: triangle[index], to: triangle[(index + 1) % 3])] = number + 1
      }
    }
    var text = "mesh\n3\n\(corners.count) \(triangles.count)\n"
    for corner in corners { text += "\(corner.x) \(corner.y)\n" }
    for triangle in triangles {
      let neighbors = (0..<3).map { index in
        faceAt[Side(from: triangle[index], to: triangle[(index + 2) % 3])] ?? 0
      }
      text +=
        "1 3 "
        + (triangle.map { $0 + 1 } + neighbors).map(String.init)
        .joined(separator: " ") + "\n"
    }
    return text
  }

  /// 400 questions, the first from corner to corner; their lengths are those of the straight line.
  var scenarioText: String {
    var source = self
    func place(_ column: Int, _ row: Int) -> (x: Int, y: Int) { (column * 20 + 2, row * 20 + 2) }
    var text = "version 1\n"
    for number in 0..<400 {
      var ends: [(x: Int, y: Int)] = []
      for end in 0..<2 {
        ends.append(
          number == 0
            ? place(end * (rows - 1), end * (rows - 1))
            : place(source.number(below: rows), source.number(below: rows)))
      }
      let (dx, dy) = (Double(ends[1].x - ends[0].x), Double(ends[1].y - ends[0].y))
      let length = (dx * dx + dy * dy).squareRoot()
      text += "0 rooms \(rows * 20) \(rows * 20) "
      text += "\(ends[0].x) \(ends[0].y) \(ends[1].x) \(ends[1].y) \(length)\n"
    }
    return text
  }
}
