// SPDX-License-Identifier: Apache-2.0

public import SignFrame

extension Typesetter {
  /// Sets a text on as few lines as fit, of about one length.
  ///
  /// A space at a break stays in the text of the line before it and has no width. U+200B marks a
  /// good place to break, U+2060 and U+00A0 a place not to.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - language: The language.
  ///   - style: How it is set.
  ///   - paint: The color.
  ///   - maxWidth: The room. [Limit: > 0] [Unit: mm]
  ///   - maxLines: The most lines. [Limit: > 0]
  /// - Returns: the lines from the top, their texts joined being the text; nil when it does not fit
  public func lines(
    _ text: String, _ language: TextLanguage, _ style: TypeStyle, _ paint: Paint, maxWidth: Double,
    maxLines: Int
  ) -> [ShapedLine]? {
    guard maxWidth > 0, maxLines > 0 else { return nil }
    // What a width may lack through rounding.
    let slack = style.height * 1e-6
    let whole = composedLine(text, language, style, hangsSpaces: false)
    if whole.line.width <= maxWidth + slack { return [whole.line.painted(paint)] }
    guard maxLines > 1 else { return nil }

    let characters = Array(text)
    let classes = Itemizer.classes(of: characters, language)
    let ruler = CellRuler(whole.cells, classes: classes)
    let end = BreakOpportunity(offset: characters.count, penalty: 0)
    let breaks = BalancedBreaks(
      places: BreakOpportunities(characters, classes, words: words).all() + [end],
      width: ruler.width,
      isOrphan: { range in
        range.count { ![.space, .fixedSpace, .invisible].contains(classes[$0]) } < 2
          || range.count { [.han, .letter, .digit].contains(classes[$0]) } < 2
      })
    // Kerning across a break can make a line a hair wider than it was in the whole.
    var room = maxWidth + slack
    for _ in 0..<3 {
      guard let ranges = breaks.lines(maxWidth: room, maxLines: maxLines) else { return nil }
      let lines = ranges.map { range in
        composedLine(
          String(characters[range]), language, style,
          hangsSpaces: range.upperBound < characters.count
        ).line
      }
      let excess = lines.map(\.width).reduce(0, max) - maxWidth
      if excess <= slack { return lines.map { $0.painted(paint) } }
      room -= excess
    }
    return nil
  }
}

/// Measures stretches of a composed line as if each were a line.
private struct CellRuler {
  /// The pen before each character; a cluster of several has all its width at the first.
  private var pens: [Double]
  /// What follows a character and goes when a line ends there.
  private var gaps: [Double]
  private var leadingBlanks: [Double]
  private var trailingBlanks: [Double]
  private let classes: [CharacterClass]

  init(_ cells: [LineCell], classes: [CharacterClass]) {
    self.classes = classes
    let count = classes.count
    gaps = [Double](repeating: 0, count: count)
    leadingBlanks = gaps
    trailingBlanks = gaps
    var widths = gaps
    for cell in cells {
      guard let first = cell.characters.first, let last = cell.characters.last else { continue }
      widths[first] += cell.advance + cell.gap
      gaps[last] = cell.gap
      leadingBlanks[first] = cell.leadingBlank
      trailingBlanks[last] = cell.trailingBlank
    }
    pens = [0]
    for width in widths { pens.append((pens.last ?? 0) + width) }
  }

  func width(_ range: Range<Int>) -> Double {
    var end = range.upperBound
    if end < classes.count {
      while end > range.lowerBound, classes[end - 1] == .space { end -= 1 }
    }
    guard end > range.lowerBound else { return 0 }
    var width = pens[end] - pens[range.lowerBound] - gaps[end - 1]
    if classes[range.lowerBound] == .hanOpening { width -= leadingBlanks[range.lowerBound] }
    if classes[end - 1] == .hanClosing { width -= trailingBlanks[end - 1] }
    return width
  }
}
