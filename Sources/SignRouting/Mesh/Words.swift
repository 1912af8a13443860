// SPDX-License-Identifier: Apache-2.0

/// The words of a file between white space, one after the other.
struct Words {
  private let bytes: [UInt8]
  private var position = 0
  /// The line of the last word, counted from 1.
  private(set) var line = 1
  /// The number of the last word, counted from 1.
  private(set) var count = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Bytes that are left.
  var remaining: Int { bytes.count - position }

  func error(_ problem: MeshFileError.Problem) -> MeshFileError {
    MeshFileError(problem, line: line, token: count)
  }

  /// The next word; nil at the end.
  mutating func next() -> ArraySlice<UInt8>? {
    while position < bytes.count, Self.isSpace(bytes[position]) {
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
    guard position < bytes.count else { return nil }
    let first = position
    while position < bytes.count, !Self.isSpace(bytes[position]) { position += 1 }
    count += 1
    return bytes[first..<position]
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || (byte >= 9 && byte <= 13)
  }

  private mutating func word() throws(MeshFileError) -> ArraySlice<UInt8> {
    guard let word = next() else {
      count += 1
      throw error(.endOfFile)
    }
    return word
  }

  private func unexpected(_ word: ArraySlice<UInt8>, _ expected: String) -> MeshFileError {
    error(.unexpected(String(decoding: word.prefix(40), as: UTF8.self), expected: expected))
  }

  mutating func expect(_ text: String) throws(MeshFileError) {
    let word = try word()
    guard word.elementsEqual(text.utf8) else { throw unexpected(word, text) }
  }

  mutating func integer() throws(MeshFileError) -> Int {
    let word = try word()
    guard let value = Int(String(decoding: word, as: UTF8.self)) else {
      throw unexpected(word, "a whole number")
    }
    return value
  }

  /// A count of things of which each needs at least one word.
  mutating func size() throws(MeshFileError) -> Int {
    let value = try integer()
    guard value >= 0, value <= remaining else { throw error(.countTooLarge(value)) }
    return value
  }

  mutating func number() throws(MeshFileError) -> Double {
    let word = try word()
    guard let value = Double(String(decoding: word, as: UTF8.self)), value.isFinite else {
      throw unexpected(word, "a number")
    }
    return value
  }
}
