// SPDX-License-Identifier: Apache-2.0

public import SignGeometry

/// Walkable ground as convex polygons that share whole sides.
///
/// A side is a number; the sides of a face follow each other counter-clockwise. A place where two
/// obstacles touch is one point on each side of them, so that nothing passes between them.
public struct PolygonMesh: Sendable {
  /// One convex polygon, as it is given.
  public struct Face: Hashable, Sendable {
    /// The vertices, counter-clockwise.
    public var corners: [Int]
    /// For each corner the face beyond the side that begins there; nil where nobody passes.
    public var neighbors: [Int?]

    /// Makes a face.
    public init(corners: [Int], neighbors: [Int?]) {
      self.corners = corners
      self.neighbors = neighbors
    }
  }

  /// The points, each with one unbroken fan of faces around it. [Unit: that of the file]
  public internal(set) var points: [VenuePoint] = []

  /// For each face its first side, and the count of sides at the end.
  var starts: [Int32] = [0]
  /// For each side the point where it begins.
  var origin: [Int32] = []
  /// For each side the one after it.
  var next: [Int32] = []
  /// For each side the same side of the face beyond; -1 where nobody passes.
  var twin: [Int32] = []
  /// For each side its face.
  var face: [Int32] = []
  /// For each face how many sides are open.
  var openings: [Int32] = []
  /// For each point at which a way may bend the closed side that begins there, else -1.
  var firstSide: [Int32] = []
  /// For each point at which a way may bend the closed side that ends there, else -1.
  var lastSide: [Int32] = []
  /// Finds faces by place.
  var tree = FaceTree()

  /// The number of faces.
  public var faceCount: Int { starts.count - 1 }

  /// Joins faces.
  ///
  /// - Parameters:
  ///   - vertices: The places of the corners. [Limit: -1e12...1e12]
  ///   - faces: The walkable polygons.
  /// - Throws: the first defect found
  public init(vertices: [VenuePoint], faces: [Face]) throws(MeshDefect) {
    for (number, given) in faces.enumerated() {
      try append(given, number: number, faceCount: faces.count, vertices: vertices)
    }
    try link(faces)
    separate(vertices)
    findCorners()
    tree = FaceTree(
      boxes: (0..<faceCount).map { number in
        var box = FaceTree.Box()
        for side in sides(of: number) { box.include(points[Int(origin[side])]) }
        return box
      })
  }

  /// The sides of a face.
  func sides(of face: Int) -> Range<Int> { Int(starts[face])..<Int(starts[face + 1]) }

  /// The point where a side ends.
  @inline(__always)
  func end(_ side: Int32) -> Int32 { origin[Int(next[Int(side)])] }

  /// The side before another of the same face.
  func previous(_ side: Int) -> Int {
    let range = sides(of: Int(face[side]))
    return side == range.lowerBound ? range.upperBound - 1 : side - 1
  }

  /// The faces that hold a place, borders included, in ascending order.
  ///
  /// A place that rounding put just outside of everything counts as on the border.
  func faces(at place: VenuePoint) -> [Int] {
    guard place.x.isFinite, place.y.isFinite else { return [] }
    let exact = tree.candidates(at: place, margin: 0).filter { number in
      sides(of: number).allSatisfy { side in
        orientation(points[Int(origin[side])], points[Int(end(Int32(side)))], place) >= 0
      }
    }
    if !exact.isEmpty { return exact }
    let margin = 1e-9 * max(1, abs(place.x), abs(place.y))
    return tree.candidates(at: place, margin: margin).filter { number in
      sides(of: number).allSatisfy { side in
        let (a, b) = (points[Int(origin[side])], points[Int(end(Int32(side)))])
        return (b - a).cross(place - a) >= -margin * (b - a).length
      }
    }
  }
}
