// SPDX-License-Identifier: Apache-2.0

/// Two FNV-1a hashes of bytes, for names that depend on the content and on nothing else.
struct ContentHash {
  /// The hash with the usual start.
  private(set) var first: UInt64 = 0xCBF2_9CE4_8422_2325
  /// The hash with another start.
  private(set) var second: UInt64 = 0x6C62_272E_07BB_0142

  /// Goes on with bytes.
  mutating func add(_ bytes: [UInt8]) {
    var (a, b) = (first, second)
    for byte in bytes {
      a = (a ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      b = (b ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    (first, second) = (a, b)
  }

  /// Six capital letters, as PDF wants them in front of the name of a font subset.
  var letters: [UInt8] {
    var rest = first ^ first >> 29
    return (0..<6).map { _ in
      defer { rest /= 26 }
      return UInt8(truncatingIfNeeded: 65 + rest % 26)
    }
  }
}
