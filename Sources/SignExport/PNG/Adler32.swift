// SPDX-License-Identifier: Apache-2.0

/// The checksum of a zlib stream, which takes many equal pixels at once.
///
/// - Source: RFC 1950, section 9
struct Adler32 {
  private static let modulus: UInt64 = 65_521

  private var sum: UInt64 = 1
  private var sumOfSums: UInt64 = 0

  /// Goes on with a byte.
  mutating func add(_ byte: UInt64) {
    sum = (sum + byte) % Self.modulus
    sumOfSums = (sumOfSums + sum) % Self.modulus
  }

  /// Goes on with three bytes, again and again.
  @inline(__always)
  mutating func add(_ bytes: (UInt64, UInt64, UInt64), times: Int) {
    let count = UInt64(times)
    let total = bytes.0 + bytes.1 + bytes.2
    let first = 3 * sum + 3 * bytes.0 + 2 * bytes.1 + bytes.2
    // Every further repetition finds the sum greater by the total, three times over.
    sumOfSums = (sumOfSums + count * first + 3 * total * (count * (count &- 1) / 2)) % Self.modulus
    sum = (sum + count * total) % Self.modulus
  }

  /// The checksum.
  var value: UInt32 { UInt32(sumOfSums << 16 | sum) }
}
