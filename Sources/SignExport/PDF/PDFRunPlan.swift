// SPDX-License-Identifier: Apache-2.0

internal import SignFrame
internal import SignGeometry

/// How one glyph run is written.
struct PDFRunPlan {
  /// Neighboring glyphs that are written together.
  struct Span {
    /// The glyphs.
    var glyphs: Range<Int>
    /// The text they stand for when their codes cannot say it.
    var text: String?
  }

  /// The place of the font in the list of the document.
  var font: Int
  /// A slot of the font for every glyph.
  var slots: [Int]
  /// All glyphs, in order.
  var spans: [Span]
  /// True when a reader would see spaces that are not in the text.
  var isWide: Bool
}

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

  /// The plan of the next run in drawing order; nil when its font is not there.
  mutating func nextPlan() -> PDFRunPlan? {
    defer { next += 1 }
    return plans[next]
  }

  private mutating func add(
    _ items: [FrameItem], of frame: Frame, document: inout PDFDocument
  ) {
    for item in items {
      switch item {
      case .shape: break
      case .group(let group): add(group.items, of: frame, document: &document)
      case .text(let run):
        guard let font = frame.fonts.first(where: { $0.id == run.font }) else {
          plans.append(nil)
          continue
        }
        let place = self.place(of: font, document: &document)
        plans.append(plan(run, font: font, place: place))
      }
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
    var plan = PDFRunPlan(
      font: place, slots: [], spans: [], isWide: isWide(run, font: font))
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

/// Where the clusters of a run end.
private struct ClusterEnds {
  private var starts: [Int] = []
  private let count: Int

  init(_ glyphs: [GlyphRun.Glyph], count: Int) {
    self.count = count
    starts.reserveCapacity(glyphs.count)
    var isSorted = true
    for glyph in glyphs where glyph.cluster != starts.last {
      if let last = starts.last, glyph.cluster < last { isSorted = false }
      starts.append(glyph.cluster)
    }
    if !isSorted { starts.sort() }
  }

  /// The first byte after a cluster.
  func end(of cluster: Int) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= cluster { low = middle + 1 } else { high = middle }
    }
    return low < starts.count ? min(starts[low], count) : count
  }
}
