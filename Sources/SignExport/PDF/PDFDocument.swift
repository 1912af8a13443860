// SPDX-License-Identifier: Apache-2.0

/// The objects of a PDF file and where they stand.
///
/// Dictionaries go into object streams, because a tagged file has very many small ones.
struct PDFDocument: ~Copyable {
  /// The number of an object.
  typealias ID = Int

  private enum Place {
    case missing
    case offset(Int)
    case packed(stream: ID, index: Int)
  }

  /// Objects in one object stream. [Unit: none]
  private static let packSize = 256

  private var out = ByteWriter(capacity: 32_768)
  private var places: [Place] = [.missing]
  private var packed: [(id: ID, body: [UInt8])] = []
  private let deflater = Deflater(level: 6)

  /// Begins a file.
  init() {
    out.put("%PDF-1.7\n%")
    // Four bytes over 127 tell transfer programs that the file is not text.
    out.put([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
  }

  /// A number for an object that comes later.
  mutating func reserve() -> ID {
    places.append(.missing)
    return places.count - 1
  }

  /// Writes an object that is no stream.
  mutating func set(_ id: ID, _ body: ByteWriter) { packed.append((id, body.bytes)) }

  /// Writes a stream.
  ///
  /// - Parameters:
  ///   - id: The number of the object.
  ///   - entries: Entries of its dictionary besides length and filter.
  ///   - bytes: The content.
  ///   - isPacked: Whether to compress it.
  mutating func setStream(
    _ id: ID, _ entries: ByteWriter, _ bytes: [UInt8], isPacked: Bool = true
  ) {
    places[id] = .offset(out.count)
    let content = isPacked ? deflater.zlib(bytes) : nil
    out.integer(id)
    out.put(" 0 obj\n<<")
    out.put(entries.bytes)
    if content != nil { out.put("/Filter/FlateDecode") }
    out.put("/Length ")
    out.integer((content ?? bytes).count)
    out.put(">>stream\n")
    out.put(content ?? bytes)
    out.put("\nendstream\nendobj\n")
  }

  /// Writes a compressed stream whose dictionary has no other entries.
  mutating func setStream(_ id: ID, _ bytes: [UInt8]) { setStream(id, ByteWriter(), bytes) }

  /// Ends the file.
  ///
  /// - Parameters:
  ///   - catalog: The object of the catalog.
  ///   - information: The object of the information dictionary.
  /// - Returns: the whole file
  consuming func finished(catalog: ID, information: ID) -> [UInt8] {
    for start in stride(from: 0, to: packed.count, by: Self.packSize) {
      writePack(packed[start..<min(start + Self.packSize, packed.count)])
    }
    var hash = ContentHash()
    hash.add(out.bytes)
    let table = reserve()
    let start = out.count
    places[table] = .offset(start)
    var entries = ByteWriter()
    entries.put("/Type/XRef/W[1 4 2]/Size ")
    entries.integer(places.count)
    entries.put("/Root ")
    entries.integer(catalog)
    entries.put(" 0 R/Info ")
    entries.integer(information)
    entries.put(" 0 R/ID[")
    for _ in 0..<2 {
      entries.put("<")
      for value in [hash.first, hash.second] {
        for shift in [48, 32, 16, 0] {
          entries.hexadecimal16(Int(truncatingIfNeeded: value >> UInt64(shift) & 0xFFFF))
        }
      }
      entries.put(">")
    }
    entries.put("]")
    setStream(table, entries, crossReferences)
    out.put("startxref\n")
    out.integer(start)
    out.put("\n%%EOF\n")
    return out.bytes
  }

  private mutating func writePack(_ objects: ArraySlice<(id: ID, body: [UInt8])>) {
    let stream = reserve()
    var (directory, bodies) = (ByteWriter(), ByteWriter())
    for (index, object) in objects.enumerated() {
      directory.integer(object.id)
      directory.put(" ")
      directory.integer(bodies.count)
      directory.put(" ")
      bodies.put(object.body)
      bodies.put("\n")
      places[object.id] = .packed(stream: stream, index: index)
    }
    var entries = ByteWriter()
    entries.put("/Type/ObjStm/N ")
    entries.integer(objects.count)
    entries.put("/First ")
    entries.integer(directory.count)
    directory.put(bodies.bytes)
    setStream(stream, entries, directory.bytes)
  }

  private var crossReferences: [UInt8] {
    var table = ByteWriter(capacity: places.count * 7)
    for (id, place) in places.enumerated() {
      switch place {
      case .missing:
        table.byte(0)
        table.bigEndian(0, width: 4)
        table.bigEndian(id == 0 ? 65_535 : 0, width: 2)
      case .offset(let offset):
        table.byte(1)
        table.bigEndian(offset, width: 4)
        table.bigEndian(0, width: 2)
      case .packed(let stream, let index):
        table.byte(2)
        table.bigEndian(stream, width: 4)
        table.bigEndian(index, width: 2)
      }
    }
    return table.bytes
  }
}

extension ByteWriter {
  /// Writes a reference to an object.
  mutating func reference(_ id: PDFDocument.ID) {
    integer(id)
    put(" 0 R")
  }

  /// Writes text as a PDF string: plain for ASCII, otherwise UTF-16 with a mark in front.
  mutating func string(_ text: String) {
    guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      put("<FEFF")
      for unit in text.utf16 { hexadecimal16(Int(unit)) }
      put(">")
      return
    }
    put("(")
    for byte in text.utf8 {
      if byte == 0x28 || byte == 0x29 || byte == 0x5C { self.byte(0x5C) }
      self.byte(byte)
    }
    put(")")
  }
}
