// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import SignGeometry
import SignJSON
import SignPipeline
import SignRouting

/// Finds the ways a scenario asks for on a polygon mesh, and prints how right and how fast.
struct Pathbench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find shortest ways on a polygon mesh and compare their lengths.")

  @Argument(help: "The mesh file, version 2 or 3.")
  var mesh: String

  @Argument(help: "The scenario file.")
  var scenario: String

  @Option(help: "Exact lengths: lines of sx, sy, gx, gy, and the length last.")
  var expect: String?

  @Option(help: "First write both files: rooms around pillars, with about so many polygons.")
  var makeGrid: Int?

  func run() throws {
    if let makeGrid {
      let grid = GridOfRooms(polygons: makeGrid)
      try write(grid.meshText, to: mesh)
      try write(grid.scenarioText, to: scenario)
    }
    let began = seconds()
    let ground = try read(mesh) { (bytes) throws(MeshFileError) in try PolygonMesh.read(bytes) }
    let loading = seconds() - began
    let queries = try read(scenario) { (bytes) throws(MeshFileError) in
      try Scenario.read(bytes).queries
    }
    let expected = try expect.map(lengths)
    var search = MeshSearch(ground)
    var times: [Double] = []
    var matched = 0
    var unreachable = 0
    var worstExcess = 0.0
    for query in queries {
      let start = seconds()
      let path = search.path(from: query.start, to: query.goal)
      times.append((seconds() - start) * 1e6)
      let length = expected?[Ends(query.start, query.goal)] ?? query.length
      if let path {
        let excess = path.length - length
        if abs(excess) <= 1e-6 { matched += 1 }
        worstExcess = max(worstExcess, excess)
      } else {
        unreachable += 1
        if !length.isFinite { matched += 1 }
      }
    }
    times.sort()
    let report: JSONValue = [
      "polygons": .int(ground.faceCount),
      "loadMilliseconds": .decimal(loading * 1e3, places: 1),
      "queries": .int(queries.count),
      "matched": .int(matched),
      "worstExcess": .decimal(worstExcess, places: 9),
      "medianMicroseconds": .decimal(times.isEmpty ? 0 : times[times.count / 2], places: 1),
      "worstMicroseconds": .decimal(times.last ?? 0, places: 1),
      "unreachable": .int(unreachable),
    ]
    print(report.text)
  }

  /// Start and goal of a question.
  private struct Ends: Hashable {
    var start: VenuePoint
    var goal: VenuePoint

    init(_ start: VenuePoint, _ goal: VenuePoint) {
      self.start = start
      self.goal = goal
    }
  }

  private func read<Value>(
    _ path: String, _ body: ([UInt8]) throws(MeshFileError) -> Value
  ) throws -> Value {
    let bytes = try Disk.bytes(of: path)
    do throws(MeshFileError) {
      return try body(bytes)
    } catch {
      throw ValidationError("\(path): \(error)")
    }
  }

  private func lengths(in path: String) throws -> [Ends: Double] {
    var lengths: [Ends: Double] = [:]
    let text = String(decoding: try Disk.bytes(of: path), as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let values = line.split { $0.isWhitespace }.map { Double($0) }
      guard values.count >= 5, let sx = values[0], let sy = values[1], let gx = values[2],
        let gy = values[3], let last = values.last, let length = last
      else { throw ValidationError("\(path): no length in '\(line)'") }
      lengths[Ends(VenuePoint(sx, sy), VenuePoint(gx, gy))] = length
    }
    return lengths
  }

  private func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw ValidationError("cannot write \(path)") }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw ValidationError("cannot write \(path)")
    }
  }

  private func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
