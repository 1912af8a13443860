// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel
import SignText

/// Fills a template with content at one module: boxes in millimeters.
struct FaceBuilder {
  let context: FaceContext
  let ruler: TextRuler
  let module: Double
  let freedom: Freedom
  let arrangement: Arrangement

  /// What boxes hand down to those inside.
  struct Surroundings {
    var ink: Paint
    var ground: Paint
    var setting: FaceNode.Dress.Setting = .left
    var isMirrored = false
  }

  var style: HouseStyle { context.catalog.style }
  private var size: Size<SheetSpace> { context.input.size }

  /// The box of the whole face; nil when the content fills nothing of the template.
  func face() -> Box? {
    let template = context.input.template
    let around = Surroundings(
      ink: style.color(template.ink) ?? .black, ground: style.color(template.ground) ?? .white)
    return box(template.root, context, around)
  }

  /// The box of a node; nil when its content is absent.
  func box(_ node: FaceNode, _ context: FaceContext, _ around: Surroundings) -> Box? {
    let dress = node.box
    if let field = dress.when, context.value(of: field) == nil { return nil }
    if let field = dress.unless, context.value(of: field) != nil { return nil }
    var inside = around
    let fill = dress.fill.flatMap { paint($0, context, around, isFill: true) }
    if let ink = dress.ink.flatMap({ paint($0, context, around, isFill: false) }) {
      inside.ink = ink
    }
    if let fill { inside.ground = fill }
    if let setting = dress.setting {
      inside.setting = around.isMirrored ? setting.mirrored : setting
    }
    let content = content(node, context, inside)
    guard content != nil || dress.stays else { return nil }
    var box = Box(content: content ?? .space)
    box.padding = padding(dress.padding, isMirrored: around.isMirrored)
    box.fill = fill
    box.radius = dress.radius.map(across) ?? 0
    box.setting = inside.setting
    box.width = dress.width.map { length($0, of: size.width) }
    box.height = dress.height.map { length($0, of: size.height) }
    box.grows = dress.grows || Self.isGrowing(node)
    return box
  }

  private static func isGrowing(_ node: FaceNode) -> Bool {
    switch node.content {
    case .space(nil), .map: true
    default: false
    }
  }

  private func content(
    _ node: FaceNode, _ context: FaceContext, _ around: Surroundings
  ) -> Box.Content? {
    let dress = node.box
    switch node.content {
    case .row(let nodes): return list(.row, nodes, dress, context, around)
    case .column(let nodes): return list(.column, nodes, dress, context, around)
    case .flow(let nodes):
      var inside = around
      // A row in the middle of a face keeps both languages on one left edge.
      if arrangement.flowsAcross { inside.setting = around.isMirrored ? .right : .left }
      return list(arrangement.flowsAcross ? .row : .column, nodes, dress, context, inside)
    case .stack(let nodes):
      let boxes = nodes.compactMap { box($0, context, around) }
      return boxes.isEmpty ? nil : .stack(boxes)
    case .first(let nodes):
      return nodes.lazy.compactMap { box($0, context, around) }.first.map { .stack([$0]) }
    case .symbol(let picture, let size):
      return symbol(picture, across(size), context, around)
    case .text(let words, let form):
      return context.words(words).flatMap { text($0, form, around.ink) }
    case .number(let words, let size):
      return context.words(words).map { .text(number($0.zh, size, around.ink)) }
    case .line(let thickness): return .line(across(thickness), around.ink)
    case .space: return .space
    case .each(let list, let node, let columns):
      return each(list, node, columns, dress, context, around)
    case .directions(let form): return directions(form, context, around)
    case .form(let size):
      return context.notice.map { notice in
        let symbol = context.symbol(.content(.symbol))
        let form = SafetyForm(form: notice.form, symbol: symbol, style: style)
        return .art(
          .form(form), size: across(size), ink: around.ink, ground: around.ground)
      }
    case .qr(let words, let size):
      return context.words(words).flatMap { QRCode($0.zh) }.map { code in
        .art(.qr(code), size: across(size), ink: around.ink, ground: around.ground)
      }
    case .map:
      if case .map = context.input.content { return .map }
      return nil
    }
  }

  /// A row or column of what has content.
  ///
  /// Fixed spaces become boxes of a fixed size.
  private func list(
    _ axis: Box.Axis, _ nodes: [FaceNode], _ dress: FaceNode.Dress, _ context: FaceContext,
    _ around: Surroundings
  ) -> Box.Content? {
    var hasContent = false
    var boxes: [Box] = []
    for node in nodes {
      guard var box = box(node, context, around) else { continue }
      switch node.content {
      case .space(let size):
        if let size, axis == .row { box.width = across(size) }
        if let size, axis == .column { box.height = across(size) }
      case .line: break
      default: hasContent = true
      }
      boxes.append(box)
    }
    guard hasContent else { return nil }
    if around.isMirrored && axis == .row { boxes.reverse() }
    return .list(
      axis, boxes, gap: across(dress.gap),
      dress.alignment ?? (axis == .row ? .center : .start))
  }

  private func each(
    _ list: FaceNode.List, _ node: FaceNode, _ columns: ClosedRange<Int>, _ dress: FaceNode.Dress,
    _ context: FaceContext, _ around: Surroundings
  ) -> Box.Content? {
    var boxes = context.items(of: list).compactMap { box(node, $0, around) }
    guard !boxes.isEmpty else { return nil }
    let count = min(max(arrangement.columns, columns.lowerBound), columns.upperBound)
    if count == 1 { return .list(.column, boxes, gap: across(dress.gap), .start) }
    let isPacked = boxes.allSatisfy { if case .art = $0.content { true } else { false } }
    for index in boxes.indices { boxes[index].grows = false }
    return .grid(
      boxes, columns: count, gap: across(dress.gap), columnGap: across(dress.columnGap),
      isPacked: isPacked)
  }

