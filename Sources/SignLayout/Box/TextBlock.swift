// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignText

/// Lines of both languages under each other, with how far they may give way.
struct TextBlock {
  /// The words of one language.
  struct Part {
    var text: String
    var language: TextLanguage
    /// The height of 木 or E. [Unit: mm]
    var height: Double
    var weight: TypeStyle.Weight
    var hasTabularFigures = false
    /// From the foot of the part before to the head of this one. [Unit: mm]
    var gap: Double
    /// From the foot of a line to the head of the next one of the same part. [Unit: mm]
    var lineGap: Double
    /// The most lines.
    var lines: Int
    /// The least horizontal stretch.
    var condensation: Double
  }

  var parts: [Part]
  var paint: Paint
}

/// A part broken into lines that fit.
struct SetPart {
  /// The lines at height 1, from the top.
  var lines: [ShapedLine]
}

/// Measures and breaks lines at height 1 and remembers what it found, so that trying a module
/// costs almost nothing.
final class TextRuler {
  private struct Key: Hashable {
    var text: String
    var language: TextLanguage
    var weight: TypeStyle.Weight
    var hasTabularFigures: Bool
    var lines: Int
    var condensation: Double
  }

  private let typesetter: Typesetter
  private var leastWidths: [Key: Double] = [:]

  init(_ typesetter: Typesetter) { self.typesetter = typesetter }

  /// The width on one line without condensation. [Unit: mm]
  func idealWidth(_ part: TextBlock.Part) -> Double {
    oneLine(part, condensation: 1).width * part.height
  }

  /// The least width in which the part can be set. [Unit: mm]
  func leastWidth(_ part: TextBlock.Part) -> Double {
    let key = Key(
      text: part.text, language: part.language, weight: part.weight,
      hasTabularFigures: part.hasTabularFigures, lines: part.lines,
      condensation: part.condensation)
    if let known = leastWidths[key] { return known * part.height }
    var high = oneLine(part, condensation: part.condensation).width
    if part.lines > 1 {
      var low = high / Double(part.lines) * 0.8
      for _ in 0..<12 where high - low > 0.01 {
        let middle = (low + high) / 2
        if let lines = lines(part, condensation: part.condensation, maxWidth: middle) {
          high = min(middle, lines.map(\.width).reduce(0, max) + 1e-6)
        } else {
          low = middle
        }
      }
    }
    leastWidths[key] = high
    return high * part.height
  }

  /// The part broken to fit: one line, then condensed, then several lines, then both.
  ///
  /// - Parameters:
  ///   - part: The words.
  ///   - width: The room. [Unit: mm]
  /// - Returns: the lines; nil when nothing fits
  func set(_ part: TextBlock.Part, width: Double) -> SetPart? {
    let room = width / part.height + 1e-6
    let whole = oneLine(part, condensation: 1)
    if whole.width <= room { return SetPart(lines: [whole]) }
    if part.condensation < 1 {
      let condensed = oneLine(part, condensation: max(part.condensation, room / whole.width))
      if condensed.width <= room + 1e-6 { return SetPart(lines: [condensed]) }
    }
    guard part.lines > 1 else { return nil }
    if let lines = lines(part, condensation: 1, maxWidth: room) { return SetPart(lines: lines) }
    guard part.condensation < 1,
      let lines = lines(part, condensation: part.condensation, maxWidth: room)
    else { return nil }
    return SetPart(lines: lines)
  }

  private func oneLine(_ part: TextBlock.Part, condensation: Double) -> ShapedLine {
    typesetter.line(part.text, part.language, style(part, condensation), .black)
  }

  private func lines(
    _ part: TextBlock.Part, condensation: Double, maxWidth: Double
  ) -> [ShapedLine]? {
    typesetter.lines(
      part.text, part.language, style(part, condensation), .black, maxWidth: maxWidth,
      maxLines: part.lines)
  }

  private func style(_ part: TextBlock.Part, _ condensation: Double) -> TypeStyle {
    TypeStyle(
      weight: part.weight, height: 1, tabularFigures: part.hasTabularFigures,
      condensation: condensation)
  }
}
