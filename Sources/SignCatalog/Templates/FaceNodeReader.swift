// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel
import SignSyntax

/// Reads the boxes of a template.
struct FaceNodeReader {
  var diagnostics: [Diagnostic] = []

  private enum Kind: String, CaseIterable {
    case row, column, flow, stack, first, symbol, text, number, line, space, each, directions
    case form, qr, map
  }

  /// Reads a box with everything inside.
  mutating func node(_ node: YAMLNode) -> FaceNode? {
    if case .scalar("space", _) = node.content { return FaceNode(.space(nil)) }
    var map = MappingReader(node, of: "box")
    defer { diagnostics += map.finish() }
    let kinds = map.keys.compactMap(Kind.init)
    guard let kind = kinds.first, kinds.count == 1 else {
      let words = Kind.allCases.map(\.rawValue).joined(separator: ", ")
      map.report(
        Diagnostic(
          .templateBox, .error, "a box of a template is exactly one of: \(words)", at: node.span))
      for key in map.keys { _ = map.node(key) }
      return nil
    }
    guard let content = content(kind, &map) else {
      for key in map.keys { _ = map.node(key) }
      return nil
    }
    return FaceNode(content, dress(&map))
  }

  private mutating func content(_ kind: Kind, _ map: inout MappingReader) -> FaceNode.Content? {
    switch kind {
    case .row: .row(nodes("row", &map))
    case .column: .column(nodes("column", &map))
    case .flow: .flow(nodes("flow", &map))
    case .stack: .stack(nodes("stack", &map))
    case .first: .first(nodes("first", &map))
    case .symbol: symbol(&map)
    case .text: words("text", &map).map { .text($0, textForm(&map)) }
    case .number:
      words("number", &map).map { .number($0, height: length("size", &map) ?? .init(modules: 1)) }
    case .line: .line(length("line", &map) ?? .init(measure: "hairline"))
    case .space: .space(map.node("space").flatMap { Self.isGrow($0) ? nil : length($0, &map) })
    case .each: each(&map)
    case .directions: directions(&map)
    case .form:
      map.node("form").map { _ in .form(size: length("size", &map) ?? .init(modules: 3)) }
    case .qr:
      words("qr", &map).map { .qr($0, size: length("size", &map) ?? .init(fraction: 0.5)) }
    case .map: map.node("map").map { _ in .map }
    }
  }

  private static func isGrow(_ node: YAMLNode) -> Bool {
    if case .scalar("grow", _) = node.content { return true }
    return false
  }

  private mutating func nodes(_ key: String, _ map: inout MappingReader) -> [FaceNode] {
    (map.list(key) ?? []).compactMap { node($0) }
  }

  private mutating func symbol(_ map: inout MappingReader) -> FaceNode.Content? {
    let size = length("size", &map) ?? TemplateLength(measure: "symbol")
    guard let text = map.text("symbol") else { return nil }
    guard text.value.hasPrefix("$") else {
      return .symbol(.fixed(SymbolID(text.value)), size: size)
    }
    return field(text, &map).map { .symbol(.content($0), size: size) }
  }

  private mutating func words(_ key: String, _ map: inout MappingReader) -> FaceNode.Words? {
    guard let node = map.node(key) else { return nil }
    if case .mapping = node.content {
      var pair = MappingReader(node, of: "words")
      defer { diagnostics += pair.finish() }
      guard let zh = pair.text("zh", required: true), let en = pair.text("en", required: true)
      else { return nil }
      return .fixed(LocalizedText(zh: zh.value, en: en.value))
    }
    guard let text = map.text(key) else { return nil }
    guard text.value.hasPrefix("$") else {
      return .fixed(LocalizedText(zh: text.value, en: text.value))
    }
    return field(text, &map).map { .content($0) }
  }

  private mutating func textForm(_ map: inout MappingReader) -> FaceNode.TextForm {
    var form = FaceNode.TextForm()
    if let height = length("size", &map) { form.height = height }
    if let lines = map.integer("lines", in: 1...4) { form.lines = lines }
    if let weight = map.word("weight", Weight.self) { form.isStrong = weight == .semibold }
    if let languages = map.word("languages", FaceNode.TextForm.Languages.self) {
      form.languages = languages
    }
    return form
  }

