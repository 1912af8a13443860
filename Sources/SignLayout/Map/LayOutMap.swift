// SPDX-License-Identifier: Apache-2.0

public import SignCatalog
public import SignDiagnostics
public import SignFrame
public import SignGeometry
import SignModel
public import SignText

/// Lays out the map of a level as a sheet: title, plan, legend, scale bar and north arrow.
///
/// - Parameters:
///   - input: What it is to show, and for whom.
///   - catalog: Symbols and zone colors.
///   - typesetter: Sets the words.
/// - Returns: the sheet at the largest scale of the style that fits; an empty sheet, and why, when
///   the level is not there or none fits
public func layOutMap(
  _ input: MapInput, catalog: Catalog, typesetter: Typesetter
) -> Diagnosed<Frame> {
  let size = sheetSize(of: input)
  let name = input.venue.level(input.level)?.name.zh ?? input.level.rawValue
  var frame = Frame(
    size: size, title: "\(input.title.zh) \(name)\(input.style.name.zh)",
    language: TextLanguage.zh.rawValue)
  let sheet = frame.bounds
  let style = input.style.scaled(to: size)
  let ground = FrameItem.shape(Shape(SheetPath(sheet), fill: Fill(style.sheet.background)))
  let margin = style.sheet.margin
  let layout = MapLayout(
    input: input, style: style, sheet: size, catalog: catalog, typesetter: typesetter)
  let items = layout.items(in: sheet.inset(by: margin))
  frame.items = [ground] + items.value
  frame.fonts = typesetter.fonts(for: frame.items)
  return Diagnosed(frame, items.diagnostics)
}

/// Lays out the map of a level inside of a sign face: the plan with its legend.
///
/// - Parameters:
///   - input: What it is to show, and for whom; its size is not used.
///   - rect: The space on the face.
///   - catalog: Symbols and zone colors.
///   - typesetter: Sets the words.
/// - Returns: what is drawn, all of it inside of the box
public func mapItems(
  _ input: MapInput, in rect: SheetRect, catalog: Catalog, typesetter: Typesetter
) -> Diagnosed<[FrameItem]> {
  let layout = MapLayout(
    input: input, style: input.style.scaled(to: rect.size), sheet: rect.size, catalog: catalog,
    typesetter: typesetter)
  return layout.items(in: rect)
}

/// The size of the sheet: as asked for, or the paper of the style, turned the way the plan lies.
private func sheetSize(of input: MapInput) -> Size<SheetSpace> {
  if let size = input.size { return size }
  let upright = input.style.sheet.paper.size
  let wide = Size<SheetSpace>(upright.height, upright.width)
  switch input.style.sheet.orientation {
  case .landscape: return wide
  case .portrait: return upright
  case .auto:
    guard let level = input.venue.level(input.level) else { return wide }
    let up = input.headingUp ?? Bearing(degrees: 0)
    let bounds = MapProjection(up: up, denominator: 1000)(level.outline).bounds
    return bounds.height > bounds.width ? upright : wide
  }
}
