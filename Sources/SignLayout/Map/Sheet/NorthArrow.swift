// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel
import SignText

/// Where north is on the sheet.
struct NorthArrow {
  /// The drawing; its top left corner is (0, 0).
  let items: [FrameItem]
  /// The space it takes. [Unit: mm]
  let size: Size<SheetSpace>

  /// Draws a north arrow.
  ///
  /// - Parameters:
  ///   - degrees: The direction of north on the sheet, clockwise from its top. [Unit: degree]
  ///   - style: The look.
  ///   - typesetter: Sets the words.
  init(degrees: Double, style: MapStyle, typesetter: Typesetter) {
    let side = style.northSize
    let center = SheetPoint(side / 2, side / 2)
    let radius = side / 2
    let color = style.text.color
    let (sine, cosine) = sinCos(degrees: degrees)
    let north = Vector<SheetSpace>(sine, -cosine)
    let east = north.perpendicular
    let letter = typesetter.line(
      style.words("north").en, .en,
      TypeStyle(weight: .semibold, height: max(style.text.minimum, side * 0.2)), color)
    // The letter stands on the ring, so the arrow ends below it.
    let tip = center + north * (radius * 0.52)
    let tail = center - north * (radius * 0.82)
    let notch = center - north * (radius * 0.5)
    let left = tail - east * (radius * 0.4)
    let right = tail + east * (radius * 0.4)
    let line = Stroke(color, width: side * 0.02, join: .round)
    let middle = center + north * (radius * 0.98)
    let halo = SheetRect(square: letter.ascent * 1.7, at: middle)
    items = [
      .group(
        Group(
          role: .figure(alternate: style.words("north").zh),
          items: [
            .shape(
              Shape(
                SheetPath(ellipseIn: SheetRect(square: side, at: center)),
                stroke: Stroke(style.legend.rule, width: side * 0.02))),
            .shape(Shape(SheetPath(ellipseIn: halo), fill: Fill(style.sheet.background))),
            .shape(
              Shape(SheetPath([tip, left, notch], closed: true), fill: Fill(color), stroke: line)),
            .shape(
              Shape(SheetPath([tip, right, notch], closed: true), fill: Fill(.white), stroke: line)
            ),
          ]
            + letter.placed(
              at: SheetPoint(middle.x, middle.y + letter.ascent / 2), alignment: .center)))
    ]
    size = Size(side, side)
  }
}
