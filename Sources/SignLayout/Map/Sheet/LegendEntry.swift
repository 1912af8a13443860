// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignModel

/// One line of the legend.
struct LegendEntry: Hashable {
  /// What stands before the words.
  enum Sample: Hashable {
    /// A ground.
    case swatch(Paint, edge: Paint)
    /// A symbol.
    case mark(PlanMark)
    /// The number of a room.
    case number(Int)
    /// The triangle of an entrance.
    case entrance
    /// A dashed line.
    case line(Paint, width: Double, dashes: [Double])
  }

  var sample: Sample
  var words: LocalizedText
}

/// A part of the legend with its heading.
struct LegendPart: Hashable {
  var heading: LocalizedText
  var entries: [LegendEntry]
}
