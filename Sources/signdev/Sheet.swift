// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
import SignJSON
import SignLayout
import SignModel
import SignPipeline
import SignText

/// Draws what the face templates make of little, usual and much content.
struct Sheet: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw each face template with little, usual and much content.")

  @Argument(help: "The folder of the sheets.")
  var folder: String

  @Option(help: "The folder of the reference data.")
  var templates: String?

  @Option(help: "Only templates whose id begins so.")
  var only = ""

  @Option(help: "Pixel density of the pictures, per inch.")
  var dpi = 110.0

  func run() throws {
    let workshop = try Workshop(templates: templates)
    let ids = workshop.catalog.templates.ids.filter { $0.hasPrefix(only) }
    let frames = ids.compactMap { workshop.catalog.templates[$0] }.map { template in
      (name: template.id, frame: TemplateSheet(template, workshop).frame())
    }
    try workshop.write(frames, to: folder, as: "templates", resolution: dpi)
  }
}

/// One template with its samples at one scale.
struct TemplateSheet {
  private struct Face {
    var sample: FaceSample
    var laidOut: LaidOutFace
    var findings: [Diagnostic]
  }

  private let template: FaceTemplate
  private let workshop: Workshop
  private let faces: [Face]

  private static let margin = 15.0
  private static let head = 20.0
  private static let caption = 17.0
  private static let gap = 9.0
  private static let leastColumn = 52.0
  /// Scales as drawings state them: one to so many.
  private static let scales = [
    1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10, 12, 12.5, 15, 20, 25, 30, 40, 50,
  ]

  init(_ template: FaceTemplate, _ workshop: Workshop) {
    self.template = template
    self.workshop = workshop
    faces = FaceSample.samples(for: template).map { Self.face($0, template, workshop) }
  }

  private static func face(
    _ sample: FaceSample, _ template: FaceTemplate, _ workshop: Workshop
  ) -> Face {
    var sample = sample
    let catalog = workshop.catalog
    let venue = workshop.site.venue
    let level = venue.levels.first
    if case .map(_, _, let view) = sample.content, let level {
      // The plan of a site, seen from the first sign that shows it.
      sample.content = .map(level: level.id, reader: level.outline.bounds.center, view: view)
      for sign in workshop.site.signs {
        guard case .panel(let panel) = sign.carrier, case .map(let id) = panel.face.content,
          id.value == level.id
        else { continue }
        sample.content = .map(level: level.id, reader: sign.point, view: sign.facing.opposite)
        break
      }
    }
    let input = sample.input(for: template, logo: catalog.symbols[Catalog.logo])
    let result = layOutFaceWithModule(
      input, catalog: catalog, typesetter: workshop.typesetter,
      map: { rect in
        guard case .map(let level, let reader, let view) = sample.content,
          let style = catalog.map
        else { return [] }
        let map = MapInput(
          venue: venue, level: level, style: style, title: workshop.site.name,
          readers: [MapInput.Reader(point: reader, heading: view)], headingUp: view,
          parts: [.legend, .scaleBar, .northArrow])
        return mapItems(map, in: rect, catalog: catalog, typesetter: workshop.typesetter).value
      })
    return Face(sample: sample, laidOut: result.value, findings: result.diagnostics)
  }

  /// How the faces stand on which paper.
  private struct Plan {
    var paper: Size<SheetSpace>
    var columns: Int
    /// One to so many.
    var divisor: Double

    /// A larger paper has to be worth it.
    var cost: Double { divisor * (max(paper.width, paper.height) > 400 ? 1.3 : 1) }
  }

  private func plan() -> Plan {
    let papers = [(297.0, 210.0), (210.0, 297.0), (420.0, 297.0), (297.0, 420.0)]
    let size = template.size
    var best: Plan?
    for (width, height) in papers {
      for columns in Set([1, faces.count]).sorted() {
        let rows = (faces.count + columns - 1) / columns
        let across =
          (width - 2 * Self.margin - Double(columns - 1) * Self.gap) / Double(columns)
        let down =
          (height - 2 * Self.margin - Self.head - Double(rows - 1) * Self.gap) / Double(rows)
          - Self.caption
        guard across >= Self.leastColumn, down > 0 else { continue }
        let needed = max(size.width / across, size.height / down)
        guard let divisor = Self.scales.first(where: { $0 >= needed }) else { continue }
        let plan = Plan(paper: Size(width, height), columns: columns, divisor: divisor)
        if let known = best, known.cost <= plan.cost { continue }
        best = plan
      }
    }
    return best ?? Plan(paper: Size(420, 297), columns: 1, divisor: 50)
  }

  /// The sheet.
  func frame() -> Frame {
    let plan = plan()
    var draft = SheetDraft(typesetter: workshop.typesetter)
    let left = Self.margin
    let room = plan.paper.width - 2 * left
    draft.words(
      template.id, .en, at: SheetPoint(left, Self.margin + 5), height: 5, room: room,
      weight: .semibold, paint: SheetDraft.ink)
    let size = "\(number(template.size.width)) × \(number(template.size.height)) mm"
    let taken = draft.words(
      template.title.zh, .zh, at: SheetPoint(left, Self.margin + 12), height: 3.2)
    draft.words(
      "\(template.title.en) · \(size) · 1:\(number(plan.divisor))", .en,
      at: SheetPoint(left + taken + 3, Self.margin + 11.8), height: 2.4)

    let width = template.size.width / plan.divisor
    let height = template.size.height / plan.divisor
    let column = max(width, Self.leastColumn)
    for (index, face) in faces.enumerated() {
      let x = left + Double(index % plan.columns) * (column + Self.gap)
      let y =
        Self.margin + Self.head
        + Double(index / plan.columns) * (height + Self.caption + Self.gap)
      draw(face, in: SheetRect(x: x, y: y, width: width, height: height), plan, &draft)
      caption(face, at: SheetPoint(x, y + height), room: column, &draft)
    }
    return draft.frame(plan.paper, title: template.id)
  }

  private func draw(_ face: Face, in rect: SheetRect, _ plan: Plan, _ draft: inout SheetDraft) {
    let size = template.size
    let sheet = SheetRect(x: 0, y: 0, width: size.width, height: size.height)
    // White faces need an edge on white paper.
    draft.items.append(
      .shape(Shape(SheetPath(rect), stroke: Stroke(SheetDraft.hairline, width: 0.4))))
    draft.items.append(
      .group(
        Group(
          transform: Transform(scale: 1 / plan.divisor, tx: rect.minX, ty: rect.minY),
          clip: SheetPath(sheet), items: face.laidOut.frame.items)))
  }

  private func caption(
    _ face: Face, at point: SheetPoint, room: Double, _ draft: inout SheetDraft
  ) {
    let module = face.laidOut.module.map { "a = \(number($0)) mm" } ?? "does not fit"
    draft.words(
      "\(face.sample.fullness.rawValue) · \(module)", .en, at: SheetPoint(point.x, point.y + 5),
      height: 2.2, room: room, weight: .semibold, paint: SheetDraft.ink)
    draft.words(
      face.sample.summary.zh, .zh, at: SheetPoint(point.x, point.y + 9.6), height: 2.6, room: room)
    draft.words(
      face.sample.summary.en, .en, at: SheetPoint(point.x, point.y + 13.4), height: 2, room: room)
    if let finding = face.findings.first {
      draft.words(
        finding.message.text(in: .english), .en, at: SheetPoint(point.x, point.y + 16.6),
        height: 1.7,
        room: room, paint: Paint(red: 200, green: 16, blue: 46))
    }
  }

  private func number(_ value: Double) -> String {
    let text = JSONValue.decimalText(value, places: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
