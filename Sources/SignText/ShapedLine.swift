// SPDX-License-Identifier: Apache-2.0

public import SignFrame
public import SignGeometry

/// A line of text ready to be placed: glyphs, widths and ink.
public struct ShapedLine: Hashable, Sendable {
  /// A character that no font has.
  public struct Missing: Hashable, Sendable {
    /// The character.
    public var character: Character
    /// The role of the font that should have had it.
    public var role: FrameFont.ID

    /// Names a character and a font.
    public init(character: Character, role: FrameFont.ID) {
      self.character = character
      self.role = role
    }
  }

  /// Where a line stands to the point at which it is placed.
  public enum Alignment: Hashable, Sendable {
    /// The line begins there.
    case left
    /// The middle of the line is there.
    case center
    /// The line ends there.
    case right
  }

  /// The runs from left to right; (0, 0) is the left end of the baseline.
  ///
  /// - Shape: the texts of the runs, joined, are the text of the line; the widths of the runs add
  ///   up to ``width``.
  public var runs: [GlyphRun]
  /// The sum of the advances. [Unit: mm]
  public var width: Double
  /// The box around what is painted, y down, 0 on the baseline.
  ///
  /// A blank line has an empty box at the origin.
  public var inkBounds: SheetRect
  /// How far the line's letters stand above the baseline: 木 in Chinese, E in English. [Unit: mm]
  public var ascent: Double
  /// How far they hang below it: 木 in Chinese, p in English. [Unit: mm]
  public var descent: Double
  /// Characters that no font has, in the order of the text.
  ///
  /// Their glyph is 0, which has an advance and no outline.
  public var missing: [Missing]

  /// Makes a line.
  public init(
    runs: [GlyphRun], width: Double, inkBounds: SheetRect, ascent: Double, descent: Double,
    missing: [Missing] = []
  ) {
    self.runs = runs
    self.width = width
    self.inkBounds = inkBounds
    self.ascent = ascent
    self.descent = descent
    self.missing = missing
  }

  /// The text of the line.
  public var text: String { runs.map(\.text).joined() }

  /// The line in another color.
  public func painted(_ paint: Paint) -> ShapedLine {
    var line = self
    for index in runs.indices { line.runs[index].paint = paint }
    return line
  }

  /// The line on a sheet.
  ///
  /// - Parameters:
  ///   - point: A point of the baseline.
  ///   - alignment: Which part of the line stands there.
  ///   - optical: True to align what is painted, false to align the advance.
  /// - Returns: one item a run, from left to right
  public func placed(
    at point: SheetPoint, alignment: Alignment = .left, optical: Bool = true
  ) -> [FrameItem] {
    let (start, end) = optical ? (inkBounds.minX, inkBounds.maxX) : (0, width)
    let anchor =
      switch alignment {
      case .left: start
      case .center: (start + end) / 2
      case .right: end
      }
    let shift = Vector<SheetSpace>(point.x - anchor, point.y)
    return runs.map { run in
      var run = run
      run.origin = run.origin + shift
      return .text(run)
    }
  }
}
