// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignGeometry

/// Shapes a line and sets its spaces.
struct LineComposer {
  /// A font at the size of the line.
  struct SizedFont {
    var face: FontFace
    /// The em. [Unit: mm]
    var size: Double
    /// How far its baseline stands below that of the line. [Unit: mm]
    var drop: Double

    /// The size of a font unit. [Unit: mm per font unit]
    var scale: Double { size / face.unitsPerEm }
  }

  let language: TextLanguage
  let style: TypeStyle
  let font: (FontSlot) -> SizedFont?
  let role: (FontSlot) -> FrameFont.ID
  let buffer: ShapingBuffer

  /// Composes a line.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - hangsSpaces: True to give spaces at the end no width, where a longer text is broken.
  /// - Returns: the line in black, and its cells
  func compose(_ text: String, hangsSpaces: Bool) -> ComposedLine {
    let characters = Array(text)
    let classes = Itemizer.classes(of: characters, language)
    let items = Itemizer(language: language) { slot, scalar in
      font(slot)?.face.glyph(for: scalar) != nil
    }.items(characters, classes)

    var line = ShapedLine(
      runs: [], width: 0, inkBounds: SheetRect(x: 0, y: 0, width: 0, height: 0), ascent: 0,
      descent: 0)
    var cells: [LineCell] = []
    var shaped: [[RawGlyph]] = []
    var texts: [String] = []
    for (index, item) in items.enumerated() {
      let text = String(characters[item.characters])
      texts.append(text)
      guard let sized = anyFont(item.slot) else {
        shaped.append([])
        line.missing += characters[item.characters].map {
          ShapedLine.Missing(character: $0, role: role(item.slot))
        }
        continue
      }
      let glyphs = sized.face.shape(
        text, as: item.slot, language, tabularFigures: style.tabularFigures, in: buffer)
      shaped.append(glyphs)
      cells += self.cells(of: glyphs, item: index, items: items, characters: characters, sized)
    }
    for cell in cells where shaped[cell.item][cell.glyphs].contains(where: { $0.id == 0 }) {
      let slot = items[cell.item].slot
      line.missing += characters[cell.characters].map {
        ShapedLine.Missing(character: $0, role: role(slot))
      }
    }
    let end = hangsSpaces ? hangSpaces(&cells, classes) : cells.count
    space(
      &cells, end: end, items: items, shaped: shaped, characters: characters, classes: classes)
    place(cells, items: items, shaped: shaped, texts: texts, into: &line)
    return ComposedLine(line: line, cells: cells)
  }

  /// The font of a slot, or the other one when its file is not there: text is kept, as glyph 0.
  private func anyFont(_ slot: FontSlot) -> SizedFont? {
    font(slot) ?? font(slot == .han ? .latin : .han)
  }

  /// Groups glyphs by cluster.
  private func cells(
    of glyphs: [RawGlyph], item: Int, items: [TextItem], characters: [Character],
    _ sized: SizedFont
  ) -> [LineCell] {
    var cells: [LineCell] = []
    let range = items[item].characters
    var character = range.lowerBound
    var offset = 0
    var index = 0
    while index < glyphs.count {
      var next = index + 1
      while next < glyphs.count, glyphs[next].cluster == glyphs[index].cluster { next += 1 }
      let first = character
      let end = next < glyphs.count ? glyphs[next].cluster : Int.max
      while character < range.upperBound, offset < end {
        offset += characters[character].utf8.count
        character += 1
      }
      let advance = glyphs[index..<next].reduce(0) { $0 + $1.advance }
      cells.append(
        LineCell(
          item: item, glyphs: index..<next, characters: first..<character,
          advance: advance * sized.scale * style.condensation))
      index = next
    }
    return cells
  }

  /// Takes the width of the spaces at the end; gives the number of cells before them.
  private func hangSpaces(_ cells: inout [LineCell], _ classes: [CharacterClass]) -> Int {
    var end = cells.count
    while end > 0, cells[end - 1].characters.allSatisfy({ classes[$0] == .space }) {
      end -= 1
      cells[end].advance = 0
    }
    return end
  }

