// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignGeometry
import SignText

/// What a box of a face became at its place, in drawing order.
enum Placement {
  /// A filled box.
  case fill(SheetRect, radius: Double, Paint)
  /// A pictogram or safety form.
  case art(Box.Art, SheetRect, ink: Paint, ground: Paint)
  /// Lines of one block, each at height 1 with its true height and the place of its baseline.
  case text([PlacedLine], Paint)
  /// Where the plan goes.
  case map(SheetRect)
}

/// A line at its place.
struct PlacedLine {
  /// The line at height 1.
  var line: ShapedLine
  /// The height of 木 or E. [Unit: mm]
  var height: Double
  /// Left end, middle or right end of the baseline, by the alignment.
  var point: SheetPoint
  /// Which part of the line stands there.
  var alignment: ShapedLine.Alignment
}

/// Something for which there is no room.
struct Overflow {
  /// The words, if it is about words.
  var text: String?
  /// True when the width is too small, false when the height is.
  var isAcross: Bool
  /// How much it takes. [Unit: mm]
  var needed: Double
  /// How much there is. [Unit: mm]
  var available: Double
}

/// The result of placing boxes: what stands where, and what found no room.
struct Placements {
  var items: [Placement] = []
  var overflows: [Overflow] = []
}
