// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// A way without the small bends that nobody would mention.
struct GuidanceLine {
  /// A bend with its place on the real way.
  struct Bend {
    var point: VenuePoint
    /// From the start of the way. [Unit: m]
    var along: Double
  }

  /// Steps shorter than this belong to the bends at their ends. [Unit: m]
  static let shortStep = 5.0

  /// Start, bends and end; two at least unless the way has no length.
  private(set) var bends: [Bend]
  /// Where one walks at last, before a short step aside to the end; nil without length.
  private(set) var finalDirection: Vector<VenueSpace>?
  /// Where that last walk ends.
  private(set) var finalPoint: VenuePoint

  /// - Parameters:
  ///   - points: The real way.
  ///   - facing: Where one looks at the start, if that is known.
  init(_ points: [VenuePoint], facing: Vector<VenueSpace>? = nil) {
    var along = 0.0
    bends = points.enumerated().map { index, point in
      if index > 0 { along += points[index - 1].distance(to: point) }
      return Bend(point: point, along: along)
    }
    finalPoint = bends.last?.point ?? .zero
    mergeInnerSteps()
    if bends.count > 2, length(of: 0) < Self.shortStep, !turnsBack(from: facing) {
      bends.remove(at: 1)
    }
    if bends.count > 2, length(of: bends.count - 2) < Self.shortStep {
      let last = bends.count - 2
      finalDirection = direction(of: last - 1)
      finalPoint = bends[last].point
      bends.remove(at: last)
    } else if bends.count > 1 {
      finalDirection = direction(of: bends.count - 2)
    }
  }

  /// From a bend to the next.
  func direction(of step: Int) -> Vector<VenueSpace> {
    (bends[step + 1].point - bends[step].point).normalized
  }

  /// True when without the first step one would have to turn around at the start.
  private func turnsBack(from facing: Vector<VenueSpace>?) -> Bool {
    guard let facing else { return false }
    let direction = (bends[2].point - bends[0].point).normalized
    return Bearing(facing).turn(to: Bearing(direction)).magnitude > 100
  }

  private func length(of step: Int) -> Double {
    bends[step].point.distance(to: bends[step + 1].point)
  }

  /// Joins both ends of the shortest inner step until none is short.
  private mutating func mergeInnerSteps() {
    while bends.count > 3 {
      let inner = 1..<(bends.count - 2)
      guard let step = inner.min(by: { length(of: $0) < length(of: $1) }),
        length(of: step) < Self.shortStep
      else { return }
      let (a, b) = (bends[step], bends[step + 1])
      bends[step] = Bend(
        point: a.point.interpolated(to: b.point, 0.5), along: (a.along + b.along) / 2)
      bends.remove(at: step + 1)
    }
  }
}