  /// Sets gaps between scripts, tracking, and the blanks of full-width punctuation.
  private func space(
    _ cells: inout [LineCell], end: Int, items: [TextItem], shaped: [[RawGlyph]],
    characters: [Character], classes: [CharacterClass]
  ) {
    func first(_ cell: Int) -> CharacterClass? {
      cells[cell].characters.first.map { classes[$0] }
    }
    func last(_ cell: Int) -> CharacterClass? { cells[cell].characters.last.map { classes[$0] } }
    for index in 0..<end {
      let slot = items[cells[index].item].slot
      guard let sized = anyFont(slot) else { continue }
      if first(index) == .hanOpening || first(index) == .hanClosing {
        setBlanks(&cells[index], first(index), shaped, sized)
      }
      if index + 1 < end {
        cells[index].gap = style.tracking * sized.size * style.condensation
        if language == .zh, needsGap(last(index), first(index + 1)) {
          cells[index].gap += style.scriptGap * (font(.han)?.size ?? 0) * style.condensation
        }
      }
    }
    // Two blanks that meet become one; blanks at the ends of the line and beside spaces go.
    for index in 0..<end {
      let before = index > 0 ? last(index - 1) : nil
      let after = index + 1 < end ? first(index + 1) : nil
      let kept = blankKept(characters, cells[index])
      switch first(index) {
      case .hanOpening:
        // Between a closing and an opening mark the blank is the opening mark's.
        let meets = before == .hanOpening || before == .space || before == nil
        cells[index].trimLeading(keeping: meets ? 0 : kept)
      case .hanClosing:
        let meets = after == .hanClosing || after == .hanOpening || after == .space || after == nil
        cells[index].trimTrailing(keeping: meets ? 0 : kept)
      default: break
      }
    }
  }

  /// What a mark keeps of its blank half beside a character that is no mark. [Unit: none]
  ///
  /// At the size of signs a whole blank beside a bracket or quote reads as a space.
  private func blankKept(_ characters: [Character], _ cell: LineCell) -> Double {
    switch characters[cell.characters.lowerBound] {
    case "，", "。", "、", "．", "：", "；", "！", "？": 1
    case "“", "”", "‘", "’": 0.2
    default: 0.5
    }
  }

  private func needsGap(_ left: CharacterClass?, _ right: CharacterClass?) -> Bool {
    switch (left, right) {
    case (.han, .letter), (.han, .digit), (.letter, .han), (.digit, .han): true
    default: false
    }
  }

  /// Finds the blank half of a full-width mark, by its ink.
  private func setBlanks(
    _ cell: inout LineCell, _ kind: CharacterClass?, _ shaped: [[RawGlyph]], _ sized: SizedFont
  ) {
    guard cell.glyphs.count == 1, let glyph = shaped[cell.item][cell.glyphs].first,
      let ink = sized.face.shape(of: glyph.id).ink
    else { return }
    let em = sized.face.unitsPerEm
    guard abs(glyph.advance - em) < em * 0.1 else { return }
    let half = em / 2 * sized.scale * style.condensation
    if kind == .hanOpening, ink.minX >= em * (0.5 - Self.inkSlack) { cell.leadingBlank = half }
    if kind == .hanClosing, ink.maxX <= em * (0.5 + Self.inkSlack) { cell.trailingBlank = half }
  }

  // How far ink may cross the middle of a mark whose other half counts as blank.
  private static let inkSlack = 0.04

  private func place(
    _ cells: [LineCell], items: [TextItem], shaped: [[RawGlyph]], texts: [String],
    into line: inout ShapedLine
  ) {
    var ink: SheetRect?
    var pen = 0.0
    var next = 0
    for (index, item) in items.enumerated() {
      guard let sized = anyFont(item.slot) else { continue }
      let scale = sized.scale
      let stretch = scale * style.condensation
      var run = GlyphRun(
        font: sized.face.entry.role, size: sized.size, condensation: style.condensation,
        origin: SheetPoint(pen, sized.drop), glyphs: [], text: texts[index],
        language: language.rawValue, paint: .black)
      while next < cells.count, cells[next].item == index {
        let cell = cells[next]
        let start = pen
        var inner = pen - cell.leadingTrim
        for glyph in shaped[index][cell.glyphs] {
          let x = inner + glyph.x * stretch
          let y = -glyph.y * scale
          if let box = sized.face.shape(of: glyph.id).ink {
            let painted = SheetRect(
              minX: x + box.minX * stretch, minY: sized.drop + y - box.maxY * scale,
              maxX: x + box.maxX * stretch, maxY: sized.drop + y - box.minY * scale)
            ink = ink?.union(painted) ?? painted
          }
          run.glyphs.append(
            GlyphRun.Glyph(
              id: glyph.id, x: x - run.origin.x, y: y, advance: glyph.advance * stretch,
              cluster: glyph.cluster))
          inner += glyph.advance * stretch
        }
        pen = start + cell.advance + cell.gap
        // The last glyph takes what the spacing added or took.
        if let last = run.glyphs.indices.last {
          let others = run.glyphs.suffix(cell.glyphs.count).dropLast()
          run.glyphs[last].advance =
            cell.advance + cell.gap - others.reduce(0) { $0 + $1.advance }
        }
        next += 1
      }
      line.runs.append(run)
    }
    line.width = pen
    if let ink { line.inkBounds = ink }
  }
}
