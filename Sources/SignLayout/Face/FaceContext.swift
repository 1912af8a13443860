// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignModel

/// The part of the content that a box sees: the whole face, one row, or one level.
struct FaceContext {
  /// What a field holds.
  enum Value {
    case words(LocalizedText)
    case symbol(Symbol)
    case present
  }

  /// What all boxes of one face share; an object, so that contexts are cheap to copy.
  private final class Face {
    let input: FaceInput
    let catalog: Catalog

    init(_ input: FaceInput, catalog: Catalog) {
      self.input = input
      self.catalog = catalog
    }
  }

  private let face: Face
  /// The row, location or window.
  var message: SignContent.Message?
  /// The level of a directory.
  var level: FaceContent.DirectoryLevel?
  /// A facility shown by its symbol.
  var facility: SymbolID?
  /// Fields that this or another item of the same list has, so that columns line up.
  var slots: Set<ContentField> = []

  init(_ input: FaceInput, catalog: Catalog) {
    face = Face(input, catalog: catalog)
    switch input.content {
    case .location(let message): self.message = message
    case .messages(let rows) where rows.count == 1: message = rows.first
    case .windows(let rows) where rows.count == 1: message = rows.first
    default: break
    }
  }

  var input: FaceInput { face.input }
  var catalog: Catalog { face.catalog }

  /// The items of a list of the content.
  func items(of list: FaceNode.List) -> [FaceContext] {
    var items: [FaceContext] = []
    switch (list, input.content) {
    case (.rows, .messages(let rows)), (.rows, .windows(let rows)):
      items = rows.map { row in with { $0.message = row } }
    case (.rows, .location(let row)): items = [with { $0.message = row }]
    case (.levels, .directory(let levels)):
      items = levels.map { level in with { $0.level = level } }
    case (.entries, _):
      items = (level?.entries ?? []).map { row in with { $0.message = row } }
    case (.facilities, _):
      items = (level?.facilities ?? []).map { id in with { $0.facility = id } }
    default: break
    }
    return Self.aligned(items)
  }

  /// Items that know which fields the others have.
  static func aligned(_ items: [FaceContext]) -> [FaceContext] {
    let slots = Set(
      ContentField.allCases.filter { field in items.contains { $0.value(of: field) != nil } })
    return items.map { item in item.with { $0.slots = slots } }
  }

  func with(_ change: (inout FaceContext) -> Void) -> FaceContext {
    var copy = self
    change(&copy)
    return copy
  }

  private var hasRows: Bool {
    switch input.content {
    case .messages(let rows), .windows(let rows): rows.count > 1
    default: false
    }
  }

  /// The notice, if the content is one.
  var notice: SignContent.Notice? {
    if case .notice(let notice) = input.content { return notice }
    return nil
  }

  /// What a field holds; nil when it is absent.
  func value(of field: ContentField) -> Value? {
    switch field {
    case .name:
      words(
        message?.text ?? facility.flatMap { catalog.symbols[$0]?.name }
          ?? level?.name ?? notice?.text)
    case .number: words(same(message == nil ? level?.shortName : message?.number))
    case .symbol: symbol(facility ?? message?.symbol?.value ?? notice?.symbol?.value)
    case .place: words(input.place.name)
    case .logo: input.place.logo.map(Value.symbol)
    case .address: words(input.place.address)
    case .hours: words(input.place.hours)
    case .phone: words(same(input.place.phone))
    case .accessiblePhone: words(same(input.place.accessiblePhone))
    case .from: words(notice?.from.map(dateWords))
    case .until: words(notice?.until.map(dateWords))
    case .link: words(same(input.link))
    case .owner: words(notice?.owner)
    case .id: words(same(input.sign.rawValue))
    case .title: words(input.title)
    case .here: level?.isHere == true ? .present : nil
    case .location: message == nil ? nil : .present
    case .rows: hasRows ? .present : nil
    case .notice: notice == nil ? nil : .present
    case .visit: input.content == .placeHours ? .present : nil
    }
  }

  /// The words of a field.
  func words(of field: ContentField) -> LocalizedText? {
    if case .words(let words) = value(of: field) { return words }
    return nil
  }

  /// The words of a template with its fields filled in; nil when one is absent.
  func words(_ words: FaceNode.Words) -> LocalizedText? {
    switch words {
    case .content(let field): return self.words(of: field)
    case .fixed(let pair):
      guard let zh = filled(pair.zh, \.zh), let en = filled(pair.en, \.en) else { return nil }
      return LocalizedText(zh: zh, en: en)
    }
  }

  /// The pictogram of a field or of the library.
  func symbol(_ picture: FaceNode.Picture) -> Symbol? {
    switch picture {
    case .fixed(let id): catalog.symbols[id]
    case .content(let field):
      if case .symbol(let symbol) = value(of: field) { symbol } else { nil }
    }
  }

  private func symbol(_ id: SymbolID?) -> Value? {
    id.flatMap { catalog.symbols[$0] }.map(Value.symbol)
  }

  private func words(_ words: LocalizedText?) -> Value? { words.map(Value.words) }

  private func same(_ text: String?) -> LocalizedText? {
    text.map { LocalizedText(zh: $0, en: $0) }
  }

  /// Fills `{field}` in a text of a template.
  private func filled(_ text: String, _ language: KeyPath<LocalizedText, String>) -> String? {
    var out = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      out += rest[..<open]
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "}"),
        let field = ContentField(rawValue: String(after[..<close]))
      else { return out + rest }
      guard let words = words(of: field) else { return nil }
      out += words[keyPath: language]
      rest = after[after.index(after: close)...]
    }
    return out + rest
  }
}

/// An ISO date as people say it; any other text as it is.
private func dateWords(_ date: String) -> LocalizedText {
  let parts = date.split(separator: "-").compactMap { Int($0) }
  let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
  ]
  guard parts.count == 3, months.indices.contains(parts[1] - 1) else {
    return LocalizedText(zh: date, en: date)
  }
  return LocalizedText(
    zh: "\(parts[0])年\(parts[1])月\(parts[2])日",
    en: "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])")
}
