// SPDX-License-Identifier: Apache-2.0

import SignText

/// A part broken into lines that fit.
struct SetPart {
  /// The lines at height 1, from the top.
  var lines: [ShapedLine]
  /// What the height is multiplied with. [Limit: 0...1] [Unit: none]
  var scale: Double
}
