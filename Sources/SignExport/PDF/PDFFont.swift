// SPDX-License-Identifier: Apache-2.0

internal import SignFrame
internal import SignGeometry

/// One font of a document with the glyphs that its runs use.
///
/// A glyph that stands for different texts in different runs gets several codes, so that every
/// reader finds the right text.
struct PDFFont {
  /// What a code stands for.
  struct Use: Hashable {
    /// The glyph index in the font.
    var glyph: UInt32
    /// The text it stands for, as a ``PDFTextTable`` knows it.
    var text: PDFTextTable.Key
  }

  /// The font as the first frame has it.
  let source: FrameFont
  /// The name of the font among the resources of a page.
  let index: Int
  /// The type 0 font object.
  let object: PDFDocument.ID

  private var slots: [Use: Int] = [:]
  private var uses: [(use: Use, glyph: FrameFont.Glyph)] = []
  private var codes: [Int] = []
  private var order: [Int] = []
  private var widths: [Int] = []

  /// Begins a font without glyphs.
  init(_ source: FrameFont, index: Int, object: PDFDocument.ID) {
    self.source = source
    self.index = index
    self.object = object
  }

  /// Notes that a glyph is used for a text, and says under which slot to ask for its code.
  mutating func slot(for use: Use, in font: FrameFont) -> Int {
    if let slot = slots[use] { return slot }
    let glyph = font.glyphs[use.glyph] ?? FrameFont.Glyph(advance: 0, outline: Path())
    let width = glyph.advance * 1000 / font.unitsPerEm
    uses.append((use, glyph))
    widths.append(ByteWriter.scaled(width, places: 2))
    slots[use] = uses.count - 1
    return uses.count - 1
  }

  /// Numbers the codes in the order of the glyph indices; after this no use may be added.
  mutating func number() {
    order = uses.indices.sorted {
      let (left, right) = (uses[$0].use, uses[$1].use)
      return left.glyph != right.glyph ? left.glyph < right.glyph : left.text < right.text
    }
    codes = Array(repeating: 0, count: uses.count)
    for (place, slot) in order.enumerated() { codes[slot] = place + 1 }
  }

  /// The code of a slot.
  func code(of slot: Int) -> Int { codes[slot] }

  /// The width of a slot as the file states it. [Unit: 1/100000 em]
  func width(of slot: Int) -> Int { widths[slot] }

  /// Writes the objects of the font.
  func write(to document: inout PDFDocument, texts: PDFTextTable) {
    let program = program
    let name = program.name
    let descendant = document.reserve()
    let descriptor = document.reserve()
    let file = document.reserve()
    let unicode = document.reserve()

    var font = ByteWriter()
    font.put("<</Type/Font/Subtype/Type0/BaseFont/")
    font.put(name)
    font.put("/Encoding/Identity-H/DescendantFonts[")
    font.reference(descendant)
    font.put("]/ToUnicode ")
    font.reference(unicode)
    font.put(">>")
    document.set(object, font)
    document.set(descendant, dictionary(name: name, descriptor: descriptor))
    document.set(descriptor, self.descriptor(of: program, file: file))
    var entries = ByteWriter()
    entries.put("/Subtype/CIDFontType0C")
    document.setStream(file, entries, program.bytes)
    document.setStream(unicode, unicodeMap(texts))
  }

  // Small grids are drawn on a grid of 1000, so that rounding stays invisible.
  private var grid: Double {
    (500...16_000).contains(source.unitsPerEm) ? source.unitsPerEm.rounded() : 1000
  }

  /// A font program with what the dictionaries around it repeat.
  private struct Program {
    var bytes: [UInt8]
    var name: [UInt8]
    /// The box around all glyphs: least x and y, greatest x and y. [Unit: grid unit]
    var box: [Int]
  }

