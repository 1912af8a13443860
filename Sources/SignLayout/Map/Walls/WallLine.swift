// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// One straight line of the plan with all borders that lie on it.
struct WallLine {
  /// A stretch of the line.
  struct Span {
    /// Where it begins. [Unit: m along the line]
    var from: Double
    /// Where it ends. [Unit: m along the line]
    var to: Double
    /// What lies on one side.
    var side: BorderSide
  }

  /// A stretch of wall.
  struct Piece {
    /// Where it begins. [Unit: m along the line]
    var from: Double
    /// Where it ends. [Unit: m along the line]
    var to: Double
    /// How heavy it is.
    var weight: WallWeight
  }

  let origin: VenuePoint
  let direction: Vector<VenueSpace>
  var spans: [Span] = []
  /// Stretches without a wall. [Unit: m along the line]
  var gaps: [(from: Double, to: Double)] = []

  /// The line through two points; nil when they are one.
  init?(through start: VenuePoint, _ end: VenuePoint) {
    guard start != end else { return nil }
    origin = start
    direction = (end - start).normalized
  }

  func point(at distance: Double) -> VenuePoint { origin + direction * distance }

  func position(of point: VenuePoint) -> Double { (point - origin).dot(direction) }

  func holds(_ start: VenuePoint, _ end: VenuePoint, within tolerance: Double) -> Bool {
    abs(direction.cross(start - origin)) <= tolerance
      && abs(direction.cross(end - origin)) <= tolerance
  }

  mutating func add(_ start: VenuePoint, _ end: VenuePoint, _ side: BorderSide) {
    let (a, b) = (position(of: start), position(of: end))
    spans.append(Span(from: min(a, b), to: max(a, b), side: side))
  }

  mutating func open(_ start: VenuePoint, _ end: VenuePoint) {
    let (a, b) = (position(of: start), position(of: end))
    gaps.append((min(a, b), max(a, b)))
  }

  /// The walls that remain: every stretch once, with its weight, cut at the gaps.
  func pieces(notUnder least: Double) -> [Piece] {
    let cuts = (spans.flatMap { [$0.from, $0.to] } + gaps.flatMap { [$0.from, $0.to] }).sorted()
    var pieces: [Piece] = []
    for (from, to) in zip(cuts, cuts.dropFirst()) where to - from > 1e-6 {
      let middle = (from + to) / 2
      if gaps.contains(where: { $0.from < middle && middle < $0.to }) { continue }
      let sides = spans.filter { $0.from < middle && middle < $0.to }.map(\.side)
      if sides.isEmpty { continue }
      let weight = WallWeight(between: sides)
      if let last = pieces.last, last.weight == weight, from - last.to < 1e-6 {
        pieces[pieces.count - 1].to = to
      } else {
        pieces.append(Piece(from: from, to: to, weight: weight))
      }
    }
    return pieces.filter { $0.to - $0.from >= least }
  }
}
