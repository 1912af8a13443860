// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel
import SignText

/// The legend in columns of one width: samples with their words in both languages.
struct LegendLayout {
  /// A heading or an entry with its height.
  private struct Cell {
    var height: Double
    var isHeading: Bool
    var draw: (SheetPoint) -> [FrameItem]
  }

  /// The drawing; its top left corner is (0, 0).
  private(set) var items: [FrameItem] = []
  /// The space it takes. [Unit: mm]
  private(set) var size = Size<SheetSpace>(0, 0)

  /// Lays a legend out.
  ///
  /// - Parameters:
  ///   - parts: What it says.
  ///   - columns: The number of columns. [Limit: > 0]
  ///   - width: The width of a column. [Unit: mm]
  ///   - gap: The gap between columns. [Unit: mm]
  ///   - style: The look.
  ///   - typesetter: Sets the words.
  init(
    _ parts: [LegendPart], columns: Int, width: Double, gap: Double, style: MapStyle,
    typesetter: Typesetter
  ) {
    let cells = parts.flatMap { part in
      [Self.heading(part.heading, width, style, typesetter)]
        + part.entries.map { Self.entry($0, width, style, typesetter) }
    }
    guard !cells.isEmpty else { return }
    let total = cells.reduce(0) { $0 + $1.height }
    var limit = max(total / Double(columns), cells.map(\.height).max() ?? 0)
    var flow = Self.flow(cells, under: limit, style)
    while flow.count > columns {
      limit *= 1.02
      flow = Self.flow(cells, under: limit, style)
    }
    for (index, column) in flow.enumerated() {
      var y = 0.0
      for (number, cell) in column.enumerated() {
        if number > 0 && cell.isHeading { y += style.legend.row * 0.45 }
        items += cell.draw(SheetPoint(Double(index) * (width + gap), y))
        y += cell.height
      }
      size.height = max(size.height, y)
    }
    size.width = Double(flow.count) * (width + gap) - gap
  }

  /// The widest entry, so that columns are no wider than they must be. [Unit: mm]
  static func naturalWidth(
    of parts: [LegendPart], style: MapStyle, typesetter: Typesetter
  ) -> Double {
    let widest = parts.flatMap(\.entries).reduce(0.0) { widest, entry in
      let lines = lines(of: entry.words, width: 1000, style, typesetter)
      return lines.reduce(widest) { max($0, $1.width) }
    }
    return min(style.legend.column * 2, max(style.legend.column, textStart(style) + widest))
  }

  /// The narrowest column in which every word still fits. [Unit: mm]
  static func leastWidth(
    of parts: [LegendPart], style: MapStyle, typesetter: Typesetter
  ) -> Double {
    let type = TypeStyle(height: style.englishHeight(under: style.legend.text))
    let step = style.legend.column * 0.02
    let widest = parts.flatMap(\.entries).reduce(0.0) { least, entry in
      var width = max(least, style.legend.column * 0.4)
      while width < style.legend.column * 4,
        broken(entry.words.en, .en, type, style.text.soft, width: width, typesetter) == nil
      {
        width += step
      }
      return width
    }
    return textStart(style) + widest
  }

  /// Words on up to three lines; nil when they do not fit.
  private static func broken(
    _ text: String, _ language: TextLanguage, _ type: TypeStyle, _ paint: Paint, width: Double,
    _ typesetter: Typesetter
  ) -> [ShapedLine]? {
    func lines(_ text: String, _ type: TypeStyle, _ most: Int) -> [ShapedLine]? {
      typesetter.lines(text, language, type, paint, maxWidth: width, maxLines: most)
    }
    var slim = type
    slim.condensation = condensations.first ?? 1
    if let one = lines(text, type, 1) ?? lines(text, slim, 1) { return one }
    if let plain = lines(text, type, 3) { return plain }
    // Two names joined by "&" may part after it, which running text avoids.
    let parts = text.split(separator: " & ", maxSplits: 1).map(String.init)
    if parts.count == 2, let first = lines(parts[0] + " &", type, 1),
      let second = lines(parts[1], type, 2)
    {
      return first + second
    }
    // A word that is longer than the column is set a little narrower.
    for condensation in condensations {
      var narrow = type
      narrow.condensation = condensation
      if let found = lines(text, narrow, 3) { return found }
    }
    return nil
  }

  /// How narrow words may be set, the widest first. [Unit: none]
  private static let condensations = [0.94, 0.88]

  private static func flow(_ cells: [Cell], under limit: Double, _ style: MapStyle) -> [[Cell]] {
    var columns: [[Cell]] = [[]]
    var y = 0.0
    for (index, cell) in cells.enumerated() {
      let isFirst = columns[columns.count - 1].isEmpty
      let lead = cell.isHeading && !isFirst ? style.legend.row * 0.45 : 0
      // A heading is not left alone at the foot of a column.
      let with = cell.isHeading && index + 1 < cells.count ? cells[index + 1].height : 0
      if !isFirst && y + lead + cell.height + with > limit + 1e-6 {
        columns.append([])
        y = 0
      }
      columns[columns.count - 1].append(cell)
      y += (columns[columns.count - 1].count == 1 ? 0 : lead) + cell.height
    }
    return columns
  }

