// SPDX-License-Identifier: Apache-2.0

/// Writes pixels as a PNG file: eight bits a color, or a palette when that is enough.
///
/// Rows are not filtered: for flat areas and letters that gives smaller files, and sooner.
struct PNGEncoder {
  /// The width. [Unit: px]
  var width: Int
  /// The height. [Unit: px]
  var height: Int
  /// The pixel density. [Unit: px/m]
  var density: (x: Int, y: Int)

  /// The file.
  ///
  /// - Parameters:
  ///   - pixels: 32 bits a pixel, `0x00RRGGBB` in the order of the machine; overwritten, because
  ///     a large picture should not be in memory twice.
  ///   - stride: From row to row. [Limit: >= 4 × width] [Unit: byte]
  /// - Returns: the file
  /// - Throws: ``ExportError/memory`` if there is none left
  func bytes(
    of pixels: UnsafeMutableRawBufferPointer, stride: Int
  ) throws(ExportError) -> [UInt8] {
    let palette = Palette(UnsafeRawBufferPointer(pixels), stride: stride, width: width)
    var out = ByteWriter()
    out.put([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    var header = ByteWriter()
    header.bigEndian(width, width: 4)
    header.bigEndian(height, width: 4)
    // Eight bits, color type, and the only kinds of compression, filters and order there are.
    header.put([8, palette == nil ? 2 : 3, 0, 0, 0])
    chunk("IHDR", header.bytes, to: &out)
    var physical = ByteWriter()
    physical.bigEndian(density.x, width: 4)
    physical.bigEndian(density.y, width: 4)
    // 1 says that the unit is the meter.
    physical.byte(1)
    chunk("pHYs", physical.bytes, to: &out)
    if let palette {
      chunk("PLTE", palette.colors.flatMap(Self.components), to: &out)
    }

    let rowLength = 1 + width * (palette == nil ? 3 : 1)
    if let palette {
      packIndices(pixels, stride: stride, palette: palette)
    } else {
      packColors(pixels, stride: stride)
    }
    let rows = UnsafeRawBufferPointer(rebasing: pixels[..<(rowLength * height)])
    let start = out.count
    out.bigEndian(0, width: 4)
    out.put("IDAT")
    guard var file = Deflater(level: 6).zlib(rows, after: out.bytes) else { throw .memory }
    let length = file.count - start - 8
    for place in 0..<4 {
      file[start + place] = UInt8(truncatingIfNeeded: length >> (24 - 8 * place))
    }
    var tail = ByteWriter()
    tail.bigEndian(Int(checksum(of: file[(start + 4)...])), width: 4)
    chunk("IEND", [], to: &tail)
    file += tail.bytes
    // The room for the worst case is far larger than the file.
    return file.capacity > 2 * file.count ? file.map { $0 } : file
  }

  private func chunk(_ name: StaticString, _ content: [UInt8], to out: inout ByteWriter) {
    out.bigEndian(content.count, width: 4)
    let start = out.count
    out.put(name)
    out.put(content)
    out.bigEndian(Int(checksum(of: out.bytes[start...])), width: 4)
  }

  private static func components(_ color: UInt32) -> [UInt8] {
    [16, 8, 0].map { UInt8(truncatingIfNeeded: color >> $0) }
  }

  // Both ways of packing write behind where they read, so they need no second buffer.

  private func packColors(_ pixels: UnsafeMutableRawBufferPointer, stride: Int) {
    var to = 0
    for y in 0..<height {
      pixels.storeBytes(of: 0, toByteOffset: to, as: UInt8.self)
      to += 1
      var from = y * stride
      let end = from + 4 * width
      while from + 16 <= end {
        let a = pixels.load(fromByteOffset: from, as: UInt32.self).byteSwapped >> 8
        let b = pixels.load(fromByteOffset: from + 4, as: UInt32.self).byteSwapped >> 8
        let c = pixels.load(fromByteOffset: from + 8, as: UInt32.self).byteSwapped >> 8
        let d = pixels.load(fromByteOffset: from + 12, as: UInt32.self).byteSwapped >> 8
        pixels.storeBytes(of: (a | b << 24).littleEndian, toByteOffset: to, as: UInt32.self)
        pixels.storeBytes(
          of: (b >> 8 | c << 16).littleEndian, toByteOffset: to + 4, as: UInt32.self)
        pixels.storeBytes(
          of: (c >> 16 | d << 8).littleEndian, toByteOffset: to + 8, as: UInt32.self)
        from += 16
        to += 12
      }
      while from < end {
        let color = pixels.load(fromByteOffset: from, as: UInt32.self)
        for byte in Self.components(color) {
          pixels.storeBytes(of: byte, toByteOffset: to, as: UInt8.self)
          to += 1
        }
        from += 4
      }
    }
  }

  private func packIndices(
    _ pixels: UnsafeMutableRawBufferPointer, stride: Int, palette: Palette
  ) {
    var to = 0
    var (last, index) = (UInt32.max, UInt8(0))
    for y in 0..<height {
      pixels.storeBytes(of: 0, toByteOffset: to, as: UInt8.self)
      to += 1
      for x in 0..<width {
        let color = pixels.load(fromByteOffset: y * stride + 4 * x, as: UInt32.self) & 0xFF_FFFF
        if color != last { (last, index) = (color, palette.index(of: color)) }
        pixels.storeBytes(of: index, toByteOffset: to, as: UInt8.self)
        to += 1
      }
    }
  }
}
