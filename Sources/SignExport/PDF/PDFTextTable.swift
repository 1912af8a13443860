// SPDX-License-Identifier: Apache-2.0

/// The texts that single glyphs stand for.
struct PDFTextTable {
  /// A text: one Unicode scalar itself, longer texts by their place in the table.
  struct Key: Hashable, Comparable {
    fileprivate var value: UInt32

    /// No text.
    static let none = Key(value: .max)

    fileprivate init(value: UInt32) { self.value = value }

    static func < (left: Key, right: Key) -> Bool { left.value < right.value }
  }

  // Above every Unicode scalar.
  private static let firstLong: UInt32 = 0x0100_0000

  // Code units and not strings, because strings that look the same are equal.
  private var long: [[UInt16]] = []
  private var keys: [[UInt16]: Key] = [:]

  /// The key of a text.
  mutating func key(for text: Substring) -> Key {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return .none }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return Key(value: first.value)
    }
    let units = Array(text.utf16)
    if let key = keys[units] { return key }
    let key = Key(value: Self.firstLong + UInt32(long.count))
    long.append(units)
    keys[units] = key
    return key
  }

  /// The text of a key in UTF-16.
  func utf16(_ key: Key) -> [UInt16] {
    if let scalar = Unicode.Scalar(key.value) { return Array(Character(scalar).utf16) }
    let place = Int(key.value) - Int(Self.firstLong)
    return long.indices.contains(place) ? long[place] : []
  }
}
