// SPDX-License-Identifier: Apache-2.0

import HeapModule
public import SignGeometry

/// Finds shortest ways over a mesh, one after the other, and keeps its buffers between them.
///
/// A search belongs to one thread. It walks from side to side with cones of sight. What a cone
/// sees and where a way may bend is decided by ``orientation(_:_:_:)`` on points of the mesh, so
/// it is exact; only lengths are rounded.
///
/// - Source: after Cui, Harabor and Grastien, Compromise-free Pathfinding on a Navigation Mesh,
///   IJCAI 2017
public struct MeshSearch: Sendable {
  /// The ground.
  public let mesh: PolygonMesh

  /// A ray, from the first point through the second.
  struct Ray {
    var from: Int32
    var through: Int32
  }

  /// A point at which a way bends, or its start.
  struct Root {
    var point: Int32
    /// The root before it; -1 for the start.
    var parent: Int32
    /// The length of the way up to here.
    var length: Double
  }

  /// What is seen of a side from a root.
  struct Cone {
    /// The side, as a side of the face beyond; -1 when the goal itself is seen.
    var side: Int32
    var root: Int32
    var left: Ray
    var right: Ray
  }

  struct Entry: Comparable {
    var estimate: Double
    var cone: Int32

    static func < (left: Entry, right: Entry) -> Bool {
      left.estimate != right.estimate ? left.estimate < right.estimate : left.cone > right.cone
    }
  }

  /// The points of the mesh, then the start.
  var points: [VenuePoint]
  var goal = VenuePoint.zero
  var isGoalFace: [Bool]
  var roots: [Root] = []
  var cones: [Cone] = []
  var heap = Heap<Entry>()
  /// The best of the cones found last, kept out of the heap because it is often the next.
  var favorite: Entry?
  /// For each point the least length of a way to it.
  var reached: [Double]
  /// For each point the points from which the last bends to the left and to the right came.
  var cameFrom: [(left: Int32, right: Int32)]
  var touched: [Int32] = []
  /// Corners in line with one another, still to be looked behind.
  var pending: [(corner: Int32, toLeft: Bool, root: Int32)] = []

  /// Makes a search.
  public init(_ mesh: PolygonMesh) {
    self.mesh = mesh
    points = mesh.points + [.zero]
    isGoalFace = Array(repeating: false, count: mesh.faceCount)
    reached = Array(repeating: .infinity, count: points.count)
    cameFrom = Array(repeating: (-1, -1), count: points.count)
  }

  /// The shortest way between two places.
  ///
  /// - Parameters:
  ///   - start: Where it begins. [Unit: that of the mesh]
  ///   - goal: Where it ends. [Unit: that of the mesh]
  /// - Returns: nil when a place is not on the mesh, or no way joins them
  public mutating func path(from start: VenuePoint, to goal: VenuePoint) -> MeshPath? {
    let startFaces = mesh.faces(at: start)
    let goalFaces = startFaces.isEmpty ? [] : mesh.faces(at: goal)
    guard !goalFaces.isEmpty else { return nil }
    for face in goalFaces { isGoalFace[face] = true }
    defer { reset(goalFaces) }
    if startFaces.contains(where: { isGoalFace[$0] }) {
      return MeshPath(points: [start, goal], length: start.distance(to: goal))
    }
    self.goal = goal
    let origin = Int32(mesh.points.count)
    points[Int(origin)] = start
    roots.append(Root(point: origin, parent: -1, length: 0))
    for face in startFaces { look(aroundFrom: face) }
    bendAtPending()
    while let entry = nextEntry() {
      let cone = cones[Int(entry.cone)]
      guard isBest(cone.root) else { continue }
      if cone.side < 0 || isGoalFace[Int(mesh.face[Int(cone.side)])] { return path(of: cone) }
      expand(cone)
      bendAtPending()
    }
    return nil
  }

  private mutating func reset(_ goalFaces: [Int]) {
    for face in goalFaces { isGoalFace[face] = false }
    for point in touched {
      reached[Int(point)] = .infinity
      cameFrom[Int(point)] = (-1, -1)
    }
    touched.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    roots.removeAll(keepingCapacity: true)
    cones.removeAll(keepingCapacity: true)
    heap = Heap()
    favorite = nil
  }

  /// False when a shorter way to the point of the root was found since.
  private func isBest(_ root: Int32) -> Bool {
    let root = roots[Int(root)]
    return root.parent < 0 || root.length <= Self.slack(reached[Int(root.point)])
  }

  /// A length with room for rounding, so that equal ways count as equal.
  static func slack(_ length: Double) -> Double { length + 1e-12 * length }

