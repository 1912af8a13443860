// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignRouting
import SignTestSupport

/// Free triangles on whole coordinates, and the meshes and files made of them.
struct MeshSketch {
  struct Corner: Hashable {
    var x: Int
    var y: Int
    var place: VenuePoint { VenuePoint(Double(x), Double(y)) }
  }

  var corners: [Corner] = []
  /// The free triangles, counter-clockwise.
  var triangles: [[Int]] = []
  /// Convex polygons over the same ground.
  var polygons: [[Int]] = []

  /// A row of letters for each row of cells, the top one first: `#` is an obstacle.
  ///
  /// - Parameters:
  ///   - rows: The cells.
  ///   - shift: How far corners inside may be moved, at cells of ten.
  ///   - merges: Whether free cells in a row become one polygon.
  ///   - random: Moves corners and cuts cells.
  init(
    _ rows: [String], shift: Int = 0, merges: Bool = false, random: inout SeededGenerator
  ) {
    let cells = rows.reversed().map { $0.map { $0 != "#" } }
    let (width, height) = (cells[0].count, cells.count)
    for y in 0...height {
      for x in 0...width {
        let isInside = x > 0 && y > 0 && x < width && y < height
        func moved() -> Int { isInside ? Int.random(in: -shift...shift, using: &random) : 0 }
        corners.append(Corner(x: x * 10 + moved(), y: y * 10 + moved()))
      }
    }
    func corner(_ x: Int, _ y: Int) -> Int { y * (width + 1) + x }
    for y in 0..<height {
      var begin: Int?
      for x in 0...width {
        let isFree = x < width && cells[y][x]
        if isFree {
          let ring = [
            corner(x, y), corner(x + 1, y), corner(x + 1, y + 1), corner(x, y + 1),
          ]
          let cut = Int.random(in: 0...1, using: &random)
          triangles += [
            [ring[cut], ring[cut + 1], ring[cut + 2]],
            [ring[cut], ring[cut + 2], ring[(cut + 3) % 4]],
          ]
          if begin == nil { begin = x }
        } else if let first = begin {
          polygons.append(
            (first...x).map { corner($0, y) } + (first...x).reversed().map { corner($0, y + 1) })
          begin = nil
        }
      }
    }
    if !merges { polygons = triangles }
  }

  /// For each side of each polygon the polygon beyond.
  var neighbors: [[Int?]] {
    var polygonAt: [[Int]: Int] = [:]
    for (number, ring) in polygons.enumerated() {
      for index in ring.indices {
        polygonAt[[ring[index], ring[(index + 1) % ring.count]]] = number
      }
    }
    return polygons.map { ring in
      ring.indices.map { polygonAt[[ring[($0 + 1) % ring.count], ring[$0]]] }
    }
  }

  func mesh() throws -> PolygonMesh {
    try PolygonMesh(
      vertices: corners.map(\.place),
      faces: zip(polygons, neighbors).map { PolygonMesh.Face(corners: $0, neighbors: $1) })
  }

  /// The mesh as a file of version 2.
  var textOfVersion2: String {
    var text = "mesh\n2\n\(corners.count) \(polygons.count)\n"
    for (number, corner) in corners.enumerated() {
      let around = polygons.indices.filter { polygons[$0].contains(number) }
      text += "\(corner.x) \(corner.y) \(around.count + 1)"
      text += around.map { " \($0)" }.joined() + " -1\n"
    }
    for (ring, beyond) in zip(polygons, neighbors) {
      let turned = [beyond[beyond.count - 1]] + beyond.dropLast()
      text += "\(ring.count)" + ring.map { " \($0)" }.joined()
      text += turned.map { " \($0 ?? -1)" }.joined() + "\n"
    }
    return text
  }

  /// The mesh as a file of version 3.
  var textOfVersion3: String {
    var text = "mesh\n3\n\(corners.count) \(polygons.count)\n"
    for corner in corners { text += "\(corner.x) \(corner.y)\n" }
    for (ring, beyond) in zip(polygons, neighbors) {
      let turned = [beyond[beyond.count - 1]] + beyond.dropLast()
      text += "1 \(ring.count)" + ring.map { " \($0 + 1)" }.joined()
      text += turned.map { " \($0.map { $0 + 1 } ?? 0)" }.joined() + "\n"
    }
    return text
  }
}
