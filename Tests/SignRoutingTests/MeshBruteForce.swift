// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// Shortest ways over free triangles the slow way: all corners against all, then Dijkstra.
///
/// Shares no code with the mesh search. A straight piece has no corner inside; it is free when the
/// middle of every part between two crossed sides lies in a free triangle. A corner counts once
/// for every fan of free triangles around it, so that nothing passes where obstacles touch.
struct MeshBruteForce {
  private let sketch: MeshSketch
  /// For each triangle and each of its corners the number of the fan.
  private var fans: [[Int]]
  private var cornerOfFan: [Int] = []
  private var pieces: [(from: Int, to: Int, length: Double)] = []

  init(_ sketch: MeshSketch) {
    self.sketch = sketch
    fans = sketch.triangles.map { $0.map { _ in -1 } }
    for triangle in fans.indices {
      for index in 0..<3 where fans[triangle][index] < 0 {
        spread(triangle, sketch.triangles[triangle][index], number: cornerOfFan.count)
        cornerOfFan.append(sketch.triangles[triangle][index])
      }
    }
    for a in sketch.corners.indices {
      for b in sketch.corners.indices where a < b {
        let (from, to) = (sketch.corners[a], sketch.corners[b])
        guard sees(from, to), let first = fan(at: a, toward: to),
          let last = fan(at: b, toward: from)
        else { continue }
        pieces.append((first, last, from.place.distance(to: to.place)))
      }
    }
  }

  private mutating func spread(_ triangle: Int, _ corner: Int, number: Int) {
    guard let index = sketch.triangles[triangle].firstIndex(of: corner),
      fans[triangle][index] < 0
    else { return }
    fans[triangle][index] = number
    for other in sketch.triangles.indices where sketch.triangles[other].contains(corner) {
      let shared = Set(sketch.triangles[other]).intersection(sketch.triangles[triangle])
      if shared.count == 2 { spread(other, corner, number: number) }
    }
  }

  /// The length of the shortest way; nil when there is none.
  func length(from start: MeshSketch.Corner, to goal: MeshSketch.Corner) -> Double? {
    if sees(start, goal) { return start.place.distance(to: goal.place) }
    var best = ends(of: start)
    let last = ends(of: goal)
    var isDone = Array(repeating: false, count: best.count)
    while let here = best.indices.filter({ !isDone[$0] }).min(by: { best[$0] < best[$1] }),
      best[here] < .infinity
    {
      isDone[here] = true
      for piece in pieces {
        if piece.from == here { best[piece.to] = min(best[piece.to], best[here] + piece.length) }
        if piece.to == here { best[piece.from] = min(best[piece.from], best[here] + piece.length) }
      }
    }
    let length = zip(best, last).map { $0 + $1 }.min() ?? .infinity
    return length < .infinity ? length : nil
  }

  /// For each fan the straight distance to a place that may be a corner itself.
  private func ends(of place: MeshSketch.Corner) -> [Double] {
    cornerOfFan.indices.map { number in
      let corner = sketch.corners[cornerOfFan[number]]
      if corner == place { return 0 }
      guard sees(place, corner), fan(at: cornerOfFan[number], toward: place) == number
      else { return .infinity }
      return place.place.distance(to: corner.place)
    }
  }

  /// The fan at a corner from which a visible place is seen.
  private func fan(at corner: Int, toward place: MeshSketch.Corner) -> Int? {
    for (number, triangle) in sketch.triangles.enumerated() {
      guard let index = triangle.firstIndex(of: corner) else { continue }
      let here = sketch.corners[corner]
      let first = sketch.corners[triangle[(index + 1) % 3]]
      let last = sketch.corners[triangle[(index + 2) % 3]]
      if turn(here, first, place) >= 0, turn(here, last, place) <= 0 {
        return fans[number][index]
      }
    }
    return nil
  }

  private func turn(_ a: MeshSketch.Corner, _ b: MeshSketch.Corner, _ c: MeshSketch.Corner) -> Int {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }

  /// True when a piece without corners inside is free.
  private func sees(_ a: MeshSketch.Corner, _ b: MeshSketch.Corner) -> Bool {
    let square = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)
    var cuts = [0.0, 1.0]
    for corner in sketch.corners where turn(a, b, corner) == 0 {
      let along = (corner.x - a.x) * (b.x - a.x) + (corner.y - a.y) * (b.y - a.y)
      if along > 0, along < square { return false }
    }
    for triangle in sketch.triangles {
      for index in 0..<3 {
        let c = sketch.corners[triangle[index]]
        let d = sketch.corners[triangle[(index + 1) % 3]]
        let (first, second) = (turn(c, d, a), turn(c, d, b))
        guard first != second else { continue }
        let cut = Double(first) / Double(first - second)
        if cut > 0, cut < 1 { cuts.append(cut) }
      }
    }
    cuts.sort()
    return zip(cuts, cuts.dropFirst()).allSatisfy { low, high in
      high - low < 1e-10
        || isFree(a.place.interpolated(to: b.place, (low + high) / 2))
    }
  }

  private func isFree(_ place: VenuePoint) -> Bool {
    sketch.triangles.contains { triangle in
      (0..<3).allSatisfy { index in
        let a = sketch.corners[triangle[index]].place
        let b = sketch.corners[triangle[(index + 1) % 3]].place
        return (b - a).cross(place - a) >= -1e-9
      }
    }
  }
}