  private var program: Program {
    let scale = grid / source.unitsPerEm
    let advances = order.map { ByteWriter.scaled(uses[$0].glyph.advance * scale, places: 0) }
    let common = mostCommon(advances)
    var glyphs: [[UInt8]] = [Charstring(Path(), scale: 1, width: nil).bytes]
    glyphs.reserveCapacity(order.count + 1)
    var box = [
      source.bounds.minX * scale, source.bounds.minY * scale, source.bounds.maxX * scale,
      source.bounds.maxY * scale,
    ].map { ByteWriter.scaled(max(-32_000, min(32_000, $0)), places: 0) }
    var hash = ContentHash()
    for (slot, advance) in zip(order, advances) {
      let glyph = Charstring(
        uses[slot].glyph.outline, scale: scale, width: advance == common ? nil : advance)
      hash.add(glyph.bytes)
      glyphs.append(glyph.bytes)
      // Readers cut glyphs off at the box, so it holds them whatever the font says.
      box[0] = min(box[0], glyph.bounds.minX)
      box[1] = min(box[1], glyph.bounds.minY)
      box[2] = max(box[2], glyph.bounds.maxX)
      box[3] = max(box[3], glyph.bounds.maxY)
    }
    let tag = hash.letters + [UInt8(ascii: "+")]
    let font = CompactFont(
      name: tag + Array(source.postScriptName.utf8), unitsPerEm: Int(grid), bounds: box,
      defaultWidth: common, charstrings: glyphs)
    return Program(bytes: font.bytes, name: tag + pdfName(source.postScriptName), box: box)
  }

  private func dictionary(name: [UInt8], descriptor: PDFDocument.ID) -> ByteWriter {
    var out = ByteWriter()
    out.put("<</Type/Font/Subtype/CIDFontType0/BaseFont/")
    out.put(name)
    out.put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
    out.reference(descriptor)
    // The default is 1000, and some readers take no fraction for another one.
    out.put("/W[")
    var previous = -1
    for (place, slot) in order.enumerated() where widths[slot] != 100_000 {
      if place != previous + 1 || previous < 0 {
        if previous >= 0 { out.put("]") }
        out.integer(place + 1)
        out.put("[")
      } else {
        out.put(" ")
      }
      out.scaled(widths[slot], places: 2)
      previous = place
    }
    if previous >= 0 { out.put("]") }
    out.put("]>>")
    return out
  }

  private func descriptor(of program: Program, file: PDFDocument.ID) -> ByteWriter {
    let thousandth = 1000 / source.unitsPerEm
    var out = ByteWriter()
    out.put("<</Type/FontDescriptor/FontName/")
    out.put(program.name)
    // 4 is the flag for a font with a character set of its own.
    out.put("/Flags 4/FontBBox[")
    for (index, side) in program.box.enumerated() {
      if index > 0 { out.put(" ") }
      out.number(Double(side) * 1000 / grid, places: 0)
    }
    out.put("]/ItalicAngle 0/Ascent ")
    out.number(source.ascent * thousandth, places: 0)
    out.put("/Descent ")
    out.number(source.descent * thousandth, places: 0)
    out.put("/CapHeight ")
    out.number(source.capHeight * thousandth, places: 0)
    out.put("/StemV ")
    // Fonts rarely state it; the usual estimate from the weight serves substitution only.
    out.number(10 + 0.244 * Double(source.weight - 50), places: 0)
    out.put("/FontWeight ")
    out.integer(source.weight)
    out.put("/FontFile3 ")
    out.reference(file)
    out.put(">>")
    return out
  }

  /// Entries of one block of a character map. [Unit: none]
  private static let blockSize = 100

  private func unicodeMap(_ texts: PDFTextTable) -> [UInt8] {
    var out = ByteWriter()
    out.put(
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange

      """)
    let known = order.enumerated().filter { uses[$0.element].use.text != .none }
    for start in stride(from: 0, to: known.count, by: Self.blockSize) {
      let block = known[start..<min(start + Self.blockSize, known.count)]
      out.integer(block.count)
      out.put(" beginbfchar\n")
      for (place, slot) in block {
        out.put("<")
        out.hexadecimal16(place + 1)
        out.put("><")
        for unit in texts.utf16(uses[slot].use.text) { out.hexadecimal16(Int(unit)) }
        out.put(">\n")
      }
      out.put("endbfchar\n")
    }
    out.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    return out.bytes
  }
}

/// The value that stands most often in a list, the least of several; 0 for an empty list.
private func mostCommon(_ values: [Int]) -> Int {
  var (best, bestCount, count) = (0, 0, 0)
  var last: Int?
  for value in values.sorted() {
    count = value == last ? count + 1 : 1
    last = value
    if count > bestCount { (best, bestCount) = (value, count) }
  }
  return best
}

/// Text as the inside of a PDF name.
private func pdfName(_ text: String) -> [UInt8] {
  var out: [UInt8] = []
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      out.append(byte)
    default:
      out.append(UInt8(ascii: "#"))
      let digits = String(byte, radix: 16, uppercase: true)
      out += digits.count < 2 ? [0x30] + digits.utf8 : Array(digits.utf8)
    }
  }
  return out
}
