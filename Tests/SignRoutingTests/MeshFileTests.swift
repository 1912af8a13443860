// SPDX-License-Identifier: Apache-2.0

import Glibc
import SignGeometry
import SignRouting
import SignTestSupport
import Testing

@Suite("Files of meshes and scenarios")
struct MeshFileTests {
  private func sketch() -> MeshSketch {
    var random = SeededGenerator(seed: 5)
    return MeshSketch(["....", ".#..", "..#.", "...."], shift: 2, random: &random)
  }

  private func problem(_ text: String) -> MeshFileError? {
    do throws(MeshFileError) {
      _ = try PolygonMesh.read(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test("versions 2 and 3 say the same")
  func versions() throws {
    let sketch = sketch()
    for text in [sketch.textOfVersion2, sketch.textOfVersion3] {
      let search = MeshWalk(try PolygonMesh.read(Array(text.utf8)))
      let given = MeshWalk(try sketch.mesh())
      let ends = (VenuePoint(15, 3), VenuePoint(22, 37))
      #expect(search.mesh.faceCount == 28)
      #expect(search.path(from: ends.0, to: ends.1) == given.path(from: ends.0, to: ends.1))
      #expect(search.path(from: ends.0, to: ends.1) != nil)
    }
  }

  @Test("version 3 has closed sides and faces nobody walks on")
  func version3() throws {
    let text = """
      mesh 3
      8 3
      0 0  10 0  20 0  0 10  10 10  20 10  0 20  20 20
      1 4  1 2 5 4  0 0 -2 3
      1 4  2 3 6 5  -1 0 0 3
      1 5  4 5 6 8 7  0 1 2 0 0
      """
    let search = MeshWalk(try PolygonMesh.read(Array(text.utf8)))
    let path = try #require(search.path(from: VenuePoint(8, 4), to: VenuePoint(12, 4)))
    #expect(path.points == [VenuePoint(8, 4), VenuePoint(10, 10), VenuePoint(12, 4)])
    let closed = text.replacing("1 5  4", with: "0 5  4")
    let without = MeshWalk(try PolygonMesh.read(Array(closed.utf8)))
    #expect(without.mesh.faceCount == 2)
    #expect(without.path(from: VenuePoint(8, 4), to: VenuePoint(12, 4)) == nil)
  }

  @Test("what is wrong with a file is told with line and word")
  func errors() {
    let square = "mesh\n2\n4 1\n0 0 1 0\n1 0 1 0\n1 1 1 0\n0 1 1 0\n"
    #expect(problem(square + "4 0 1 2 3 -1 -1 -1 -1") == nil)
    #expect(
      problem("")
        == MeshFileError(.endOfFile, line: 1, token: 1))
    #expect(problem("mash 2")?.problem == .unexpected("mash", expected: "mesh"))
    #expect(problem("mesh 1 0 0")?.problem == .unknownVersion(1))
    #expect(problem("mesh 2 99999999999 1")?.problem == .countTooLarge(99_999_999_999))
    #expect(
      problem(square.replacing("1 1 1 0", with: "1 x 1 0"))
        == MeshFileError(.unexpected("x", expected: "a number"), line: 6, token: 14))
    #expect(problem(square + "4 0 1 2 3 -1 -1 -1")?.problem == .endOfFile)
    #expect(problem(square + "4 0 1 2 3 -1 -1 -1 -1 7")?.problem == .trailing("7"))
    let defects: [(String, MeshDefect.Kind)] = [
      ("4 0 3 2 1 -1 -1 -1 -1", .notConvex), ("4 0 1 3 2 -1 -1 -1 -1", .notConvex),
      ("4 0 1 2 4 -1 -1 -1 -1", .unknownVertex(4)), ("4 0 1 2 3 1 -1 -1 -1", .unknownNeighbor(1)),
      ("4 0 1 1 3 -1 -1 -1 -1", .sideWithoutLength), ("2 0 1 -1 -1", .tooFewCorners),
    ]
    for (face, kind) in defects {
      #expect(
        problem(square + face)
          == MeshFileError(.defect(kind), line: 8, token: 4 + 16 + face.split(separator: " ").count)
      )
    }
    let two = square.replacing("4 1\n", with: "4 2\n")
    #expect(
      problem(two + "3 0 1 2 1 -1 -1\n3 0 2 3 -1 -1 -1")?.problem
        == .defect(.neighborDisagrees(1)))
    #expect(
      problem(two + "3 0 1 2 -1 -1 -1\n3 1 2 3 -1 -1 -1")?.problem == .defect(.sideUsedTwice))
  }

  @Test("broken files are refused or read, and what is read can be searched")
  func mutations() {
    var random = SeededGenerator(seed: 11)
    var refused = 0
    let texts = [sketch().textOfVersion2, sketch().textOfVersion3].map { Array($0.utf8) }
    let letters = Array("0123456789 -.\nxe".utf8)
    for round in 0..<1500 {
      var bytes = texts[round % 2]
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let position = Int.random(in: 7..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: position)
        case 1: bytes.insert(letters.randomElement(using: &random) ?? 32, at: position)
        case 2: bytes[position] = letters.randomElement(using: &random) ?? 32
        default: bytes.swapAt(position, Int.random(in: 7..<bytes.count, using: &random))
        }
      }
      do throws(MeshFileError) {
        let search = MeshWalk(try PolygonMesh.read(bytes))
        for goal in [VenuePoint(22, 37), VenuePoint(20, 20), VenuePoint(38, 2)] {
          let path = search.path(from: VenuePoint(12, 3), to: goal)
          if let path { #expect(path.length >= VenuePoint(12, 3).distance(to: goal) - 1e-9) }
        }
      } catch {
        #expect(error.line > 0 && error.token > 0)
        refused += 1
      }
    }
    #expect(refused > 300 && refused < 1500)
  }

  @Test("a scenario has an optional header, and names with spaces")
  func scenario() throws {
    let line = "3\tmaps/a b.map\t49\t49\t1\t11\t2.5\t12\t1.75\n"
    for text in [line + "\n" + line, "version 1\n" + line + line] {
      let queries = try Scenario.read(Array(text.utf8)).queries
      let query = Scenario.Query(
        start: VenuePoint(1, 11), goal: VenuePoint(2.5, 12), length: 1.75)
      #expect(queries == [query, query])
    }
    #expect(throws: MeshFileError(.endOfFile, line: 2, token: 6)) {
      try Scenario.read(Array("version 1\n0 a 1".utf8))
    }
    #expect(
      throws: MeshFileError(.unexpected("z", expected: "a number"), line: 1, token: 8)
    ) {
      try Scenario.read(Array("0 a 1 1 1 1 1 z 1".utf8))
    }
  }
}

/// Meshes that are not ours and stay outside of the repository.
private let folder = getenv("ZHILU_PATHFINDING_DATA").map { String(cString: $0) }

@Suite("Meshes of the literature", .enabled(if: folder != nil, "ZHILU_PATHFINDING_DATA is not set"))
struct MeshDataTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    let file = try #require(fopen("\(folder ?? "")/\(name)", "r"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  @Test(
    "all ways of the arena have their exact length", arguments: ["v2_arena", "v2_arena-merged"])
  func arena(name: String) throws {
    let search = MeshWalk(try PolygonMesh.read(try bytes("\(name).mesh")))
    let lines = String(decoding: try bytes("derived_arena_exact.tsv"), as: UTF8.self)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
    let queries = try Scenario.read(try bytes("scenarios_arena.scen")).queries
    #expect(lines.count == 160 && queries.count == 160)
    for (query, line) in zip(queries, lines) {
      let values = line.split(separator: "\t").compactMap { Double($0) }
      try #require(values.count == 6 && values[0] == query.start.x && values[3] == query.goal.y)
      let path = try #require(search.path(from: query.start, to: query.goal))
      #expect(abs(path.length - values[5]) <= 1e-6)
    }
  }
}
