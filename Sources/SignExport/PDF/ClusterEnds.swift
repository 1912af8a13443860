// SPDX-License-Identifier: Apache-2.0

internal import SignFrame

/// Where the clusters of a run end.
struct ClusterEnds {
  private var starts: [Int] = []
  private let count: Int

  /// Looks through the glyphs of a run.
  ///
  /// - Parameters:
  ///   - glyphs: The glyphs, their clusters in any order.
  ///   - count: The length of the text. [Unit: byte]
  init(_ glyphs: [GlyphRun.Glyph], count: Int) {
    self.count = count
    starts.reserveCapacity(glyphs.count)
    var isSorted = true
    for glyph in glyphs where glyph.cluster != starts.last {
      if let last = starts.last, glyph.cluster < last { isSorted = false }
      starts.append(glyph.cluster)
    }
    if !isSorted { starts.sort() }
  }

  /// The first byte after a cluster.
  func end(of cluster: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= cluster { low = middle + 1 } else { high = middle }
    }
    return low < starts.count ? min(starts[low], count) : count
  }
}