  private func symbol(
    _ picture: FaceNode.Picture, _ size: Double, _ context: FaceContext, _ around: Surroundings
  ) -> Box.Content? {
    guard let symbol = context.symbol(picture) else {
      // An empty square keeps the words of a list on one left edge.
      if case .content(let field) = picture, context.slots.contains(field) {
        let empty = Box(content: .space, width: size, height: size)
        return .stack([empty])
      }
      return nil
    }
    let pointsLeft = context.message?.arrow.map { ArrowSide(of: $0) == .left } ?? false
    let isMirrored =
      pointsLeft && symbol.isDirectional && symbol.canMirror && !symbol.hasFixedColors
    // The light parts of a logo are light on every sign.
    let isLogo = picture == .content(.logo) && symbol.hasFixedColors
    let ground = isLogo ? style.color("white") ?? .white : around.ground
    return .art(
      .symbol(symbol, isMirrored: isMirrored), size: size, ink: around.ink, ground: ground)
  }

  private func text(
    _ words: LocalizedText, _ form: FaceNode.TextForm, _ ink: Paint
  ) -> Box.Content? {
    let height = across(form.height)
    let weight: TypeStyle.Weight = form.isStrong ? .semibold : .regular
    let chinese = form.lineCount(
      words.zh.count > Int(measure("shortChinese", 0)), freedom, from: .long)
    let english = form.lineCount(
      words.en.count > Int(measure("shortEnglish", 0)), freedom, from: .english)
    let condensation = freedom.condenses ? measure("condensationMin", 1) : 1
    let usual = measure("englishRatio", 1)
    let ratio = usual + (measure("englishRatioMin", usual) - usual) * freedom.smallerEnglish
    var parts: [TextBlock.Part] = []
    if form.languages != .en, !words.zh.isEmpty {
      parts.append(
        TextBlock.Part(
          words: ruler.words(
            .init(
              text: words.zh, language: .zh, weight: weight, lines: chinese,
              condensation: condensation)),
          height: height, gap: 0, lineGap: height * measure("chineseLineGap", 0)))
    }
    if form.languages != .zh, !words.en.isEmpty, parts.isEmpty || words.en != words.zh {
      parts.append(
        TextBlock.Part(
          words: ruler.words(
            .init(
              text: words.en, language: .en, weight: weight, lines: english,
              condensation: condensation)),
          height: height * ratio, gap: height * measure("languageGap", 0),
          lineGap: height * ratio * measure("englishLineGap", 0)))
    }
    return parts.isEmpty ? nil : .text(TextBlock(parts: parts, paint: ink))
  }

  private func number(_ text: String, _ size: TemplateLength, _ ink: Paint) -> TextBlock {
    // Window numbers stand in columns; F1 and telephone numbers do not.
    let hasHan = text.unicodeScalars.contains { $0.properties.isIdeographic }
    let words = ruler.words(
      .init(
        text: text, language: hasHan ? .zh : .en, weight: .semibold,
        hasTabularFigures: text.allSatisfy { $0.isNumber || $0.isPunctuation }))
    var part = TextBlock.Part(words: words, height: across(size), gap: 0, lineGap: 0)
    // A mark sized by the face gives way where the face is narrow.
    if size.fraction > 0, !arrangement.flowsAcross { part.leastScale = measure("markScaleMin", 1) }
    return TextBlock(parts: [part], paint: ink)
  }

  private func padding(_ lengths: [TemplateLength], isMirrored: Bool) -> Box.Padding {
    guard lengths.count == 4 else { return Box.Padding() }
    let sides = lengths.map(across)
    return Box.Padding(
      top: sides[0], right: sides[isMirrored ? 3 : 1], bottom: sides[2],
      left: sides[isMirrored ? 1 : 3])
  }

  /// A length in millimeters; parts are of the short side.
  func across(_ length: TemplateLength) -> Double {
    self.length(length, of: min(size.width, size.height))
  }

  private func length(_ length: TemplateLength, of whole: Double) -> Double {
    length.resolved(module: module, whole: whole, style: style)
  }

  private func measure(_ name: String, _ fallback: Double) -> Double {
    style.measures[name] ?? fallback
  }

  private func paint(
    _ name: String, _ context: FaceContext, _ around: Surroundings, isFill: Bool
  ) -> Paint? {
    switch name {
    case "ink": around.ink
    case "ground": around.ground
    case "zone": zonePaint(context, around)
    case "here":
      context.value(of: .here) == nil ? nil : isFill ? around.ink : around.ground
    default: style.color(name)
    }
  }

  /// The zone color of the content; none behind a safety sign, whose colors stand alone.
  private func zonePaint(_ context: FaceContext, _ around: Surroundings) -> Paint? {
    if case .symbol(let symbol) = context.value(of: .symbol), symbol.hasFixedColors,
      context.value(of: .number) == nil
    {
      return around.ground
    }
    let isAccessible = context.input.tags.contains(FaceInput.accessibleTag)
    return context.message?.color.flatMap { style.zone($0) }
      ?? style.color(isAccessible ? FaceInput.accessibleTag : context.input.template.zone)
  }
}

extension FaceNode.Dress.Setting {
  /// The setting seen in a mirror.
  var mirrored: Self {
    switch self {
    case .left: .right
    case .center: .center
    case .right: .left
    }
  }
}

extension FaceNode.TextForm {
  /// The most lines of a text; short names are broken only when nothing else helps.
  fileprivate func lineCount(
    _ isLong: Bool, _ freedom: Freedom, from least: Freedom.Breaks
  ) -> Int {
    freedom.breaks >= (isLong ? least : .all) ? lines : 1
  }
}
