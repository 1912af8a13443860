// SPDX-License-Identifier: Apache-2.0

import SignGeometry

extension PolygonMesh {
  /// Adds the sides of one face and checks its shape.
  mutating func append(
    _ given: Face, number: Int, faceCount: Int, vertices: [VenuePoint]
  ) throws(MeshDefect) {
    let corners = given.corners
    guard corners.count >= 3 else { throw MeshDefect(.tooFewCorners, face: number) }
    guard given.neighbors.count == corners.count else {
      throw MeshDefect(.unknownNeighbor(given.neighbors.count), face: number)
    }
    for corner in corners {
      guard vertices.indices.contains(corner) else {
        throw MeshDefect(.unknownVertex(corner), face: number)
      }
      let place = vertices[corner]
      guard abs(place.x) <= 1e12, abs(place.y) <= 1e12 else {
        throw MeshDefect(.badCoordinate(vertex: corner), face: number)
      }
    }
    for case let neighbor? in given.neighbors
    where !(0..<faceCount).contains(neighbor) || neighbor == number {
      throw MeshDefect(.unknownNeighbor(neighbor), face: number)
    }
    try checkShape(corners.map { vertices[$0] }, number: number)
    let first = Int32(origin.count)
    guard origin.count + corners.count < Int(Int32.max) / 2 else {
      throw MeshDefect(.tooLarge, face: number)
    }
    for (index, corner) in corners.enumerated() {
      origin.append(Int32(corner))
      next.append(index + 1 < corners.count ? first + Int32(index) + 1 : first)
      twin.append(-1)
      face.append(Int32(number))
    }
    starts.append(Int32(origin.count))
  }

  /// A face must be convex; corners in line, and what rounding in a file bends, are allowed.
  private func checkShape(_ ring: [VenuePoint], number: Int) throws(MeshDefect) {
    let slack = -1e-6
    var area = 0.0
    for index in ring.indices {
      let a = ring[index]
      let b = ring[(index + 1) % ring.count]
      let c = ring[(index + 2) % ring.count]
      guard a != b else { throw MeshDefect(.sideWithoutLength, face: number) }
      let turn = (b - a).cross(c - b)
      let fan = (a - ring[0]).cross(b - ring[0])
      guard turn >= slack * (b - a).length * (c - b).length,
        fan >= slack * (a - ring[0]).length * (b - ring[0]).length
      else { throw MeshDefect(.notConvex, face: number) }
      area += fan
    }
    guard area > 0 else { throw MeshDefect(.notConvex, face: number) }
  }

  /// Finds for every open side the same side of the face beyond.
  mutating func link(_ faces: [Face]) throws(MeshDefect) {
    func key(_ from: Int32, _ to: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: from)) << 32 | UInt64(UInt32(bitPattern: to))
    }
    var sideBetween: [UInt64: Int32] = [:]
    sideBetween.reserveCapacity(origin.count)
    for side in origin.indices {
      let old = sideBetween.updateValue(Int32(side), forKey: key(origin[side], end(Int32(side))))
      guard old == nil else { throw MeshDefect(.sideUsedTwice, face: Int(face[side])) }
    }
    openings = Array(repeating: 0, count: faces.count)
    for (number, given) in faces.enumerated() {
      for (side, neighbor) in zip(sides(of: number), given.neighbors) {
        guard let neighbor else { continue }
        guard let other = sideBetween[key(end(Int32(side)), origin[side])],
          Int(face[Int(other)]) == neighbor,
          faces[neighbor].neighbors[Int(other) - Int(starts[neighbor])] == number
        else { throw MeshDefect(.neighborDisagrees(neighbor), face: number) }
        twin[side] = other
        openings[number] += 1
      }
    }
  }

  /// Gives every unbroken fan of faces around a vertex a point of its own.
  mutating func separate(_ vertices: [VenuePoint]) {
    var pointOf = Array(repeating: Int32(-1), count: origin.count)
    let closed = origin.indices.filter { twin[$0] < 0 }
    // Fans with a beginning first; what is left goes all around.
    for first in [closed, Array(origin.indices)].joined() where pointOf[first] < 0 {
      let point = Int32(points.count)
      points.append(vertices[Int(origin[first])])
      firstSide.append(twin[first] < 0 ? Int32(first) : -1)
      lastSide.append(-1)
      var side = first
      while pointOf[side] < 0 {
        pointOf[side] = point
        let incoming = previous(side)
        guard twin[incoming] >= 0 else {
          lastSide[Int(point)] = Int32(incoming)
          break
        }
        side = Int(twin[incoming])
      }
    }
    origin = pointOf
  }

  /// Keeps as corners the points whose fan is wider than half a turn.
  mutating func findCorners() {
    for point in points.indices where firstSide[point] >= 0 && !isReflex(point) {
      firstSide[point] = -1
      lastSide[point] = -1
    }
  }

  private func isReflex(_ point: Int) -> Bool {
    let here = points[point]
    var side = Int(firstSide[point])
    let first = points[Int(end(Int32(side)))]
    var inLine = 0
    while true {
      let incoming = previous(side)
      switch orientation(here, first, points[Int(origin[incoming])]) {
      case -1: return true
      case 0: inLine += 1
      default: break
      }
      // In line at half a turn, and again at a whole one around the end of a thin wall.
      if inLine > 1 { return true }
      guard twin[incoming] >= 0 else { return false }
      side = Int(twin[incoming])
    }
  }
}
