// SPDX-License-Identifier: Apache-2.0

/// A prefix code of limited length, as Deflate has it.
///
/// - Source: RFC 1951, section 3.2.2
struct HuffmanCode {
  /// The bits of each symbol; 0 for one that is not used. [Unit: bit]
  private(set) var lengths: [Int]
  /// The code of each symbol, its first bit lowest.
  private(set) var codes: [UInt64]

  /// Makes the code for symbols that come so often.
  ///
  /// - Parameters:
  ///   - frequencies: How often each symbol comes. [Unit: none]
  ///   - limit: The longest code. [Limit: 2^limit >= symbols in use] [Unit: bit]
  init(frequencies: [Int], limit: Int) {
    lengths = Array(repeating: 0, count: frequencies.count)
    codes = Array(repeating: 0, count: frequencies.count)
    let used = frequencies.indices.filter { frequencies[$0] > 0 }
      .sorted { (frequencies[$0], $0) < (frequencies[$1], $1) }
    let counts = Self.counts(used.map { frequencies[$0] }, limit: limit)
    var rarest = used[...]
    for length in stride(from: limit, to: 0, by: -1) {
      for symbol in rarest.prefix(counts[length]) { lengths[symbol] = length }
      rarest = rarest.dropFirst(counts[length])
    }
    var next = [UInt64](repeating: 0, count: limit + 1)
    for length in 1..<limit { next[length + 1] = (next[length] + UInt64(counts[length])) << 1 }
    for (symbol, length) in lengths.enumerated() where length > 0 {
      for bit in 0..<length {
        codes[symbol] |= (next[length] >> UInt64(bit) & 1) << UInt64(length - 1 - bit)
      }
      next[length] += 1
    }
  }

  /// How many codes of each length there are, for weights from the least to the greatest.
  private static func counts(_ leaves: [Int], limit: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: limit + 1)
    guard leaves.count > 1 else {
      counts[1] = leaves.count
      return counts
    }
    // The least two trees are joined until one is left; joined trees come in order of weight.
    var weights = leaves
    var parents = [Int](repeating: 0, count: 2 * leaves.count - 1)
    var (leaf, joined) = (0, leaves.count)
    for tree in leaves.count..<2 * leaves.count - 1 {
      var weight = 0
      for _ in 0..<2 {
        let takesLeaf =
          leaf < leaves.count && (joined >= weights.count || weights[leaf] <= weights[joined])
        let least = takesLeaf ? leaf : joined
        if takesLeaf { leaf += 1 } else { joined += 1 }
        weight += weights[least]
        parents[least] = tree
      }
      weights.append(weight)
    }
    var depths = [Int](repeating: 0, count: parents.count)
    for tree in parents.indices.dropLast().reversed() {
      depths[tree] = depths[parents[tree]] + 1
      if tree < leaves.count { counts[min(depths[tree], limit)] += 1 }
    }
    // Codes that were cut to the limit are paid for by making shorter ones longer.
    var excess = (1...limit).reduce(0) { $0 + counts[$1] << (limit - $1) } - 1 << limit
    while excess > 0 {
      guard let length = (1..<limit).last(where: { counts[$0] > 0 }) else { break }
      counts[limit] -= 1
      counts[length] -= 1
      counts[length + 1] += 2
      excess -= 1
    }
    return counts
  }
}
