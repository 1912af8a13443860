// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignFrame
import SignGeometry
import SignModel
import SignText

/// A name that wants to stand somewhere in a region.
struct LabelRequest {
  /// What is done when a name does not fit.
  enum Fallback {
    /// A number in the region and the name in the legend.
    case number
    /// Nothing; the legend tells it by color.
    case none
  }

  /// What it is about.
  var subject: FeatureID
  /// The words.
  var words: LocalizedText
  /// Where it must stay.
  var regions: [Polygon<SheetSpace>]
  /// Where it would stand best.
  var anchors: [SheetPoint]
  /// Heights of the Chinese line, the wanted one first. [Unit: mm]
  var heights: [Double]
  /// The color.
  var paint: Paint
  /// The weight of the Chinese line.
  var weight: TypeStyle.Weight
  /// What is done when it does not fit.
  var fallback: Fallback
  /// What it costs to stand a whole region away from the best place. [Unit: none]
  var centering = 6.0
  /// Regions that it would rather leave free.
  var avoided: [Polygon<SheetSpace>] = []
  /// Where the name was written.
  var span: SourceSpan?
}

/// A label at a place.
struct LabelCandidate: Hashable {
  /// What stands there; nil for the number of a room in the legend.
  var block: LabelBlock?
  /// The height of a number. [Unit: mm]
  var numberHeight = 0.0
  /// Where.
  var rect: SheetRect
  /// How far it is from the best; lower is better. [Unit: none]
  var cost: Double
}
