// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignText

extension MapStyle {
  /// The style for a sheet of another size: every length times the square root of the ratio of
  /// areas, but no letter under the minimum.
  ///
  /// - Parameter size: The sheet. [Unit: mm]
  /// - Returns: the same style with other lengths
  func scaled(to size: Size<SheetSpace>) -> MapStyle {
    let ratio = size.width * size.height / (sheet.reference.width * sheet.reference.height)
    return scaled(by: min(8, max(0.4, ratio.squareRoot())))
  }

  private func scaled(by factor: Double) -> MapStyle {
    var style = self
    func scale(_ length: inout Double) { length *= factor }
    // Figures in a Chinese line are lower than its characters.
    let least = text.minimum / TypeStyle(height: 1).capRatio
    func letters(_ height: inout Double) { height = max(least, height * factor) }
    func letters(_ heights: inout [Double], from least: Double) {
      var kept: [Double] = []
      for height in heights.map({ max(least, $0 * factor) }) where height != kept.last {
        kept.append(height)
      }
      heights = kept
    }
    scale(&style.sheet.margin)
    scale(&style.sheet.gap)
    scale(&style.sheet.clear)
    scale(&style.walls.outer)
    scale(&style.walls.inner)
    scale(&style.walls.staff)
    scale(&style.walls.rail)
    scale(&style.doors.leaf)
    scale(&style.doors.swing)
    scale(&style.ground.voidWidth)
    scale(&style.ground.zoneEdgeWidth)
    scale(&style.fixtures.width)
    scale(&style.details.width)
    style.details.lines = details.lines.mapValues { $0.map { $0 * factor } }
    scale(&style.stairs.width)
    scale(&style.stairs.spacing)
    scale(&style.stairs.arrowWidth)
    scale(&style.text.clearance)
    letters(&style.text.zone, from: least)
    letters(&style.text.room, from: least)
    letters(&style.text.staff, from: least)
    letters(&style.text.number, from: text.minimum)
    letters(&style.text.window, from: text.minimum)
    letters(&style.text.entrance, from: least)
    scale(&style.marks.disc)
    scale(&style.marks.smallDisc)
    scale(&style.marks.gap)
    scale(&style.marks.entrance)
    scale(&style.reader.size)
    letters(&style.reader.text)
    letters(&style.title.height)
    scale(&style.title.level)
    letters(&style.legend.text)
    letters(&style.legend.heading)
    scale(&style.legend.row)
    scale(&style.legend.swatch.width)
    scale(&style.legend.swatch.height)
    scale(&style.legend.column)
    scale(&style.scaleBar.height)
    letters(&style.scaleBar.text)
    scale(&style.scaleBar.longest)
    scale(&style.northSize)
    return style
  }

  /// The height of the English line under a Chinese one. [Unit: mm]
  func englishHeight(under height: Double) -> Double { max(text.minimum, height * text.english) }
}

extension Paint {
  /// The color thinned with white.
  ///
  /// - Parameter share: How much of the color remains. [Limit: 0...1] [Unit: none]
  /// - Returns: the mixture in sRGB
  func tint(_ share: Double) -> Paint {
    func mix(_ channel: UInt8) -> UInt8 {
      UInt8((255 - (255 - Double(channel)) * min(1, max(0, share))).rounded())
    }
    return Paint(red: mix(red), green: mix(green), blue: mix(blue))
  }
}
