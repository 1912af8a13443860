// SPDX-License-Identifier: Apache-2.0

/// Chooses breaks so that lines are few, fit, and are of about one length.
///
/// A line more is taken where that saves a word from being torn.
struct BalancedBreaks {
  /// The opportunities and, last, the end of the text.
  let places: [BreakOpportunity]
  /// The width of the characters from one offset to another. [Unit: mm]
  let width: (Range<Int>) -> Double
  /// Whether a line of these characters is too little to stand alone.
  let isOrphan: (Range<Int>) -> Bool

  /// The best breaks.
  ///
  /// - Parameters:
  ///   - maxWidth: The room. [Limit: > 0] [Unit: mm]
  ///   - maxLines: The most lines. [Limit: > 0]
  /// - Returns: the characters of each line; nil when the text does not fit
  func lines(maxWidth: Double, maxLines: Int) -> [Range<Int>]? {
    var fewest: [Range<Int>]?
    for count in 1...max(1, min(maxLines, places.count)) {
      guard let lines = lines(count: count, maxWidth: maxWidth) else { continue }
      let ends = Set(lines.map(\.upperBound))
      if !places.contains(where: { $0.penalty >= Self.ugly && ends.contains($0.offset) }) {
        return lines
      }
      fewest = fewest ?? lines
    }
    return fewest
  }

  /// The penalty from which one line more is better than the break. [Unit: none]
  static let ugly = 0.4

  private struct Best {
    var cost: Double
    var from: Int
  }

  /// The best breaks into a number of lines, by the sum over lines of the squared distance from
  /// the mean, as part of the room, and the penalties.
  private func lines(count: Int, maxWidth: Double) -> [Range<Int>]? {
    guard let last = places.indices.last else { return nil }
    let mean = width(0..<places[last].offset) / Double(count)
    // best[k][i]: the first k + 1 lines end at place i.
    var best: [[Best?]] = []
    for line in 0..<count {
      var row = [Best?](repeating: nil, count: places.count)
      for end in places.indices where (end == last) == (line == count - 1) {
        if line == 0 {
          row[end] = cost(0..<places[end].offset, maxWidth, mean).map {
            Best(cost: $0 + places[end].penalty, from: -1)
          }
          continue
        }
        for start in places.indices.prefix(end).reversed() {
          let range = places[start].offset..<places[end].offset
          guard width(range) <= maxWidth else { break }
          guard let before = best[line - 1][start], let own = cost(range, maxWidth, mean)
          else { continue }
          let total = before.cost + own + places[end].penalty
          if row[end].map({ total < $0.cost }) ?? true { row[end] = Best(cost: total, from: start) }
        }
      }
      best.append(row)
    }
    guard best[count - 1][last] != nil else { return nil }
    var lines: [Range<Int>] = []
    var end = last
    for line in (0..<count).reversed() {
      guard let step = best[line][end] else { return nil }
      let start = step.from < 0 ? 0 : places[step.from].offset
      lines.append(start..<places[end].offset)
      end = step.from
    }
    return lines.reversed()
  }

  private func cost(_ range: Range<Int>, _ maxWidth: Double, _ mean: Double) -> Double? {
    let width = width(range)
    guard width <= maxWidth, !isOrphan(range) else { return nil }
    let distance = (width - mean) / maxWidth
    return distance * distance
  }
}
