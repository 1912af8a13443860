// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
import SignModel
import SignText

/// Fits title, plan, legend, scale bar and north arrow into a box.
struct MapLayout {
  let input: MapInput
  let style: MapStyle
  /// The sheet, for the name of the paper. [Unit: mm]
  let sheet: Size<SheetSpace>
  let catalog: Catalog
  let typesetter: Typesetter

  /// Where the legend stands.
  private enum Side: CaseIterable { case right, below }

  /// A plan and its legend that fit.
  private struct Fit {
    var plan: PlanDrawing
    var denominator: Double
    var slot: SheetRect
    var legend: LegendLayout
    var legendOrigin: SheetPoint
    var side: Side
    /// The share of the box that stays empty around the plan. [Unit: none]
    var waste: Double
  }

  func items(in box: SheetRect) -> Diagnosed<[FrameItem]> {
    guard let level = input.venue.level(input.level) else {
      return Diagnosed(
        [],
        [
          Diagnostic(
            .mapLevelMissing, .error, "the building has no level '\(input.level)' for a map")
        ])
    }
    var items: [FrameItem] = []
    var body = box
    if input.parts.contains(.title) {
      let title = TitleBlock(
        place: input.title, level: level, width: box.width, style: style, typesetter: typesetter)
      items.append(moved(title.items, to: box.origin))
      body.minY += title.height + style.sheet.gap
    }
    let walls = WallNetwork(level: level)
    for denominator in style.sheet.scales {
      guard let fit = fit(level, walls, denominator, in: body) else { continue }
      let plan = fit.plan
      // Centered in its slot.
      let shift = SheetPoint(
        fit.slot.midX - plan.bounds.midX, fit.slot.midY - plan.bounds.midY)
      items.append(moved(plan.items, to: shift))
      items += legendItems(fit, in: body)
      return Diagnosed(items, plan.diagnostics)
    }
    let bounds = level.outline.bounds
    return Diagnosed(
      items,
      [
        Diagnostic(
          .mapTooSmall, .error,
          """
          level '\(input.level)' is \(Int(bounds.width.rounded(.up))) by \
          \(Int(bounds.height.rounded(.up))) m and does not fit on \
          \(Int(box.width)) by \(Int(box.height)) mm at any scale of the map style
          """, at: level.span)
      ])
  }

  // MARK: Fitting

  private func fit(
    _ level: Level, _ walls: WallNetwork, _ denominator: Double, in body: SheetRect
  ) -> Fit? {
    let up = input.headingUp ?? Bearing(degrees: 0)
    let projection = MapProjection(
      up: up, denominator: denominator, anchor: level.outline.bounds.center)
    let clear = style.sheet.clear
    let least = projection(level.outline).bounds.size
    guard least.width <= body.width - clear, least.height <= body.height - clear else { return nil }
    // With a legend beside it or below, one of the two must leave some space.
    if input.parts.contains(.legend),
      least.width > body.width - style.legend.column - style.sheet.gap,
      least.height > body.height - 3 * style.legend.row - style.sheet.gap
    {
      return nil
    }
    let scene = PlanScene(
      venue: input.venue, level: level, style: style, catalog: catalog, projection: projection,
      walls: walls, measure: style.marks.disc / input.style.marks.disc)
    let plan = drawPlan(scene, readers: input.readers, typesetter: typesetter)
    let needed = Size<SheetSpace>(plan.bounds.width, plan.bounds.height)
    let parts = input.parts.contains(.legend) ? plan.legend : []
    let natural = LegendLayout.naturalWidth(of: parts, style: style, typesetter: typesetter)
    let narrowest = LegendLayout.leastWidth(of: parts, style: style, typesetter: typesetter)
    let foot = footSize(denominator)
    let fits = Side.allCases.compactMap { side -> Fit? in
      switch side {
      case .right:
        fitRight(plan, needed, parts, (narrowest, natural), foot, denominator, in: body)
      case .below:
        fitBelow(plan, needed, parts, (narrowest, natural), foot, denominator, in: body)
      }
    }
    return fits.min { $0.waste < $1.waste - 1e-9 }
  }

