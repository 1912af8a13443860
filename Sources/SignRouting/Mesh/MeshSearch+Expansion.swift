// SPDX-License-Identifier: Apache-2.0

import SignGeometry

extension MeshSearch {
  /// Looks through a side into the face beyond.
  mutating func expand(_ cone: Cone) {
    let root = roots[Int(cone.root)].point
    let leftEnd = mesh.origin[Int(cone.side)]
    let rightEnd = mesh.end(cone.side)
    var side = mesh.next[Int(cone.side)]
    var right = cone.right
    /// The last corner on the right ray; when the ray goes on along the border, the way may bend.
    var onRay: Int32 = -1
    var isSeen = false
    while side != cone.side {
      let end = mesh.end(side)
      if !isSeen {
        let turn = self.side(of: cone.right, end)
        if turn <= 0 {
          if turn == 0, onRay >= 0 { bend(at: onRay, toLeft: false, from: cone.root) }
          if turn == 0 { onRay = end }
          side = mesh.next[Int(side)]
          continue
        }
        isSeen = true
        let begin = mesh.origin[Int(side)]
        if self.side(of: cone.right, begin) == 0 { right = Ray(from: root, through: begin) }
      }
      let turn = self.side(of: cone.left, end)
      guard turn >= 0 else {
        let edge = Ray(from: root, through: end)
        emit(side, root: cone.root, left: edge, right: right)
        right = edge
        side = mesh.next[Int(side)]
        continue
      }
      let left = turn == 0 ? Ray(from: root, through: end) : cone.left
      emit(side, root: cone.root, left: left, right: right)
      if turn == 0 { bendAlongLeftRay(cone, after: mesh.next[Int(side)]) }
      break
    }
    if cone.right.through == rightEnd { bend(at: rightEnd, toLeft: false, from: cone.root) }
    if cone.left.through == leftEnd { bend(at: leftEnd, toLeft: true, from: cone.root) }
  }

  /// Bends at corners on the left ray that lie between the side and where the ray leaves.
  private mutating func bendAlongLeftRay(_ cone: Cone, after first: Int32) {
    var side = first
    while side != cone.side {
      let end = mesh.end(side)
      guard end != mesh.origin[Int(cone.side)], self.side(of: cone.left, end) == 0 else { return }
      bend(at: end, toLeft: true, from: cone.root)
      side = mesh.next[Int(side)]
    }
  }

  /// Looks behind the corners that were met in line; a list, because a row of them may be long.
  mutating func bendAtPending() {
    while let next = pending.popLast() {
      bend(at: next.corner, toLeft: next.toLeft, from: next.root)
    }
  }

  /// Goes on from a corner into what was hidden behind it.
  ///
  /// - Parameters:
  ///   - corner: A point that the root sees.
  ///   - toLeft: Whether the obstacle is on the left.
  ///   - number: The root from which the way comes.
  mutating func bend(at corner: Int32, toLeft: Bool, from number: Int32) {
    let closed = toLeft ? mesh.lastSide[Int(corner)] : mesh.firstSide[Int(corner)]
    guard closed >= 0 else { return }
    let root = roots[Int(number)].point
    let border = toLeft ? mesh.origin[Int(closed)] : mesh.end(closed)
    // Behind the obstacle lies something only if its border turns away from the way.
    guard side(root, corner, border) == (toLeft ? 1 : -1) else { return }
    let length =
      roots[Int(number)].length + points[Int(root)].distance(to: points[Int(corner)])
    guard admit(corner, toLeft: toLeft, root: root, length: length) else { return }
    let here = Int32(roots.count)
    roots.append(Root(point: corner, parent: number, length: length))
    if toLeft {
      sweepLeft(of: Ray(from: root, through: corner), root: here, from: closed)
    } else {
      sweepRight(of: Ray(from: root, through: corner), root: here, from: closed)
    }
  }

  /// False when what lies behind a corner was seen by a way as short and as wide.
  private mutating func admit(
    _ corner: Int32, toLeft: Bool, root: Int32, length: Double
  ) -> Bool {
    let best = reached[Int(corner)]
    let before = toLeft ? cameFrom[Int(corner)].left : cameFrom[Int(corner)].right
    guard length <= Self.slack(best) else { return false }
    if Self.slack(length) >= best {
      // As short as before: of use only when it comes at an angle that shows more.
      if before >= 0, side(before, corner, root) != (toLeft ? 1 : -1) { return false }
    } else {
      if best == .infinity { touched.append(corner) }
      cameFrom[Int(corner)] = (-1, -1)
    }
    reached[Int(corner)] = min(best, length)
    if toLeft {
      cameFrom[Int(corner)].left = root
    } else {
      cameFrom[Int(corner)].right = root
    }
    return true
  }

  /// Looks from a corner at all sides between the obstacle on its right and a ray.
  private mutating func sweepRight(of ray: Ray, root: Int32, from first: Int32) {
    let corner = ray.through
    var outgoing = first
    while true {
      seeGoal(in: mesh.face[Int(outgoing)], root: root)
      var side = mesh.next[Int(outgoing)]
      var end = mesh.end(side)
      while end != corner {
        let begin = mesh.origin[Int(side)]
        let turn = self.side(of: ray, end)
        let left = turn > 0 ? ray : Ray(from: corner, through: end)
        see(side, root: root, left: left, right: Ray(from: corner, through: begin))
        if turn >= 0 { return }
        side = mesh.next[Int(side)]
        end = mesh.end(side)
      }
      // The last side leads back to the corner.
      outgoing = mesh.twin[Int(side)]
      guard outgoing >= 0 else { return }
    }
  }

  /// Looks from a corner at all sides between the obstacle on its left and a ray.
  private mutating func sweepLeft(of ray: Ray, root: Int32, from last: Int32) {
    let corner = ray.through
    var incoming = last
    while true {
      seeGoal(in: mesh.face[Int(incoming)], root: root)
      var side = Int32(mesh.previous(Int(incoming)))
      var begin = mesh.origin[Int(side)]
      while begin != corner {
        let end = mesh.end(side)
        let turn = self.side(of: ray, begin)
        let right = turn < 0 ? ray : Ray(from: corner, through: begin)
        see(side, root: root, left: Ray(from: corner, through: end), right: right)
        if turn <= 0 { return }
        side = Int32(mesh.previous(Int(side)))
        begin = mesh.origin[Int(side)]
      }
      incoming = mesh.twin[Int(side)]
      guard incoming >= 0 else { return }
    }
  }

  /// A side of a face around a corner, seen from that corner.
  private mutating func see(_ side: Int32, root: Int32, left: Ray, right: Ray) {
    let corner = roots[Int(root)].point
    let (begin, end) = (mesh.origin[Int(side)], mesh.end(side))
    switch self.side(corner, begin, end) {
    case 1: emit(side, root: root, left: left, right: right)
    case 0:
      // In line with the corner: the way may go along it and bend at its nearer end.
      let here = points[Int(corner)]
      let isAway = (points[Int(end)] - points[Int(begin)]).dot(points[Int(begin)] - here) > 0
      pending.append((isAway ? begin : end, !isAway, root))
    default: break
    }
  }

  private mutating func seeGoal(in face: Int32, root: Int32) {
    guard isGoalFace[Int(face)] else { return }
    let none = Ray(from: -1, through: -1)
    push(Cone(side: -1, root: root, left: none, right: none))
  }
}
