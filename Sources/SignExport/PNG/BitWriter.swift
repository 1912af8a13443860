// SPDX-License-Identifier: Apache-2.0

/// Bits of a Deflate stream under construction, the first bit lowest.
struct BitWriter {
  /// The full bytes so far.
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  /// Begins with bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Writes bits.
  ///
  /// - Parameters:
  ///   - bits: The bits; none above the length. [Unit: none]
  ///   - length: How many. [Limit: 0...48] [Unit: bit]
  @inline(__always)
  mutating func put(_ bits: UInt64, _ length: Int) {
    pending |= bits << UInt64(count)
    count += length
    if count >= 32 { flush() }
  }

  @inline(never)
  private mutating func flush() {
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// Fills the last byte with zeros and writes it.
  mutating func align() {
    flush()
    if count > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
    (pending, count) = (0, 0)
  }
}
