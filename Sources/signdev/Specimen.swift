// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SignCatalog
import SignFrame
import SignGeometry
import SignModel
import SignText

/// Draws all symbols by category, large, small and tiny.
struct Specimen: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw all symbols at 20 mm, at 10 mm and at 24 pixels.")

  @Argument(help: "The folder of the sheets.")
  var folder: String

  @Option(help: "The folder of the reference data.")
  var templates: String?

  /// At this density of pictures the tiny squares are 24 pixels wide.
  private static let resolution = 96.0
  private static let pixel = 25.4 / resolution
  private static let paper = Size<SheetSpace>(210, 297)
  private static let cell = Size<SheetSpace>(46, 42)
  private static let origin = SheetPoint(13, 36)
  private static let (columns, rows) = (4, 6)

  func run() throws {
    let workshop = try Workshop(templates: templates)
    let symbols = workshop.catalog.symbols.ids.filter { $0 != Catalog.logo }
      .compactMap { workshop.catalog.symbols[$0] }
    var categories: [String] = []
    for symbol in symbols where !categories.contains(symbol.category) {
      categories.append(symbol.category)
    }
    var frames: [(name: String, frame: Frame)] = []
    for category in categories {
      let members = symbols.filter { $0.category == category }
      let perPage = Self.columns * Self.rows
      let pages = (members.count + perPage - 1) / perPage
      for page in 0..<pages {
        let part = members[(page * perPage)..<min((page + 1) * perPage, members.count)]
        let name = pages == 1 ? category : "\(category)-\(page + 1)"
        let title = pages == 1 ? category : "\(category) \(page + 1)/\(pages)"
        frames.append((name, sheet(Array(part), title: title, workshop)))
      }
    }
    try workshop.write(frames, to: folder, as: "symbols", resolution: Self.resolution)
  }

  private func sheet(_ symbols: [Symbol], title: String, _ workshop: Workshop) -> Frame {
    var draft = SheetDraft(typesetter: workshop.typesetter)
    draft.words(
      title, .en, at: SheetPoint(Self.origin.x, 20), height: 5, weight: .semibold,
      paint: SheetDraft.ink)
    draft.words(
      "20 mm · 10 mm · 24 px on white and on navy", .en, at: SheetPoint(Self.origin.x, 27),
      height: 2.2)
    let navy = workshop.catalog.style.color("navy") ?? .black
    for (index, symbol) in symbols.enumerated() {
      let x = Self.snapped(Self.origin.x + Double(index % Self.columns) * Self.cell.width)
      let y = Self.snapped(Self.origin.y + Double(index / Self.columns) * Self.cell.height)
      cell(symbol, at: SheetPoint(x, y), navy, &draft)
    }
    return draft.frame(Self.paper, title: title)
  }

  private func cell(
    _ symbol: Symbol, at corner: SheetPoint, _ navy: Paint, _ draft: inout SheetDraft
  ) {
    func square(_ x: Double, _ y: Double, _ side: Double) -> SheetRect {
      SheetRect(
        x: Self.snapped(corner.x + x), y: Self.snapped(corner.y + y), width: side, height: side)
    }
    let tiny = 24 * Self.pixel
    draft.items.append(symbol.item(in: square(0, 0, 20), ink: navy, ground: .white))
    draft.items.append(symbol.item(in: square(23, 0, 10), ink: navy, ground: .white))
    draft.items.append(symbol.item(in: square(23, 12.5, tiny), ink: navy, ground: .white))
    let dark = square(31, 12.5, tiny)
    draft.fill(dark.inset(by: -2 * Self.pixel), navy)
    draft.items.append(symbol.item(in: dark, ink: .white, ground: navy))
    let room = Self.cell.width - 5
    draft.words(
      symbol.id.rawValue, .en, at: SheetPoint(corner.x, corner.y + 25.5), height: 1.9, room: room,
      weight: .semibold, paint: SheetDraft.ink)
    draft.words(
      symbol.name.zh, .zh, at: SheetPoint(corner.x, corner.y + 30), height: 2.4, room: room)
    draft.words(
      symbol.name.en, .en, at: SheetPoint(corner.x, corner.y + 33.6), height: 1.7, room: room)
  }

  /// The nearest edge of a pixel of the pictures.
  private static func snapped(_ value: Double) -> Double { (value / pixel).rounded() * pixel }
}