  private static func textStart(_ style: MapStyle) -> Double { style.legend.swatch.width * 1.4 }

  private static func lines(
    of words: LocalizedText, width: Double, _ style: MapStyle, _ typesetter: Typesetter
  ) -> [ShapedLine] {
    let zhStyle = TypeStyle(weight: .regular, height: style.legend.text)
    let enStyle = TypeStyle(height: style.englishHeight(under: style.legend.text))
    let (color, soft) = (style.text.color, style.text.soft)
    func fitted(_ text: String, _ language: TextLanguage, _ type: TypeStyle, _ paint: Paint)
      -> [ShapedLine]
    {
      broken(text, language, type, paint, width: width, typesetter)
        ?? [typesetter.line(text, language, type, paint)]
    }
    let zh = fitted(words.zh, .zh, zhStyle, color)
    let en = fitted(words.en, .en, enStyle, soft)
    return words.zh == words.en ? zh : zh + en
  }

  private static func heading(
    _ words: LocalizedText, _ width: Double, _ style: MapStyle, _ typesetter: Typesetter
  ) -> Cell {
    let height = style.legend.heading
    let zh = typesetter.line(
      words.zh, .zh, TypeStyle(weight: .semibold, height: height), style.text.color)
    let en = typesetter.line(
      words.en, .en, TypeStyle(height: style.englishHeight(under: height)), style.text.soft)
    // Beside each other where they fit, else English below.
    let gap = height * 0.6
    let isBeside = zh.inkBounds.width + gap + en.inkBounds.width <= width
    let drop = isBeside ? 0 : en.ascent + height * style.text.lead
    let depth = height * 1.75 + drop
    return Cell(height: depth + style.legend.row * 0.3, isHeading: true) { origin in
      let base = origin.y + height
      let rule = SheetPath(
        [SheetPoint(origin.x, origin.y + depth), SheetPoint(origin.x + width, origin.y + depth)],
        closed: false)
      let text =
        zh.placed(at: SheetPoint(origin.x, base))
        + en.placed(
          at: isBeside
            ? SheetPoint(origin.x + zh.inkBounds.width + gap, base - zh.descent)
            : SheetPoint(origin.x, base + drop))
      return [
        .group(Group(role: .paragraph, items: text)),
        .shape(Shape(rule, stroke: Stroke(style.legend.rule, width: height * 0.06))),
      ]
    }
  }

  private static func entry(
    _ entry: LegendEntry, _ width: Double, _ style: MapStyle, _ typesetter: Typesetter
  ) -> Cell {
    let start = textStart(style)
    let lines = lines(of: entry.words, width: width - start, style, typesetter)
    var bases: [Double] = []
    var y = 0.0
    for (index, line) in lines.enumerated() {
      if index > 0 { y += style.legend.text * style.text.lead }
      y += line.ascent
      bases.append(y)
    }
    let text = y
    let height = max(style.legend.row, text + style.legend.row * 0.28)
    return Cell(height: height, isHeading: false) { origin in
      let top = origin.y + (height - text) / 2
      let runs = zip(lines, bases).flatMap { line, base in
        line.placed(at: SheetPoint(origin.x + start, top + base))
      }
      let box = SheetRect(
        x: origin.x, y: origin.y + (height - style.legend.swatch.height) / 2,
        width: style.legend.swatch.width, height: style.legend.swatch.height)
      return sample(entry.sample, in: box, style, typesetter)
        + [.group(Group(role: .paragraph, items: runs))]
    }
  }

  private static func sample(
    _ sample: LegendEntry.Sample, in box: SheetRect, _ style: MapStyle, _ typesetter: Typesetter
  ) -> [FrameItem] {
    switch sample {
    case .swatch(let paint, let edge):
      let stroke = Stroke(edge, width: style.ground.zoneEdgeWidth * 0.8)
      return [
        .shape(Shape(SheetPath(box, radius: box.height * 0.16), fill: Fill(paint), stroke: stroke))
      ]
    case .mark(let mark):
      let side = min(style.marks.disc, style.legend.row * 0.82)
      return mark.moved(to: SheetRect(square: side, at: box.center)).items(style.marks)
    case .number(let number):
      let badge = NumberBadge(number, height: style.text.number.last ?? 2, style, typesetter)
      return badge.items(at: box.center)
    case .entrance:
      let half = style.marks.entrance / 2
      let path = SheetPath(
        [
          SheetPoint(box.midX, box.midY - half * 0.82),
          SheetPoint(box.midX + half, box.midY + half * 0.82),
          SheetPoint(box.midX - half, box.midY + half * 0.82),
        ], closed: true)
      return [.shape(Shape(path, fill: Fill(style.marks.color)))]
    case .line(let paint, let width, let dashes):
      let path = SheetPath(
        [SheetPoint(box.minX, box.midY), SheetPoint(box.maxX, box.midY)], closed: false)
      return [.shape(Shape(path, stroke: Stroke(paint, width: width, dashes: dashes)))]
    }
  }
}
