// SPDX-License-Identifier: Apache-2.0

internal import SignFrame
internal import SignGeometry

/// The content stream of one page.
struct PDFContent {
  /// What marks the content that is being written.
  private enum Mark: Equatable {
    case none
    case artifact
    case element(PDFStructure.ElementID)
  }

  /// The bytes so far.
  var out = ByteWriter(capacity: 8192)
  /// What the graphics state holds at this place.
  var state = PDFGraphicsState()

  private let isTagged: Bool
  private var mark = Mark.none
  private var isInsideActual = false

  /// Begins a page of a size, with y down and millimeters.
  init(_ page: PDFPageSize, isTagged: Bool) {
    self.isTagged = isTagged
    out.number(page.unitsPerMillimeter, places: 6)
    out.put(" 0 0 ")
    out.number(-page.unitsPerMillimeter, places: 6)
    out.put(" 0 ")
    out.number(page.height, places: 4)
    out.put(" cm\n")
  }

  /// Where an item stands in the structure.
  struct Position {
    /// The element around it; nil inside of decoration.
    var element: PDFStructure.ElementID?
    /// What a shape is: part of the element around it, or decoration.
    var shapesBelong = false
  }

  /// Paints items.
  mutating func paint(
    _ items: [FrameItem], at position: Position, parts: inout PDFParts
  ) {
    for item in items {
      switch item {
      case .shape(let shape):
        if let element = position.element, position.shapesBelong {
          begin(.element(element), structure: &parts.structure)
        } else {
          begin(.artifact, structure: &parts.structure)
        }
        paint(shape)
      case .text(let run):
        guard let plan = parts.plans.nextPlan() else { continue }
        paint(
          run, plan: plan, font: parts.plans.fonts[plan.font], at: position, parts: &parts)
      case .group(let group):
        paint(group, at: position, parts: &parts)
      }
    }
  }

  /// Ends the page.
  mutating func finish() -> [UInt8] {
    endMark()
    return out.bytes
  }

  private mutating func paint(
    _ run: GlyphRun, plan: PDFRunPlan, font: PDFFont, at position: Position,
    parts: inout PDFParts
  ) {
    if plan.line.begins {
      begin(mark(for: run, at: position, parts: &parts), structure: &parts.structure)
      if let text = plan.line.text {
        beginActual(text)
        isInsideActual = true
      }
    }
    paint(run, plan: plan, font: font)
    if plan.line.ends, isInsideActual {
      out.put("EMC\n")
      isInsideActual = false
    }
  }

  private func mark(
    for run: GlyphRun, at position: Position, parts: inout PDFParts
  ) -> Mark {
    guard let parent = position.element else { return .artifact }
    if parts.structure.role(of: parent).isSection {
      return .element(parts.add(.paragraph, to: parent, language: run.language))
    }
    if parts.structure.language(of: parent) != run.language {
      return .element(parts.add(.span, to: parent, language: run.language))
    }
    return .element(parent)
  }

  private mutating func paint(
    _ group: Group, at position: Position, parts: inout PDFParts
  ) {
    guard group.isPaintable else {
      // The plans are counted in drawing order, whether they are painted or not.
      skip(group.items, parts: &parts)
      return
    }
    let isPlain = group.transform == .identity && group.clip == nil
    let outer = state
    if !isPlain {
      endMark()
      out.put("q\n")
      if group.transform != .identity { put(group.transform) }
      if let clip = group.clip { self.clip(to: clip) }
    }
    paint(group.items, at: inner(group, position, parts: &parts), parts: &parts)
    if !isPlain {
      endMark()
      out.put("Q\n")
      state = outer
    }
  }

  private func inner(
    _ group: Group, _ position: Position, parts: inout PDFParts
  ) -> Position {
    guard let role = group.role, let parent = position.element else { return position }
    switch role {
    case .artifact: return Position(element: nil)
    case .paragraph, .heading:
      let language = group.firstLanguage
      return Position(
        element: parts.add(
          role == .heading ? .heading : .paragraph, to: parent, language: language))
    case .figure(let alternate):
      return Position(
        element: parts.add(.figure, to: parent, alternate: alternate),
        shapesBelong: true)
    }
  }

  private func skip(_ items: [FrameItem], parts: inout PDFParts) {
    for item in items {
      switch item {
      case .shape: break
      case .text: _ = parts.plans.nextPlan()
      case .group(let group): skip(group.items, parts: &parts)
      }
    }
  }

  private mutating func put(_ t: Transform<SheetSpace, SheetSpace>) {
    for number in [t.a, t.b, t.c, t.d] {
      out.number(number, places: 6)
      out.put(" ")
    }
    out.number(t.tx, places: 4)
    out.put(" ")
    out.number(t.ty, places: 4)
    out.put(" cm\n")
  }

  private mutating func begin(_ next: Mark, structure: inout PDFStructure) {
    if !isTagged || mark == next { return }
    endMark()
    mark = next
    switch next {
    case .none: break
    case .artifact: out.put("/Artifact BMC\n")
    case .element(let element):
      out.put("/")
      out.put(structure.role(of: element).name)
      out.put("<</MCID ")
      out.integer(structure.mark(in: element))
      out.put(">>BDC\n")
    }
  }

  private mutating func endMark() {
    if mark != .none { out.put("EMC\n") }
    mark = .none
  }
}

extension Group {
  /// The language of the first run in it, groups opened.
  fileprivate var firstLanguage: String? {
    for item in items {
      switch item {
      case .shape: continue
      case .text(let run): return run.language
      case .group(let group): if let language = group.firstLanguage { return language }
      }
    }
    return nil
  }
}
