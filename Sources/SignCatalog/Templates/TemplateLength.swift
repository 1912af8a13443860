// SPDX-License-Identifier: Apache-2.0

/// A length of a template: a multiple of the module, millimeters, a part of the face, or a measure
/// of the house style.
///
/// Written `0.75a`, `12mm`, `40%` or `rowGap`.
public struct TemplateLength: Hashable, Sendable {
  /// Multiples of the module, the height of the Chinese line. [Unit: a]
  public var modules: Double
  /// A fixed part. [Unit: mm]
  public var millimeters: Double
  /// A part of the face: of its width for widths, of its height for heights, of its short side for
  /// everything else. [Unit: none, 1 is the whole]
  public var fraction: Double
  /// The name of a measure of the house style that is added.
  public var measure: String?

  /// Makes a length from its parts.
  public init(
    modules: Double = 0, millimeters: Double = 0, fraction: Double = 0, measure: String? = nil
  ) {
    self.modules = modules
    self.millimeters = millimeters
    self.fraction = fraction
    self.measure = measure
  }

  /// Reads a length; nil for any other text.
  public init?(_ text: String) {
    if text == "0" {
      self.init()
    } else if text.hasSuffix("mm"), let value = Self.number(text.dropLast(2)) {
      self.init(millimeters: value)
    } else if text.hasSuffix("%"), let value = Self.number(text.dropLast()) {
      self.init(fraction: value / 100)
    } else if text.hasSuffix("a"), let value = Self.number(text.dropLast()) {
      self.init(modules: value)
    } else if let first = text.first, first.isLetter, text.allSatisfy({ $0.isLetter }) {
      self.init(measure: text)
    } else {
      return nil
    }
  }

  /// The length in millimeters.
  ///
  /// - Parameters:
  ///   - module: The height of the Chinese line. [Unit: mm]
  ///   - whole: What a fraction is a part of. [Unit: mm]
  ///   - style: Where measures are looked up; one it lacks counts nothing.
  /// - Returns: the length [Unit: mm]
  public func resolved(module: Double, whole: Double, style: HouseStyle) -> Double {
    let measured = measure.flatMap { style.measures[$0] } ?? 0
    return (modules + measured) * module + millimeters + fraction * whole
  }

  private static func number(_ digits: Substring) -> Double? {
    guard let first = digits.first, first.isNumber,
      digits.allSatisfy({ $0.isNumber || $0 == "." }), let value = Double(digits)
    else { return nil }
    return value
  }
}
