// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel

/// A safety shape in its safety color with a pictogram inside.
///
/// A pictogram that keeps its own colors is a whole safety sign and stands alone.
struct SafetyForm {
  var form: SignContent.Notice.Form
  var symbol: Symbol?
  var style: HouseStyle

  // - Source: proportions of the ISO safety-sign templates, second hand: band 0.1 and bar 0.08 of
  //   the diameter, the bar at 45 degrees from the upper left, triangle 70 wide and 61 high.
  private static let band = 0.1
  private static let bar = 0.08
  private static let triangleAspect = 70.0 / 61
  private static let triangleBand = 0.07
  private static let triangleRadius = 0.05
  // - Source: own drawing; the pictogram stands clear of the band.
  private static let symbolInCircle = 0.6
  private static let symbolInTriangle = 0.5
  private static let triangleSymbolMiddle = 0.63
  private static let symbolInSquare = 0.8
  private static let squareRadius = 0.08

  /// The width from the height. [Unit: none]
  var aspect: Double {
    isWhole || form != .warning ? 1 : Self.triangleAspect
  }

  private var isWhole: Bool { symbol?.hasFixedColors == true }

  /// The form drawn in a box of its aspect.
  func item(in rect: SheetRect, ink: Paint, ground: Paint) -> FrameItem {
    if isWhole, let symbol { return symbol.item(in: rect, ink: ink, ground: ground) }
    func color(_ name: String) -> Paint { style.color(name) ?? ink }
    let white = style.color("white") ?? .white
    var items: [FrameItem] = []
    let size = rect.height
    switch form {
    case .prohibition:
      let red = color("safetyRed")
      let ring = rect.inset(by: Self.band * size / 2)
      items.append(disc(ring, white))
      items += pictogram(in: square(rect, Self.symbolInCircle), color("safetyBlack"), white)
      let reach = (ring.width / 2) * 0.5.squareRoot()
      items.append(
        .shape(
          Shape(
            SheetPath(
              [
                SheetPoint(rect.midX - reach, rect.midY - reach),
                SheetPoint(rect.midX + reach, rect.midY + reach),
              ], closed: false), stroke: Stroke(red, width: Self.bar * size))))
      items.append(
        .shape(Shape(SheetPath(ellipseIn: ring), stroke: Stroke(red, width: Self.band * size))))
    case .warning:
      let line = Self.triangleBand * size
      let inset = rect.inset(by: line / 2 + Self.triangleRadius * size / 2)
      let outline = SheetPath(
        [
          SheetPoint(inset.midX, inset.minY), SheetPoint(inset.maxX, inset.maxY),
          SheetPoint(inset.minX, inset.maxY),
        ], closed: true)
      items.append(
        .shape(
          Shape(
            outline, fill: Fill(color("safetyYellow")),
            stroke: Stroke(color("safetyBlack"), width: line, join: .round))))
      let side = Self.symbolInTriangle * size
      let box = SheetRect(
        x: rect.midX - side / 2, y: rect.minY + Self.triangleSymbolMiddle * size - side / 2,
        width: side, height: side)
      items += pictogram(in: box, color("safetyBlack"), color("safetyYellow"))
    case .mandatory:
      items.append(disc(rect, color("safetyBlue")))
      items += pictogram(in: square(rect, Self.symbolInCircle), white, color("safetyBlue"))
    case .information:
      items.append(
        .shape(
          Shape(SheetPath(rect, radius: Self.squareRadius * size), fill: Fill(ink))))
      items += pictogram(in: square(rect, Self.symbolInSquare), ground, ink)
    }
    return .group(Group(role: .artifact, items: items))
  }

  private func disc(_ rect: SheetRect, _ paint: Paint) -> FrameItem {
    .shape(Shape(SheetPath(ellipseIn: rect), fill: Fill(paint)))
  }

  private func square(_ rect: SheetRect, _ part: Double) -> SheetRect {
    rect.inset(by: rect.height * (1 - part) / 2)
  }

  private func pictogram(in rect: SheetRect, _ ink: Paint, _ ground: Paint) -> [FrameItem] {
    symbol.map { [$0.item(in: rect, ink: ink, ground: ground)] } ?? []
  }
}