  private func fitRight(
    _ plan: PlanDrawing, _ needed: Size<SheetSpace>, _ parts: [LegendPart],
    _ widths: (least: Double, natural: Double),
    _ foot: Size<SheetSpace>, _ denominator: Double, in body: SheetRect
  ) -> Fit? {
    let gap = style.sheet.gap
    let (least, natural) = widths
    if parts.isEmpty && foot.width == 0 {
      guard needed.width <= body.width, needed.height <= body.height else { return nil }
      return Fit(
        plan: plan, denominator: denominator, slot: body, legend: empty, legendOrigin: body.origin,
        side: .right, waste: 0)
    }
    let room = body.width - needed.width - gap * 1.3
    for columns in 1...3 {
      let width = min(natural, (room - Double(columns - 1) * gap) / Double(columns))
      guard width >= style.legend.column * 0.92, width >= least || parts.isEmpty else { break }
      let legend = LegendLayout(
        parts, columns: columns, width: width, gap: gap, style: style, typesetter: typesetter)
      let reserved = foot.height > 0 ? foot.height + gap : 0
      guard legend.size.height + reserved <= body.height, needed.height <= body.height else {
        continue
      }
      let column = max(legend.size.width, foot.width)
      guard column <= room + 1e-6 else { continue }
      let slot = SheetRect(
        minX: body.minX, minY: body.minY, maxX: body.maxX - column - gap * 1.3, maxY: body.maxY)
      return Fit(
        plan: plan, denominator: denominator, slot: slot, legend: legend,
        legendOrigin: SheetPoint(body.maxX - column, body.minY), side: .right,
        waste: waste(needed, in: slot))
    }
    return nil
  }

  private func fitBelow(
    _ plan: PlanDrawing, _ needed: Size<SheetSpace>, _ parts: [LegendPart],
    _ widths: (least: Double, natural: Double),
    _ foot: Size<SheetSpace>, _ denominator: Double, in body: SheetRect
  ) -> Fit? {
    let gap = style.sheet.gap
    let (least, natural) = widths
    let beside = foot.width > 0 ? foot.width + gap : 0
    let free = body.width - beside
    let most = max(1, Int((free + gap) / (style.legend.column + gap)))
    let entries = parts.reduce(0) { $0 + $1.entries.count }
    let columns = min(most, max(1, entries))
    let width = min(natural, (free - Double(columns - 1) * gap) / Double(columns))
    guard width >= max(least, style.legend.column * 0.9) || parts.isEmpty else { return nil }
    let legend = LegendLayout(
      parts, columns: columns, width: width, gap: gap, style: style, typesetter: typesetter)
    let height = max(legend.size.height, foot.height)
    guard needed.width <= body.width, needed.height + height + gap <= body.height else {
      return nil
    }
    let slot = SheetRect(
      minX: body.minX, minY: body.minY, maxX: body.maxX, maxY: body.maxY - height - gap)
    return Fit(
      plan: plan, denominator: denominator, slot: slot, legend: legend,
      legendOrigin: SheetPoint(body.minX, body.maxY - height), side: .below,
      waste: waste(needed, in: slot))
  }

  private var empty: LegendLayout {
    LegendLayout([], columns: 1, width: 1, gap: 0, style: style, typesetter: typesetter)
  }

  private func waste(_ needed: Size<SheetSpace>, in slot: SheetRect) -> Double {
    1 - needed.width * needed.height / max(1, slot.width * slot.height)
  }

  // MARK: Scale bar and north arrow

  private func scaleBar(_ denominator: Double) -> ScaleBar? {
    guard input.parts.contains(.scaleBar) else { return nil }
    return ScaleBar(
      denominator: denominator, paper: paperName, style: style, typesetter: typesetter)
  }

  private func northArrow() -> NorthArrow? {
    guard input.parts.contains(.northArrow), let anchor = input.venue.anchor else { return nil }
    let up = input.headingUp?.degrees ?? 0
    return NorthArrow(degrees: -anchor.bearing - up, style: style, typesetter: typesetter)
  }

  private func footSize(_ denominator: Double) -> Size<SheetSpace> {
    let bar = scaleBar(denominator)?.size ?? Size(0, 0)
    let arrow = northArrow()?.size ?? Size(0, 0)
    let gap = bar.width > 0 && arrow.width > 0 ? style.sheet.gap : 0
    return Size(bar.width + gap + arrow.width, max(bar.height, arrow.height))
  }

  private func legendItems(_ fit: Fit, in body: SheetRect) -> [FrameItem] {
    var items = [moved(fit.legend.items, to: fit.legendOrigin)]
    let foot = footSize(fit.denominator)
    let left = fit.side == .right ? fit.legendOrigin.x : body.maxX - foot.width
    if let bar = scaleBar(fit.denominator) {
      items.append(moved(bar.items, to: SheetPoint(left, body.maxY - bar.size.height)))
    }
    if let arrow = northArrow() {
      items.append(
        moved(
          arrow.items, to: SheetPoint(body.maxX - arrow.size.width, body.maxY - arrow.size.height)))
    }
    return items
  }

  private var paperName: String {
    let (long, short) = (max(sheet.width, sheet.height), min(sheet.width, sheet.height))
    let paper = Paper.allCases.first {
      abs($0.size.height - long) < 1 && abs($0.size.width - short) < 1
    }
    return paper?.rawValue ?? "\(Int(sheet.width.rounded())) × \(Int(sheet.height.rounded())) mm"
  }

  private func moved(_ items: [FrameItem], to point: SheetPoint) -> FrameItem {
    .group(Group(transform: .translation(Vector(point.x, point.y)), items: items))
  }
}
