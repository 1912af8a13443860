// SPDX-License-Identifier: Apache-2.0

/// Bytes of a file under construction.
struct ByteWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Begins with no bytes.
  ///
  /// - Parameter capacity: How many bytes to expect. [Unit: byte]
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// How many bytes were written. [Unit: byte]
  var count: Int { bytes.count }

  /// Writes one byte.
  mutating func byte(_ value: UInt8) { bytes.append(value) }

  /// Writes fixed text.
  mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes text as UTF-8.
  mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes bytes.
  mutating func put(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// Writes the low bytes of a number, the highest first.
  mutating func bigEndian(_ value: Int, width: Int) {
    for shift in stride(from: 8 * (width - 1), through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  /// Writes a whole number in decimal digits.
  mutating func integer(_ value: Int) {
    if value < 0 { bytes.append(0x2D) }
    digits(value.magnitude, atLeast: 1)
  }

  /// Writes a whole number in decimal digits with zeros in front.
  mutating func integer(_ value: Int, digits width: Int) {
    digits(value.magnitude, atLeast: width)
  }

  /// Writes the low 16 bits as four hexadecimal digits.
  mutating func hexadecimal16(_ value: Int) {
    for shift in [12, 8, 4, 0] { hexadecimalDigit(value >> shift & 15) }
  }

  private mutating func hexadecimalDigit(_ value: Int) {
    bytes.append(UInt8(truncatingIfNeeded: value < 10 ? 0x30 + value : 0x37 + value))
  }

  /// Writes a number rounded to decimals, without zeros at the end.
  ///
  /// - Parameters:
  ///   - value: The number; what is not finite becomes 0. [Unit: any]
  ///   - places: How many decimals to keep at most. [Limit: 0...6] [Unit: none]
  mutating func number(_ value: Double, places: Int = 3) {
    scaled(Self.scaled(value, places: places), places: places)
  }

  /// Writes a number that is given in units of its last decimal.
  mutating func scaled(_ value: Int, places: Int) {
    if value < 0 { bytes.append(0x2D) }
    let one = Self.powers[places]
    var (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: one)
    if whole > 0 || rest == 0 { digits(whole, atLeast: 1) }
    guard rest > 0 else { return }
    var width = places
    while rest % 10 == 0 {
      rest /= 10
      width -= 1
    }
    bytes.append(0x2E)
    whole = rest
    digits(whole, atLeast: width)
  }

  /// A number in units of its last decimal.
  static func scaled(_ value: Double, places: Int) -> Int {
    let product = (value * Double(powers[places])).rounded(.toNearestOrAwayFromZero)
    // A file cannot hold more, and a sheet is never so large.
    return abs(product) < 1e15 ? Int(product) : 0
  }

  private static let powers: [UInt] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]

  private mutating func digits(_ value: UInt, atLeast width: Int) {
    var power: UInt = 1
    var count = 1
    while value / power >= 10 || count < width {
      power *= 10
      count += 1
    }
    while power > 0 {
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + value / power % 10))
      power /= 10
    }
  }
}
