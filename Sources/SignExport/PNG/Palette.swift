// SPDX-License-Identifier: Apache-2.0

/// The colors of a picture that has no more than 256.
struct Palette {
  /// The colors as `0x00RRGGBB` in order of first use.
  private(set) var colors: [UInt32] = []

  // An open hash table, a color or `empty`, and beside it the place in `colors`.
  private static let empty = UInt32.max
  private var table = [UInt32](repeating: empty, count: 1024)
  private var places = [UInt8](repeating: 0, count: 1024)

  /// Counts the colors of a picture; nil when there are more than 256.
  init?(_ pixels: UnsafeRawBufferPointer, stride: Int, width: Int) {
    var last = Self.empty
    for row in Swift.stride(from: 0, to: pixels.count, by: stride) {
      for offset in Swift.stride(from: row, to: row + 4 * width, by: 4) {
        let color = pixels.load(fromByteOffset: offset, as: UInt32.self) & 0xFF_FFFF
        if color == last { continue }
        last = color
        let slot = slot(of: color)
        if table[slot] == color { continue }
        if colors.count == 256 { return nil }
        table[slot] = color
        places[slot] = UInt8(truncatingIfNeeded: colors.count)
        colors.append(color)
      }
    }
  }

  /// The place of a color.
  func index(of color: UInt32) -> UInt8 { places[slot(of: color)] }

  private func slot(of color: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: (color &* 0x9E37_79B1) >> 22)
    while table[slot] != color && table[slot] != Self.empty { slot = (slot + 1) & 1023 }
    return slot
  }
}