  /// The sides that are seen from the start in one face.
  private mutating func look(aroundFrom face: Int) {
    let start = Int32(points.count - 1)
    let here = points[Int(start)]
    for side in mesh.sides(of: face) {
      let (a, b) = (mesh.origin[side], mesh.end(Int32(side)))
      let (from, to) = (points[Int(a)], points[Int(b)])
      switch self.side(start, a, b) {
      case 1:
        emit(
          Int32(side), root: 0, left: Ray(from: start, through: b),
          right: Ray(from: start, through: a))
      case 0:
        // Along the border: the way may bend at the nearer end, if the start is not between.
        if (to - from).dot(from - here) > 0 {
          bend(at: a, toLeft: false, from: 0)
        } else if (from - to).dot(to - here) > 0 {
          bend(at: b, toLeft: true, from: 0)
        }
      default: break
      }
    }
  }

  @inline(__always)
  func side(_ a: Int32, _ b: Int32, _ c: Int32) -> Int {
    orientation(points[Int(a)], points[Int(b)], points[Int(c)])
  }

  @inline(__always)
  func side(of ray: Ray, _ point: Int32) -> Int { side(ray.from, ray.through, point) }

  /// Puts what is seen of a side on the list, when somebody can pass there.
  ///
  /// The side is that of the face in which the root looks.
  @inline(__always)
  mutating func emit(_ side: Int32, root: Int32, left: Ray, right: Ray) {
    let beyond = mesh.twin[Int(side)]
    guard beyond >= 0 else { return }
    let face = Int(mesh.face[Int(beyond)])
    // A face with one opening leads nowhere.
    guard mesh.openings[face] > 1 || isGoalFace[face] else { return }
    push(Cone(side: beyond, root: root, left: left, right: right))
  }

  /// Puts a cone on the list.
  @inline(__always)
  mutating func push(_ cone: Cone) {
    let estimate = roots[Int(cone.root)].length + shortcut(of: cone).length
    let entry = Entry(estimate: estimate, cone: Int32(cones.count))
    cones.append(cone)
    guard let rival = favorite else {
      favorite = entry
      return
    }
    heap.insert(entry < rival ? rival : entry)
    if entry < rival { favorite = entry }
  }

  private mutating func nextEntry() -> Entry? {
    guard let best = favorite else { return heap.popMin() }
    favorite = nil
    guard let rival = heap.min, rival < best else { return best }
    return heap.replaceMin(with: best)
  }

  /// The length from root to goal through what is seen of the side, and the bend on the way.
  func shortcut(of cone: Cone) -> (length: Double, bend: VenuePoint?) {
    let from = points[Int(roots[Int(cone.root)].point)]
    guard cone.side >= 0 else { return (from.distance(to: goal), nil) }
    let leftEnd = mesh.origin[Int(cone.side)]
    let rightEnd = mesh.end(cone.side)
    let (a, b) = (points[Int(rightEnd)], points[Int(leftEnd)])
    let left = cone.left.through == leftEnd ? b : crossing(cone.left, a, b)
    let right = cone.right.through == rightEnd ? a : crossing(cone.right, a, b)
    var target = goal
    let along = b - a
    let height = along.cross(goal - a)
    if height > 0 {
      // On the side of the root: as far as its mirror image beyond.
      target = goal - along.perpendicular * (2 * height / along.dot(along))
    }
    let toTarget = target - from
    if (right - from).cross(toTarget) < 0 {
      return ((right - from).length + (target - right).length, right)
    }
    if (left - from).cross(toTarget) > 0 {
      return ((left - from).length + (target - left).length, left)
    }
    return (toTarget.length, nil)
  }

  private func crossing(_ ray: Ray, _ a: VenuePoint, _ b: VenuePoint) -> VenuePoint {
    let from = points[Int(ray.from)]
    let direction = points[Int(ray.through)] - from
    let first = direction.cross(a - from)
    let second = direction.cross(b - from)
    let fraction = first / (first - second)
    return fraction.isFinite ? a.interpolated(to: b, min(max(fraction, 0), 1)) : a
  }

  private func path(of cone: Cone) -> MeshPath {
    let last = shortcut(of: cone)
    var way = [goal]
    if let bend = last.bend { way.append(bend) }
    var number = cone.root
    while number >= 0 {
      let root = roots[Int(number)]
      if points[Int(root.point)] != way.last { way.append(points[Int(root.point)]) }
      number = root.parent
    }
    return MeshPath(
      points: way.reversed(), length: roots[Int(cone.root)].length + last.length)
  }
}
