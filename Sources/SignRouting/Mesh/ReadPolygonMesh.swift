// SPDX-License-Identifier: Apache-2.0

import SignGeometry

extension PolygonMesh {
  /// Reads a mesh file of version 2 or 3.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: the walkable part of it
  /// - Throws: the first problem, with line and word
  public static func read(_ bytes: [UInt8]) throws(MeshFileError) -> PolygonMesh {
    var words = Words(bytes)
    try words.expect("mesh")
    let version = try words.integer()
    guard version == 2 || version == 3 else { throw words.error(.unknownVersion(version)) }
    let vertexCount = try words.size()
    let faceCount = try words.size()
    var vertices: [VenuePoint] = []
    vertices.reserveCapacity(vertexCount)
    for _ in 0..<vertexCount {
      vertices.append(VenuePoint(try words.number(), try words.number()))
      // Version 2 names the faces around a vertex, which the faces say again.
      if version == 2 { for _ in 0..<(try words.size()) { _ = try words.integer() } }
    }
    var faces: [Face] = []
    var places: [(line: Int, token: Int)] = []
    if version == 2 {
      for _ in 0..<faceCount {
        faces.append(try readClosedFace(&words))
        places.append((words.line, words.count))
      }
    } else {
      (faces, places) = try readMarkedFaces(&words, count: faceCount)
    }
    if let extra = words.next() {
      throw words.error(.trailing(String(decoding: extra.prefix(40), as: UTF8.self)))
    }
    do throws(MeshDefect) {
      return try PolygonMesh(vertices: vertices, faces: faces)
    } catch {
      let place = places.indices.contains(error.face) ? places[error.face] : (line: 0, token: 0)
      throw MeshFileError(.defect(error.kind), line: place.line, token: place.token)
    }
  }

  /// Turns neighbors, each at the corner where its side ends, to where the side begins.
  private static func turned<Value>(_ values: [Value]) -> [Value] {
    values.isEmpty ? [] : Array(values[1...]) + [values[0]]
  }

  private static func integers(
    _ count: Int, _ words: inout Words
  ) throws(MeshFileError) -> [Int] {
    var values: [Int] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try words.integer()) }
    return values
  }

  private static func readClosedFace(_ words: inout Words) throws(MeshFileError) -> Face {
    let count = try words.size()
    let corners = try integers(count, &words)
    let neighbors = try integers(count, &words)
    return Face(corners: corners, neighbors: turned(neighbors.map { $0 == -1 ? nil : $0 }))
  }

  /// Faces of version 3: counted from 1, some of them not walkable.
  private static func readMarkedFaces(
    _ words: inout Words, count: Int
  ) throws(MeshFileError) -> ([Face], [(line: Int, token: Int)]) {
    var faces: [Face] = []
    var places: [(line: Int, token: Int)] = []
    var numbers: [Int?] = []
    for _ in 0..<count {
      let mark = try words.integer()
      guard mark == 0 || mark == 1 else {
        throw words.error(.unexpected(String(mark), expected: "0 or 1"))
      }
      let size = try words.size()
      let corners = try integers(size, &words)
      let neighbors = try integers(size, &words)
      guard neighbors.allSatisfy({ $0.magnitude <= count.magnitude }) else {
        throw words.error(.unexpected("\(neighbors)", expected: "faces up to \(count)"))
      }
      numbers.append(mark == 1 ? faces.count : nil)
      guard mark == 1 else { continue }
      // Corners that are not there stay negative or too large, and are found later.
      faces.append(
        Face(
          corners: corners.map { $0 > 0 ? $0 - 1 : -1 },
          neighbors: turned(neighbors.map { $0 > 0 ? $0 - 1 : nil })))
      places.append((words.line, words.count))
    }
    for number in faces.indices {
      faces[number].neighbors = faces[number].neighbors.map { $0.flatMap { numbers[$0] } }
    }
    return (faces, places)
  }
}
