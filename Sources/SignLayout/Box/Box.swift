// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel

/// A box of a face with all lengths in millimeters, before it has its place.
struct Box {
  /// The direction of a list.
  enum Axis {
    case row, column
  }

  /// A drawing of a fixed size.
  enum Art {
    /// A pictogram, swapped left and right if asked for.
    case symbol(Symbol, isMirrored: Bool)
    /// A safety form with the pictogram inside.
    case form(SafetyForm)
    /// A QR code with its quiet zone.
    case qr(QRCode)
  }

  /// What is in a box.
  indirect enum Content {
    case list(Axis, [Box], gap: Double, FaceNode.Dress.Alignment)
    /// Cells of one width, filled column by column; packed when they keep their ideal width.
    case grid([Box], columns: Int, gap: Double, columnGap: Double, isPacked: Bool)
    case stack([Box])
    case art(Art, size: Double, ink: Paint, ground: Paint)
    case text(TextBlock)
    /// A hairline across the list it stands in. [Unit: mm]
    case line(Double, Paint)
    case space
    case map
  }

  /// What is in the box.
  var content: Content
  /// Room inside the fill. [Unit: mm]
  var padding = Padding()
  /// The color behind the content.
  var fill: Paint?
  /// The corner radius of the fill. [Unit: mm]
  var radius = 0.0
  /// Where art and lines of text stand in the width.
  var setting: FaceNode.Dress.Setting = .left
  /// A fixed outer width. [Unit: mm]
  var width: Double?
  /// A fixed outer height. [Unit: mm]
  var height: Double?
  /// True when the box takes room that is left in its list.
  var grows = false

  /// Room at the four sides of a box. [Unit: mm]
  struct Padding: Hashable {
    var top = 0.0
    var right = 0.0
    var bottom = 0.0
    var left = 0.0
  }

  /// True when the box fills its list from side to side.
  var stretches: Bool {
    switch content {
    case .line, .map: true
    default: false
    }
  }
}
