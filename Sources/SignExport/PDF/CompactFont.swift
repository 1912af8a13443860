// SPDX-License-Identifier: Apache-2.0

/// A CID-keyed font in the Compact Font Format, made of outlines alone.
///
/// Its size and the time to make it follow the glyphs that are used, not the font they come from.
///
/// - Source: Adobe Technical Note 5176, The Compact Font Format Specification
struct CompactFont {
  /// The PostScript name with the subset tag.
  var name: [UInt8]
  /// The em. [Unit: unit of the charstrings]
  var unitsPerEm: Int
  /// The box around all glyphs. [Unit: unit of the charstrings]
  var bounds: [Int]
  /// The width of glyphs that carry none. [Unit: unit of the charstrings]
  var defaultWidth: Int
  /// The glyphs by CID; the first is the one for what is missing.
  var charstrings: [[UInt8]]

  // Standard strings end at 390; these are the font's own.
  private static let adobe = 391
  private static let identity = 392

  /// The font as a file.
  var bytes: [UInt8] {
    let names = Self.index([name])
    let strings = Self.index([Array("Adobe".utf8), Array("Identity".utf8)])
    let glyphs = Self.index(charstrings)
    var privateDictionary: [UInt8] = []
    Self.entry([defaultWidth], 20, to: &privateDictionary)
    let charset: [UInt8] =
      charstrings.count > 1 ? [2] + Self.pair(1) + Self.pair(charstrings.count - 2) : [0]
    let fontSelect: [UInt8] = [3] + Self.pair(1) + Self.pair(0) + [0] + Self.pair(charstrings.count)

    // All offsets are written with five bytes, so the dictionary has the same length in both turns.
    var offsets = Offsets()
    var head = self.head(offsets, names: names, strings: strings)
    offsets.charset = head.count
    offsets.fontSelect = offsets.charset + charset.count
    offsets.glyphs = offsets.fontSelect + fontSelect.count
    offsets.privateDictionary = offsets.glyphs + glyphs.count
    offsets.fonts = offsets.privateDictionary + privateDictionary.count
    head = self.head(offsets, names: names, strings: strings)

    var font: [UInt8] = []
    Self.longEntry([privateDictionary.count, offsets.privateDictionary], [18], to: &font)
    return head + charset + fontSelect + glyphs + privateDictionary + Self.index([font])
  }

  private struct Offsets {
    var charset = 0
    var fontSelect = 0
    var glyphs = 0
    var privateDictionary = 0
    var fonts = 0
  }

  private func head(_ offsets: Offsets, names: [UInt8], strings: [UInt8]) -> [UInt8] {
    var top: [UInt8] = []
    Self.entry([Self.adobe, Self.identity, 0], 12, 30, to: &top)
    if unitsPerEm != 1000 {
      let scale = Self.real(1 / Double(unitsPerEm))
      let zero: [UInt8] = [139]
      top += scale + zero + zero + scale + zero + zero + [12, 7]
    }
    Self.entry(bounds, 5, to: &top)
    Self.longEntry([charstrings.count], [12, 34], to: &top)
    Self.longEntry([offsets.charset], [15], to: &top)
    Self.longEntry([offsets.glyphs], [17], to: &top)
    Self.longEntry([offsets.fonts], [12, 36], to: &top)
    Self.longEntry([offsets.fontSelect], [12, 37], to: &top)
    let version: [UInt8] = [1, 0, 4, 4]
    return version + names + Self.index([top]) + strings + Self.index([])
  }

  private static func entry(_ numbers: [Int], _ operation: UInt8..., to bytes: inout [UInt8]) {
    for number in numbers { Charstring.append(number, to: &bytes) }
    bytes += operation
  }

  private static func longEntry(_ numbers: [Int], _ operation: [UInt8], to bytes: inout [UInt8]) {
    for number in numbers { bytes += [29] + pair(number >> 16) + pair(number) }
    bytes += operation
  }

  private static func pair(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
  }

  /// A small number as decimal digits with a power of ten, nine digits exact.
  static func real(_ value: Double) -> [UInt8] {
    var mantissa = value
    var exponent = 0
    while mantissa < 1e8 && exponent > -30 {
      mantissa *= 10
      exponent -= 1
    }
    var digits = Int(mantissa.rounded())
    while digits > 0 && digits % 10 == 0 {
      digits /= 10
      exponent += 1
    }
    var nibbles = String(digits).utf8.map { $0 - 0x30 }
    if exponent < 0 {
      nibbles.append(0xC)
      nibbles += String(-exponent).utf8.map { $0 - 0x30 }
    } else if exponent > 0 {
      nibbles.append(0xB)
      nibbles += String(exponent).utf8.map { $0 - 0x30 }
    }
    nibbles += nibbles.count % 2 == 0 ? [0xF, 0xF] : [0xF]
    return [30]
      + stride(from: 0, to: nibbles.count, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
  }

  private static func index(_ items: [[UInt8]]) -> [UInt8] {
    var out = ByteWriter()
    out.bigEndian(items.count, width: 2)
    guard !items.isEmpty else { return out.bytes }
    let total = items.reduce(1) { $0 + $1.count }
    let width = total < 1 << 8 ? 1 : total < 1 << 16 ? 2 : total < 1 << 24 ? 3 : 4
    out.byte(UInt8(width))
    var offset = 1
    out.bigEndian(offset, width: width)
    for item in items {
      offset += item.count
      out.bigEndian(offset, width: width)
    }
    for item in items { out.put(item) }
    return out.bytes
  }
}
