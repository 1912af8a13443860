// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignRouting
import SignTestSupport
import Testing

@Suite("Shortest ways on a polygon mesh")
struct MeshSearchTests {
  private func walk(_ rows: [String], merges: Bool) throws -> MeshWalk {
    var random = SeededGenerator(seed: 1)
    return MeshWalk(try MeshSketch(rows, merges: merges, random: &random).mesh())
  }

  @Test("a way bends at the corners of a square hole", arguments: [false, true])
  func squareHole(merges: Bool) throws {
    let search = try walk(["...", ".#.", "..."], merges: merges)
    let path = try #require(search.path(from: VenuePoint(5, 12), to: VenuePoint(25, 12)))
    #expect(
      path.points == [
        VenuePoint(5, 12), VenuePoint(10, 10), VenuePoint(20, 10), VenuePoint(25, 12),
      ])
    #expect(abs(path.length - (10 + 2 * 29.0.squareRoot())) < 1e-12)
    // The same search again, the other way around, and straight along the hole.
    let back = try #require(search.path(from: VenuePoint(25, 12), to: VenuePoint(5, 12)))
    #expect(back.points == path.points.reversed())
    let along = try #require(search.path(from: VenuePoint(2, 10), to: VenuePoint(28, 10)))
    #expect(along.length == 26)
  }

  @Test("nothing passes where two obstacles touch in a point", arguments: [false, true])
  func pinch(merges: Bool) throws {
    let search = try walk(["....", ".#..", "..#.", "...."], merges: merges)
    let around = try #require(search.path(from: VenuePoint(15, 15), to: VenuePoint(25, 25)))
    // Around either obstacle it is the same: two corners, no way through (20, 20).
    #expect(around.length > 30)
    #expect(!around.points.contains(VenuePoint(20, 20)))
    let slanted = try #require(search.path(from: VenuePoint(19, 19), to: VenuePoint(21, 21)))
    #expect(slanted.length > 20)
    // Who stands in the point itself may leave on both sides.
    let out = try #require(search.path(from: VenuePoint(20, 20), to: VenuePoint(25, 25)))
    #expect(abs(out.length - 50.0.squareRoot()) < 1e-12)
    let other = try #require(search.path(from: VenuePoint(15, 15), to: VenuePoint(20, 20)))
    #expect(abs(other.length - 50.0.squareRoot()) < 1e-12)
  }

  @Test("start and goal may be corners, on sides, or the same", arguments: [false, true])
  func onTheBorder(merges: Bool) throws {
    let search = try walk(["...", ".#.", "..."], merges: merges)
    func length(_ a: VenuePoint, _ b: VenuePoint) -> Double? {
      search.path(from: a, to: b)?.length
    }
    #expect(length(VenuePoint(10, 10), VenuePoint(20, 20)) == 20)
    #expect(length(VenuePoint(10, 15), VenuePoint(20, 15)) == 20)
    #expect(length(VenuePoint(0, 0), VenuePoint(0, 30)) == 30)
    #expect(length(VenuePoint(10, 10), VenuePoint(20, 10)) == 10)
    #expect(length(VenuePoint(5, 5), VenuePoint(5, 5)) == 0)
    #expect(length(VenuePoint(0, 10), VenuePoint(30, 10)) == 30)
  }

  @Test("what is closed off, inside an obstacle or outside cannot be reached")
  func unreachable() throws {
    let search = try walk([".....", ".###.", ".#.#.", ".###.", "....."], merges: false)
    #expect(search.path(from: VenuePoint(5, 5), to: VenuePoint(25, 25)) == nil)
    #expect(search.path(from: VenuePoint(25, 25), to: VenuePoint(5, 5)) == nil)
    #expect(search.path(from: VenuePoint(5, 5), to: VenuePoint(15, 25)) == nil)
    #expect(search.path(from: VenuePoint(-5, 5), to: VenuePoint(5, 5)) == nil)
    #expect(search.path(from: VenuePoint(5, 5), to: VenuePoint(.nan, 5)) == nil)
    #expect(search.path(from: VenuePoint(5, 5), to: VenuePoint(45, 5))?.length == 40)
  }

  @Test("a wall without thickness is walked around")
  func thinWall() throws {
    let corners = [(0, 0), (10, 0), (20, 0), (0, 10), (10, 10), (20, 10), (0, 20), (20, 20)]
    let mesh = try PolygonMesh(
      vertices: corners.map { VenuePoint(Double($0.0), Double($0.1)) },
      faces: [
        PolygonMesh.Face(corners: [0, 1, 4, 3], neighbors: [nil, nil, 2, nil]),
        PolygonMesh.Face(corners: [1, 2, 5, 4], neighbors: [nil, nil, 2, nil]),
        PolygonMesh.Face(corners: [3, 4, 5, 7, 6], neighbors: [0, 1, nil, nil, nil]),
      ])
    let search = MeshWalk(mesh)
    let path = try #require(search.path(from: VenuePoint(8, 4), to: VenuePoint(12, 4)))
    #expect(path.points == [VenuePoint(8, 4), VenuePoint(10, 10), VenuePoint(12, 4)])
  }

  @Test(
    "ways on random floors are as short as all corners against all",
    arguments: [(shift: 0, merges: false), (0, true), (3, false)])
  func bruteForce(shift: Int, merges: Bool) throws {
    var random = SeededGenerator(seed: UInt64(shift) + (merges ? 100 : 0))
    var reachable = 0
    var unreachable = 0
    for _ in 0..<7 {
      let rows = (0..<6).map { _ in
        String((0..<6).map { _ in Int.random(in: 0..<10, using: &random) < 3 ? "#" : "." })
      }
      let sketch = MeshSketch(rows, shift: shift, merges: merges, random: &random)
      let slow = MeshBruteForce(sketch)
      let search = MeshWalk(try sketch.mesh())
      for _ in 0..<12 {
        let ends = (0..<2).map { _ in
          // Corners, places on sides, and others.
          let step = [10, 5, 1].randomElement(using: &random) ?? 1
          return MeshSketch.Corner(
            x: Int.random(in: 0...(60 / step), using: &random) * step,
            y: Int.random(in: 0...(60 / step), using: &random) * step)
        }
        let expected = slow.length(from: ends[0], to: ends[1])
        let path = search.path(from: ends[0].place, to: ends[1].place)
        guard let path, let expected else {
          let isOnMesh = ends.allSatisfy { search.path(from: $0.place, to: $0.place) != nil }
          if isOnMesh { #expect(path == nil && expected == nil, "\(rows) \(ends)") }
          unreachable += 1
          continue
        }
        #expect(abs(path.length - expected) < 1e-9, "\(rows) \(ends)")
        let pieces = zip(path.points, path.points.dropFirst()).map { $0.distance(to: $1) }
        #expect(abs(pieces.reduce(0, +) - path.length) < 1e-9)
        reachable += 1
      }
    }
    #expect(reachable > 20 && unreachable > 5)
  }
}
