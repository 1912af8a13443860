// SPDX-License-Identifier: Apache-2.0

internal import SignFrame
internal import SignGeometry

/// The fonts of a document and the plans of its runs.
struct PDFRunPlans {
  /// The fonts in order of first use.
  private(set) var fonts: [PDFFont] = []
  /// The texts of their glyphs.
  private(set) var texts = PDFTextTable()
  private var plans: [PDFRunPlan?] = []
  private var next = 0

  /// The share of the em from which readers take a gap for a space. [Unit: none]
  ///
  /// - Source: Poppler takes 0.1; a little less to be safe
  private static let gap = 0.08

  /// Looks at all runs of all frames in drawing order.
  init(_ frames: [Frame], document: inout PDFDocument) {
    for frame in frames { add(frame.items, of: frame, document: &document) }
    for index in fonts.indices { fonts[index].number() }
  }

  /// The plan of the next run in drawing order; nil when it cannot be painted.
  mutating func nextPlan() -> PDFRunPlan? {
    defer { next += 1 }
    return plans[next]
  }

  private mutating func add(_ items: [FrameItem], of frame: Frame, document: inout PDFDocument) {
    // The runs of the line that is being read, and the place of its first plan.
    var line: (runs: [GlyphRun], first: Int, isWide: Bool)?
    for item in items {
      guard case .text(let run) = item else {
        finish(&line)
        if case .group(let group) = item { add(group.items, of: frame, document: &document) }
        continue
      }
      guard run.isPaintable, let font = frame.fonts.first(where: { $0.id == run.font }) else {
        finish(&line)
        plans.append(nil)
        continue
      }
      if let last = line?.runs.last, !run.continues(last) { finish(&line) }
      let isWide = isWide(run, font: font)
      if line == nil { line = ([], plans.count, false) }
      line?.runs.append(run)
      if isWide { line?.isWide = true }
      let place = self.place(of: font, document: &document)
      plans.append(plan(run, font: font, place: place))
    }
    finish(&line)
  }

  private mutating func finish(_ line: inout (runs: [GlyphRun], first: Int, isWide: Bool)?) {
    guard let (runs, first, isWide) = line else { return }
    line = nil
    guard runs.count > 1 || isWide else { return }
    for (index, place) in (first..<first + runs.count).enumerated() {
      guard var plan = plans[place] else { continue }
      plan.line.begins = index == 0
      plan.line.ends = index == runs.count - 1
      if index == 0 { plan.line.text = runs.map(\.text).joined() }
      plan.spans = [.init(glyphs: plan.slots.indices)]
      plans[place] = plan
    }
  }

  private mutating func place(of font: FrameFont, document: inout PDFDocument) -> Int {
    let known = fonts.firstIndex {
      $0.source.id == font.id && $0.source.postScriptName == font.postScriptName
    }
    if let known { return known }
    fonts.append(PDFFont(font, index: fonts.count, object: document.reserve()))
    return fonts.count - 1
  }

  private mutating func plan(_ run: GlyphRun, font: FrameFont, place: Int) -> PDFRunPlan {
    var plan = PDFRunPlan(font: place, slots: [], spans: [])
    plan.slots.reserveCapacity(run.glyphs.count)
    let utf8 = run.text.utf8
    let ends = ClusterEnds(run.glyphs, count: utf8.count)
    var position = (index: utf8.startIndex, offset: 0)
    func index(_ offset: Int) -> String.Index {
      position.index = utf8.index(position.index, offsetBy: offset - position.offset)
      position.offset = offset
      return position.index
    }
    var plain = 0
    var first = 0
    while first < run.glyphs.count {
      let cluster = max(0, min(run.glyphs[first].cluster, utf8.count))
      var end = first + 1
      while end < run.glyphs.count, run.glyphs[end].cluster == run.glyphs[first].cluster {
        end += 1
      }
      let textStart = index(cluster)
      let text = run.text[textStart..<index(max(cluster, ends.end(of: run.glyphs[first].cluster)))]
      let isSimple = end == first + 1 && !text.isEmpty
      for glyph in run.glyphs[first..<end] {
        let key = isSimple ? texts.key(for: text) : .none
        plan.slots.append(fonts[place].slot(for: .init(glyph: glyph.id, text: key), in: font))
      }
      if !isSimple {
        if plain < first { plan.spans.append(.init(glyphs: plain..<first)) }
        plan.spans.append(.init(glyphs: first..<end, text: String(text)))
        plain = end
      }
      first = end
    }
    if plain < run.glyphs.count { plan.spans.append(.init(glyphs: plain..<run.glyphs.count)) }
    return plan
  }

  private func isWide(_ run: GlyphRun, font: FrameFont) -> Bool {
    let em = run.size * run.condensation
    let limit = Self.gap * em
    var end: Double?
    for glyph in run.glyphs {
      if let end, abs(glyph.x - end) > limit { return true }
      end = glyph.x + (font.glyphs[glyph.id]?.advance ?? 0) / font.unitsPerEm * em
    }
    return false
  }
}

extension GlyphRun {
  /// True when the run goes on where another ends, as a line does that needs several fonts.
  fileprivate func continues(_ other: GlyphRun) -> Bool {
    let em = max(size, other.size)
    return language == other.language
      && abs(other.origin.x + other.width - origin.x) < em / 1000
      && abs(other.origin.y - origin.y) < em / 2
  }
}