  private enum Weight: String, CaseIterable { case regular, semibold }

  private mutating func each(_ map: inout MappingReader) -> FaceNode.Content? {
    guard let list = map.word("each", FaceNode.List.self) else { return nil }
    var columns = 1...1
    if let pair = map.numbers("columns", count: 2, in: 1...12), pair[0] <= pair[1] {
      columns = Int(pair[0])...Int(pair[1])
    }
    guard let inner = map.node("as", required: true), let node = node(inner) else { return nil }
    return .each(list, node, columns: columns)
  }

  private mutating func directions(_ map: inout MappingReader) -> FaceNode.Content? {
    let arrow = length("arrow", &map) ?? TemplateLength(measure: "arrow")
    let arrowGap = length("arrowGap", &map) ?? TemplateLength(measure: "arrowGap")
    let rowGap = length("rowGap", &map) ?? TemplateLength(measure: "rowGap")
    let groupGap = length("groupGap", &map) ?? TemplateLength(measure: "groupGap")
    let line = length("line", &map) ?? TemplateLength(measure: "hairline")
    guard let inner = map.node("directions"), let each = node(inner) else { return nil }
    return .directions(
      FaceNode.DirectionForm(
        arrow: arrow, arrowGap: arrowGap, rowGap: rowGap, groupGap: groupGap, line: line,
        each: each))
  }

  private mutating func dress(_ map: inout MappingReader) -> FaceNode.Dress {
    FaceNode.Dress(
      padding: padding(&map), fill: map.text("fill")?.value, ink: map.text("ink")?.value,
      radius: length("radius", &map), gap: length("gap", &map) ?? TemplateLength(),
      columnGap: length("columnGap", &map) ?? TemplateLength(),
      alignment: map.word("align", FaceNode.Dress.Alignment.self),
      setting: map.word("set", FaceNode.Dress.Setting.self), width: length("width", &map),
      height: length("height", &map), grows: map.bool("grow") ?? false,
      stays: map.bool("stays") ?? false, when: field("when", &map), unless: field("unless", &map))
  }

  /// One length for all sides, two for top and bottom, left and right, or four clockwise from top.
  private mutating func padding(_ map: inout MappingReader) -> [TemplateLength] {
    guard let node = map.node("pad") else { return [] }
    guard case .sequence(let items) = node.content else {
      return length(node, &map).map { [$0, $0, $0, $0] } ?? []
    }
    let lengths = items.compactMap { length($0, &map) }
    if lengths.count == 2 { return [lengths[0], lengths[1], lengths[0], lengths[1]] }
    if lengths.count == 4 { return lengths }
    map.report(
      Diagnostic(
        .templateBox, .error, "'pad' is one length, a list of two or a list of four",
        at: node.span))
    return []
  }

  private mutating func field(_ key: String, _ map: inout MappingReader) -> ContentField? {
    map.text(key).flatMap { field($0, &map) }
  }

  private mutating func field(
    _ text: (value: String, span: SourceSpan), _ map: inout MappingReader
  ) -> ContentField? {
    let fields = ContentField.allCases
    if let field = fields.first(where: { "$" + $0.rawValue == text.value }) { return field }
    map.unknownValue(
      text.value, of: "a field", at: text.span, among: fields.map { "$" + $0.rawValue })
    return nil
  }

  private mutating func length(_ key: String, _ map: inout MappingReader) -> TemplateLength? {
    map.node(key).flatMap { length($0, &map) }
  }

  /// Reads a length and reports any other text.
  mutating func length(_ node: YAMLNode, _ map: inout MappingReader) -> TemplateLength? {
    if case .scalar(let text, _) = node.content, let length = TemplateLength(text) {
      return length
    }
    map.report(
      Diagnostic(
        .templateLength, .error,
        "a length is written like 0.75a, 12mm or 40%, or names a measure of the style",
        at: node.span))
    return nil
  }
}
