// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry

/// A symbol at its place on the plan, or in the legend.
struct PlanMark: Hashable {
  /// What the symbol stands on.
  enum Form: Hashable {
    /// A disc: facilities.
    case disc
    /// A square with round corners: lifts.
    case box
    /// Nothing: safety signs bring their own ground.
    case bare
  }

  /// The symbol.
  var symbol: Symbol
  /// What it stands on.
  var form: Form
  /// The square around it.
  var rect: SheetRect

  init(_ symbol: Symbol, isLift: Bool, in rect: SheetRect) {
    self.symbol = symbol
    self.rect = rect
    form = symbol.hasFixedColors ? .bare : isLift ? .box : .disc
  }

  /// The same mark elsewhere.
  func moved(to rect: SheetRect) -> PlanMark {
    var mark = self
    mark.rect = rect
    return mark
  }

  func items(_ style: MapStyle.Marks) -> [FrameItem] {
    let color = symbol.category == "access" ? style.accessible : style.color
    let drawing = rect.inset(by: rect.width * (1 - style.symbol) / 2)
    let figure = { (rect: SheetRect) in
      symbol.item(in: rect, ink: style.paper, ground: color)
    }
    switch form {
    case .bare: return [figure(rect)]
    case .disc:
      return [.shape(Shape(SheetPath(ellipseIn: rect), fill: Fill(color))), figure(drawing)]
    case .box:
      let ground = rect.inset(by: rect.width * 0.03)
      return [
        .shape(Shape(SheetPath(ground, radius: rect.width * 0.12), fill: Fill(color))),
        figure(drawing),
      ]
    }
  }
}

extension Rect where Space == SheetSpace {
  /// A square about a point.
  init(square side: Double, at center: SheetPoint) {
    self.init(x: center.x - side / 2, y: center.y - side / 2, width: side, height: side)
  }
}
