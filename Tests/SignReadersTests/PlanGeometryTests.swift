// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignReaders
import Testing

@Suite("Geometry of drawn plans")
struct PlanGeometryTests {
  @Test("rooms that tile a floor share borders only, at any angle", arguments: 0..<12)
  func tiling(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let corners = grid(&random, size: 8)
    let rooms = tiles(corners, size: 8, &random)
    #expect(codes(rooms).isEmpty, "seed \(seed)")
  }

  @Test("a corner pulled into the next room is found as an overlap", arguments: 0..<12)
  func pulled(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let corners = grid(&random, size: 6)
    var rooms = tiles(corners, size: 6, &random)
    let room = Int.random(in: rooms.indices, using: &random)
    // Outward from the middle of the room, by some centimeters.
    let middle = rooms[room].reduce((0.0, 0.0)) { ($0.0 + $1.0, $0.1 + $1.1) }
    let count = Double(rooms[room].count)
    let (x, y) = (middle.0 / count, middle.1 / count)
    rooms[room] = rooms[room].map { (x + ($0.0 - x) * 1.02, y + ($0.1 - y) * 1.02) }
    #expect(codes(rooms).contains(.overlappingUnits), "seed \(seed)")
  }

  @Test("ground outside of the outline is measured", arguments: 1...9)
  func outside(_ decimeters: Int) {
    let beyond = Double(decimeters) / 10
    let plan = """
      level: {id: F1, name: {zh: 1层, en: F1}, ordinal: 0, elevation: 0, height: 3}
      outline: [[0, 0], [10, 0], [10, 10], [5, 12], [0, 10]]
      units:
        - {id: a, category: room, rect: [4, 2, \(6 + beyond), 5]}
      """
    let texts = findings(plan).map { $0.message.text() }
    let area = Double(decimeters) / 2
    let shown = area == area.rounded() ? String(Int(area)) : String(area)
    #expect(texts == ["unit 'a' lies with \(shown) m² outside of level 'F1'"])
  }

  /// Corners of a grid, each shaken a little except on the border.
  private func grid(_ random: inout SplitMix, size: Int) -> [[(Double, Double)]] {
    (0...size).map { row in
      (0...size).map { column in
        let isInner = row > 0 && row < size && column > 0 && column < size
        let shake = isInner ? 1.2 : 0
        return (
          Double(column) * 4 + Double.random(in: -1...1, using: &random) * shake,
          Double(row) * 4 + Double.random(in: -1...1, using: &random) * shake
        )
      }
    }
  }

  /// Four-cornered rooms between the corners, some cut in two.
  private func tiles(
    _ corners: [[(Double, Double)]], size: Int, _ random: inout SplitMix
  ) -> [[(Double, Double)]] {
    var rooms: [[(Double, Double)]] = []
    for row in 0..<size {
      for column in 0..<size {
        let (a, b) = (corners[row][column], corners[row][column + 1])
        let (c, d) = (corners[row + 1][column + 1], corners[row + 1][column])
        rooms += Bool.random(using: &random) ? [[a, b, c, d]] : [[a, b, c], [d, c, a]]
      }
    }
    return rooms
  }

  private func codes(_ rooms: [[(Double, Double)]]) -> Set<Diagnostic.Code> {
    var plan = """
      level: {id: F1, name: {zh: 1层, en: F1}, ordinal: 0, elevation: 0, height: 3}
      rect: [-5, -5, 50, 50]
      units:

      """
    for (index, room) in rooms.enumerated() {
      let border = room.map { "[\($0.0), \($0.1)]" }.joined(separator: ", ")
      plan += "  - {id: r\(index), category: room, polygon: [\(border)]}\n"
    }
    return Set(findings(plan).map(\.code))
  }

  private func findings(_ plan: String) -> [Diagnostic] {
    let texts = [
      "site.yaml": "id: s\nplace: village\nname: {zh: 站, en: Station}", "plan/F1.yaml": plan,
      "signs.yaml": "signs: []",
    ]
    let files = texts.sorted { $0.key < $1.key }.map {
      SourceFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    var sources = SourceMap()
    return readSite(files, sources: &sources).diagnostics
  }
}
