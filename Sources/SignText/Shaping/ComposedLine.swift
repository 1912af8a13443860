// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignGeometry

/// A shaped line with the cells it was made of.
struct ComposedLine {
  var line: ShapedLine
  var cells: [LineCell]

  /// The line with all lengths multiplied.
  func scaled(by factor: Double) -> ComposedLine {
    var copy = self
    copy.line.width *= factor
    copy.line.ascent *= factor
    copy.line.descent *= factor
    let ink = line.inkBounds
    copy.line.inkBounds = SheetRect(
      minX: ink.minX * factor, minY: ink.minY * factor, maxX: ink.maxX * factor,
      maxY: ink.maxY * factor)
    for run in copy.line.runs.indices { copy.line.runs[run].scale(by: factor) }
    for cell in copy.cells.indices { copy.cells[cell].scale(by: factor) }
    return copy
  }
}

/// One cluster of a line.
struct LineCell {
  /// Its stretch of the line.
  var item: Int
  /// Its glyphs in that stretch.
  var glyphs: Range<Int>
  /// Its characters in the line.
  var characters: Range<Int>
  /// The pen movement without what follows. [Unit: mm]
  var advance: Double
  /// Space before the next cell: gap between scripts and tracking. [Unit: mm]
  var gap = 0.0
  /// How much blank may go at its left, where a line begins. [Unit: mm]
  var leadingBlank = 0.0
  /// How much blank may go at its right, where a line ends. [Unit: mm]
  var trailingBlank = 0.0
  /// What was taken at its left. [Unit: mm]
  var leadingTrim = 0.0

  /// Leaves a part of the blank at the left.
  mutating func trimLeading(keeping part: Double) {
    let trim = leadingBlank * (1 - part)
    advance -= trim
    leadingTrim += trim
    leadingBlank -= trim
  }

  /// Leaves a part of the blank at the right.
  mutating func trimTrailing(keeping part: Double) {
    let trim = trailingBlank * (1 - part)
    advance -= trim
    trailingBlank -= trim
  }

  fileprivate mutating func scale(by factor: Double) {
    advance *= factor
    gap *= factor
    leadingBlank *= factor
    trailingBlank *= factor
    leadingTrim *= factor
  }
}

extension GlyphRun {
  fileprivate mutating func scale(by factor: Double) {
    size *= factor
    origin = SheetPoint(origin.x * factor, origin.y * factor)
    for index in glyphs.indices {
      glyphs[index].x *= factor
      glyphs[index].y *= factor
      glyphs[index].advance *= factor
    }
  }
}
