// SPDX-License-Identifier: Apache-2.0

/// Packs the rows of a flat picture as a zlib stream, many times sooner than a general packer.
///
/// Every row is written as its difference from the row above, and equal pixels after one another
/// as a repetition at a distance of three bytes. Each band of rows has a prefix code of its own.
struct FlatDeflater {
  /// Pixels of a band, few enough that its tokens stay in the cache. [Unit: px]
  private static let bandSize = 1 << 17
  /// Pixels that one repetition can hold: 258 bytes. [Unit: px]
  private static let longestRun = 86

  // A token is the difference of a pixel, or one of these.
  private static let run: UInt32 = 0x8000_0000
  private static let rowStart: UInt32 = 0xFE00_0000
  private static let sameRow: UInt32 = 0xFF00_0000

  private let width: Int
  private let height: Int
  private var adler = Adler32()

  // Of one band.
  private var tokens: [UInt32]
  private var tokenCount = 0
  private var literals = [Int](repeating: 0, count: 256)
  private var runs = [Int](repeating: 0, count: longestRun + 1)

  /// Prepares for a picture.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    let rows = max(1, Self.bandSize / width)
    tokens = Array(repeating: 0, count: rows * (width + 1))
  }

  /// The rows with their filter bytes, packed, behind a head.
  ///
  /// - Parameters:
  ///   - pixels: 32 bits a pixel, `0x??RRGGBB`.
  ///   - stride: From row to row. [Limit: >= 4 × width] [Unit: byte]
  ///   - head: What stands in front, as it is.
  /// - Returns: the head and the stream
  mutating func zlib(
    _ pixels: UnsafeRawBufferPointer, stride: Int, after head: [UInt8]
  ) -> [UInt8] {
    // The usual two bytes: window of 32 KiB, fastest level.
    var out = BitWriter(head + [0x78, 0x01])
    let black = [UInt32](repeating: 0, count: width)
    let rows = max(1, Self.bandSize / width)
    for first in Swift.stride(from: 0, to: height, by: rows) {
      let last = min(first + rows, height)
      tokenCount = 0
      for index in literals.indices { literals[index] = 0 }
      for index in runs.indices { runs[index] = 0 }
      tokens.withUnsafeMutableBufferPointer { tokens in
        // The row above the first is black, whatever follows in memory.
        black.withUnsafeBytes { black in
          for y in first..<last {
            let row = UnsafeRawBufferPointer(rebasing: pixels[(y * stride)...].prefix(4 * width))
            let above =
              y == 0
              ? black
              : UnsafeRawBufferPointer(
                rebasing: pixels[((y - 1) * stride)...].prefix(4 * width))
            Self.read(
              row, above, width: width, tokens: tokens, count: &tokenCount, literals: &literals,
              runs: &runs, adler: &adler)
          }
        }
      }
      write(isLast: last == height, to: &out)
    }
    out.align()
    var file = out.bytes
    for shift in [24, 16, 8, 0] {
      file.append(UInt8(truncatingIfNeeded: adler.value >> UInt32(shift)))
    }
    return file
  }

  @inline(__always)
  private static func pixel(_ row: UnsafeRawBufferPointer, _ x: Int) -> UInt32 {
    row.load(fromByteOffset: 4 * x, as: UInt32.self) & 0xFF_FFFF
  }

  /// Byte by byte, the first less the second.
  @inline(__always)
  private static func difference(_ a: UInt32, _ b: UInt32) -> UInt32 {
    let high: UInt32 = 0x8080_8080
    return (((a | high) &- (b & ~high)) ^ ((a ^ ~b) & high)) & 0xFF_FFFF
  }

  private static func read(
    _ row: UnsafeRawBufferPointer, _ above: UnsafeRawBufferPointer, width: Int,
    tokens: UnsafeMutableBufferPointer<UInt32>, count: inout Int, literals: inout [Int],
    runs: inout [Int], adler: inout Adler32
  ) {
    adler.add(2)
    literals[2] += 1
    if isEqual(row, above, from: 0, width: width) == width {
      tokens[count] = sameRow
      count += 1
      literals[0] += 3
      runs[longestRun] += (width - 1) / longestRun
      runs[(width - 1) % longestRun] += 1
      adler.add((0, 0, 0), times: width)
      return
    }
    tokens[count] = rowStart
    count += 1
    var last = UInt32.max
    var x = 0
    while x < width {
      let own = difference(pixel(row, x), pixel(above, x))
      let parts = (UInt64(own >> 16), UInt64(own >> 8 & 0xFF), UInt64(own & 0xFF))
      guard own == last else {
        tokens[count] = own
        count += 1
        literals[Int(parts.0)] += 1
        literals[Int(parts.1)] += 1
        literals[Int(parts.2)] += 1
        adler.add(parts, times: 1)
        last = own
        x += 1
        continue
      }
      let start = x
      x += 1
      if own == 0 {
        x = isEqual(row, above, from: x, width: width)
      } else {
        while x < width, difference(pixel(row, x), pixel(above, x)) == own { x += 1 }
      }
      let length = x - start
      tokens[count] = run | UInt32(length)
      count += 1
      runs[longestRun] += length / longestRun
      runs[length % longestRun] += 1
      adler.add(parts, times: length)
    }
  }

  /// The first place at or after another where two rows differ.
  private static func isEqual(
    _ row: UnsafeRawBufferPointer, _ above: UnsafeRawBufferPointer, from start: Int, width: Int
  ) -> Int {
    var x = start
    while x + 8 <= width {
      var different: UInt32 = 0
      for offset in 0..<8 {
        different |=
          row.load(fromByteOffset: 4 * (x + offset), as: UInt32.self)
          ^ above.load(fromByteOffset: 4 * (x + offset), as: UInt32.self)
      }
      if different & 0xFF_FFFF != 0 { break }
      x += 8
    }
    while x < width, pixel(row, x) == pixel(above, x) { x += 1 }
    return x
  }

  // MARK: - Writing

  /// The least length of each length symbol and its extra bits.
  ///
  /// - Source: RFC 1951, section 3.2.5
  private static let lengths: [(least: Int, extra: Int)] = [
    (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0), (11, 1), (13, 1), (15, 1),
    (17, 1), (19, 2), (23, 2), (27, 2), (31, 2), (35, 3), (43, 3), (51, 3), (59, 3), (67, 4),
    (83, 4), (99, 4), (115, 4), (131, 5), (163, 5), (195, 5), (227, 5), (258, 0),
  ]

  /// The length symbol, less 257, of a run of pixels.
  private static func symbol(ofRun pixels: Int) -> Int {
    lengths.lastIndex { $0.least <= 3 * pixels } ?? 0
  }

  private mutating func write(isLast: Bool, to out: inout BitWriter) {
    var frequencies = literals + [1] + [Int](repeating: 0, count: 29)
    for length in 1...Self.longestRun {
      frequencies[257 + Self.symbol(ofRun: length)] += runs[length]
    }
    let code = HuffmanCode(frequencies: frequencies, limit: 15)
    writeHeader(code, isLast: isLast, to: &out)

    // A repetition: its length symbol, extra bits, and the one distance there is, a zero bit.
    var runCodes: [(bits: UInt64, length: Int)] = [(0, 0)]
    for pixels in 1...Self.longestRun {
      let symbol = Self.symbol(ofRun: pixels)
      let (least, extra) = Self.lengths[symbol]
      let own = code.lengths[257 + symbol]
      runCodes.append(
        (code.codes[257 + symbol] | UInt64(3 * pixels - least) << UInt64(own), own + extra + 1))
    }
    let literal = (0..<256).map { (bits: code.codes[$0], length: code.lengths[$0]) }
    func put(run pixels: Int, to out: inout BitWriter) {
      let whole = runCodes[Self.longestRun]
      for _ in 0..<pixels / Self.longestRun { out.put(whole.bits, whole.length) }
      let rest = runCodes[pixels % Self.longestRun]
      out.put(rest.bits, rest.length)
    }
    for token in tokens[..<tokenCount] {
      if token & Self.run == 0 {
        let (red, green, blue) = (
          literal[Int(token >> 16)], literal[Int(token >> 8 & 0xFF)], literal[Int(token & 0xFF)]
        )
        out.put(red.bits | green.bits << UInt64(red.length), red.length + green.length)
        out.put(blue.bits, blue.length)
      } else if token == Self.rowStart {
        out.put(literal[2].bits, literal[2].length)
      } else if token == Self.sameRow {
        out.put(literal[2].bits, literal[2].length)
        for _ in 0..<3 { out.put(literal[0].bits, literal[0].length) }
        put(run: width - 1, to: &out)
      } else {
        put(run: Int(token & 0x00FF_FFFF), to: &out)
      }
    }
    out.put(code.codes[256], code.lengths[256])
  }

  /// The order in which the lengths of the code for code lengths are written.
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private func writeHeader(_ code: HuffmanCode, isLast: Bool, to out: inout BitWriter) {
    // Three distance codes, of which only that for a distance of three is used.
    let lengths = code.lengths + [0, 0, 1]
    var items: [(symbol: Int, extra: Int, bits: Int)] = []
    var place = 0
    while place < lengths.count {
      var end = place
      while end < lengths.count, end - place < 138, lengths[end] == lengths[place] { end += 1 }
      let count = end - place
      if lengths[place] == 0, count >= 3 {
        items.append(count < 11 ? (17, count - 3, 3) : (18, count - 11, 7))
        place = end
      } else {
        items.append((lengths[place], 0, 0))
        place += 1
      }
    }
    var frequencies = [Int](repeating: 0, count: 19)
    for item in items { frequencies[item.symbol] += 1 }
    let lengthCode = HuffmanCode(frequencies: frequencies, limit: 7)
    out.put(isLast ? 1 : 0, 1)
    // 2 is a block with codes of its own.
    out.put(2, 2)
    out.put(UInt64(code.lengths.count - 257), 5)
    out.put(3 - 1, 5)
    out.put(19 - 4, 4)
    for symbol in Self.order { out.put(UInt64(lengthCode.lengths[symbol]), 3) }
    for item in items {
      out.put(lengthCode.codes[item.symbol], lengthCode.lengths[item.symbol])
      out.put(UInt64(item.extra), item.bits)
    }
  }
}
