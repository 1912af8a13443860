// SPDX-License-Identifier: Apache-2.0

/// Writes pixels as a PNG file: eight bits a color, or a palette when that is enough.
///
/// In small files rows are not filtered: for flat areas and letters that gives the smaller files,
/// and sooner.
struct PNGEncoder {
  /// The width. [Unit: px]
  var width: Int
  /// The height. [Unit: px]
  var height: Int
  /// The pixel density. [Unit: px/m]
  var density: (x: Int, y: Int)
  /// What is more important.
  var compression: PNGExporter.Compression

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
    let palette =
      compression == .small
      ? Palette(UnsafeRawBufferPointer(pixels), stride: stride, width: width) : nil
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
    if let palette { chunk("PLTE", palette.colors.flatMap(Self.components), to: &out) }

    let start = out.count
    out.bigEndian(0, width: 4)
    out.put("IDAT")
    var file = try data(pixels, stride: stride, palette: palette, after: out.bytes)
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

  private func data(
    _ pixels: UnsafeMutableRawBufferPointer, stride: Int, palette: Palette?, after head: [UInt8]
  ) throws(ExportError) -> [UInt8] {
    if compression == .fast {
      var deflater = FlatDeflater(width: width, height: height)
      return deflater.zlib(UnsafeRawBufferPointer(pixels), stride: stride, after: head)
    }
    let rowLength = 1 + width * (palette == nil ? 3 : 1)
    if let palette {
      packIndices(pixels, stride: stride, palette: palette)
    } else {
      packColors(pixels, stride: stride)
    }
    let rows = UnsafeRawBufferPointer(rebasing: pixels[..<(rowLength * height)])
    guard let data = Deflater(level: 6).zlib(rows, after: head) else { throw .memory }
    return data
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

  // Both ways of packing write behind where they read, so they need no second buffer. Only the
  // filter byte can meet the first pixel of a row, which is therefore read before.

  private func packColors(_ pixels: UnsafeMutableRawBufferPointer, stride: Int) {
    var to = 0
    for y in 0..<height {
      var from = y * stride
      let end = from + 4 * width
      let first = pixels.load(fromByteOffset: from, as: UInt32.self)
      pixels.storeBytes(of: 0, toByteOffset: to, as: UInt8.self)
      store(first, in: pixels, at: to + 1)
      from += 4
      to += 4
      while from + 16 <= end {
        let a = pixels.load(fromByteOffset: from, as: UInt32.self).byteSwapped >> 8
        let b = pixels.load(fromByteOffset: from + 4, as: UInt32.self).byteSwapped >> 8
        let c = pixels.load(fromByteOffset: from + 8, as: UInt32.self).byteSwapped >> 8
        let d = pixels.load(fromByteOffset: from + 12, as: UInt32.self).byteSwapped >> 8
        let words = (a | b << 24, b >> 8 | c << 16, c >> 16 | d << 8)
        pixels.storeBytes(of: words.0.littleEndian, toByteOffset: to, as: UInt32.self)
        pixels.storeBytes(of: words.1.littleEndian, toByteOffset: to + 4, as: UInt32.self)
        pixels.storeBytes(of: words.2.littleEndian, toByteOffset: to + 8, as: UInt32.self)
        from += 16
        to += 12
      }
      while from < end {
        store(pixels.load(fromByteOffset: from, as: UInt32.self), in: pixels, at: to)
        from += 4
        to += 3
      }
    }
  }

  private func store(_ color: UInt32, in pixels: UnsafeMutableRawBufferPointer, at place: Int) {
    for (index, byte) in Self.components(color).enumerated() {
      pixels.storeBytes(of: byte, toByteOffset: place + index, as: UInt8.self)
    }
  }

  private func packIndices(
    _ pixels: UnsafeMutableRawBufferPointer, stride: Int, palette: Palette
  ) {
    var (last, index) = (UInt32.max, UInt8(0))
    for y in 0..<height {
      let to = y * (width + 1)
      for x in 0..<width {
        let color = pixels.load(fromByteOffset: y * stride + 4 * x, as: UInt32.self) & 0xFF_FFFF
        if color != last { (last, index) = (color, palette.index(of: color)) }
        if x == 0 { pixels.storeBytes(of: 0, toByteOffset: to, as: UInt8.self) }
        pixels.storeBytes(of: index, toByteOffset: to + 1 + x, as: UInt8.self)
      }
    }
  }
}
