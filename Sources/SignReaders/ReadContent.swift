// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
public import SignModel
import SignSyntax

/// The forms of content, by their keys.
public enum ContentForm: String, Hashable, Sendable, CaseIterable {
  /// Names from the plan, arrows from the routes.
  case destinations
  /// One feature.
  case feature = "of"
  /// What is where.
  case directory
  /// The plan of a level.
  case map
  /// The name of the place.
  case place
  /// Rows by hand.
  case messages
  /// A prohibition, warning, instruction or information.
  case notice
  /// A table of service windows.
  case windows

  /// The kinds of signs that carry it.
  public var kinds: [SignKind] {
    switch self {
    case .destinations: [.direction, .accessible, .electronic]
    case .feature: [.location, .accessible, .electronic]
    case .directory, .map: [.index, .electronic]
    case .place: [.location, .electronic]
    case .messages: SignKind.allCases
    case .notice: [.notice, .temporary, .electronic]
    case .windows: [.electronic]
    }
  }
}

/// What of the place a face shows.
public enum PlaceForm: String, Hashable, Sendable, CaseIterable {
  /// The name with the logo.
  case name
  /// The name with address, phones and hours.
  case hours
}

/// Reads the mapping `content` of a sign or page.
func readContent(
  _ map: inout MappingReader, for kind: SignKind, _ names: inout NameTable, _ plan: PlanView
) -> SignContent? {
  let given = ContentForm.allCases.compactMap { form in
    map.node(form.rawValue).map { (form: form, node: $0) }
  }.sorted { $0.node.span < $1.node.span }
  guard let (form, node) = given.first, given.count == 1 else {
    // Of a mapping with unknown keys only, the keys are what is wrong.
    if map.keys.isEmpty || given.count > 1 {
      let fitting = ContentForm.allCases.filter { $0.kinds.contains(kind) }
      let choice = fitting.map(\.rawValue).joined(separator: ", ")
      let place = given.last.flatMap { map.keySpan($0.form.rawValue) } ?? map.span
      map.report(
        Diagnostic(
          .ambiguousContent, .error,
          "content has \(given.count) forms; it has one of: \(choice)", at: place))
    }
    return nil
  }
  guard form.kinds.contains(kind) else {
    let choice = form.kinds.map(\.rawValue).joined(separator: ", ")
    map.report(
      Diagnostic(
        .unfitContent, .error,
        "'\(form.rawValue)' is not for \(kind.rawValue) signs; it is for: \(choice)",
        at: map.keySpan(form.rawValue)))
    return nil
  }
  switch form {
  case .destinations: return readDestinations(&map, node, &names, plan)
  case .feature:
    let kinds: [NameTable.Kind] = [
      .section, .unit, .opening, .fixture, .amenity, .occupant, .connector,
    ]
    guard let id = map.text("of"), map.resolved(id, as: kinds, &names, plan) else { return nil }
    return .feature(Spanned(FeatureID(id.value), at: id.span))
  case .directory:
    if map.text("directory")?.value == "venue" { return .directory(nil) }
    return readLevelReference(&map, "directory", required: false, &names).map { .directory($0) }
  case .map:
    return readLevelReference(&map, "map", required: false, &names).map { .map($0) }
  case .place:
    return map.word("place", PlaceForm.self).map { $0 == .name ? .placeName : .placeHours }
  case .messages: return readMessages(&map, node)
  case .notice:
    var inner = MappingReader(node, of: "notice")
    let notice = readNotice(&inner)
    map.close(&inner, of: node)
    return notice.map { .notice($0) }
  case .windows:
    let ids = map.texts("windows").filter { map.resolvedWindow($0, &names, plan) }
    return ids.isEmpty ? nil : .windows(ids.map { Spanned(FeatureID($0.value), at: $0.span) })
  }
}

/// Reads the mapping `notice`.
func readNotice(_ map: inout MappingReader) -> SignContent.Notice? {
  let form = map.word("form", SignContent.Notice.Form.self, required: true)
  let symbol = map.symbol()
  let text = map.twoLanguages()
  guard let form, let text else { return nil }
  return SignContent.Notice(form: form, symbol: symbol, text: text)
}

/// Reads a row of `messages`.
func readMessage(_ map: inout MappingReader) -> SignContent.Message? {
  let symbol = map.symbol()
  let arrow = map.word("arrow", Arrow.self)
  let number = map.filledText("number")?.value
  let text = map.twoLanguages(required: false)
  if map.keys.isEmpty {
    map.report(
      Diagnostic(
        .emptyList, .error, "message is empty; it has one of: symbol, arrow, number, zh and en",
        at: map.span))
  }
  guard symbol != nil || arrow != nil || number != nil || text != nil else { return nil }
  return SignContent.Message(
    symbol: symbol, arrow: arrow, number: number, text: text, span: map.span)
}

/// What a row of `destinations` says when it is a mapping.
struct DestinationRow {
  /// The feature.
  var id: (value: String, span: SourceSpan)?
  /// The first and last window.
  var windows: [(value: String, span: SourceSpan)]?
  /// The arrow that overrules the route.
  var arrow: Arrow?
}

/// Reads a row of `destinations` that is a mapping.
func readDestinationRow(_ map: inout MappingReader) -> DestinationRow {
  let id = map.text("id")
  let hasWindows = map.node("windows") != nil
  let windows = map.texts("windows")
  let arrow = map.word("arrow", Arrow.self)
  return DestinationRow(id: id, windows: hasWindows ? windows : nil, arrow: arrow)
}

private func readDestinations(
  _ map: inout MappingReader, _ node: YAMLNode, _ names: inout NameTable, _ plan: PlanView
) -> SignContent? {
  guard let items = map.list("destinations") else { return nil }
  if items.isEmpty {
    map.report(Diagnostic(.emptyList, .error, "'destinations' lists nothing", at: node.span))
  }
  var rows: [SignContent.Destination] = []
  for item in items {
    guard case .mapping = item.content else {
      if let id = map.text(item, "'destinations'"),
        map.resolved(id, as: destinationKinds, &names, plan)
      {
        rows.append(.init(.feature(FeatureID(id.value)), span: item.span))
      }
      continue
    }
    var inner = MappingReader(item, of: "destination")
    let row = readDestinationRow(&inner)
    if let target = target(of: row, &inner, &names, plan) {
      rows.append(.init(target, arrow: row.arrow, span: item.span))
    }
    map.close(&inner, of: item)
  }
  return rows.isEmpty ? nil : .destinations(rows)
}

private let destinationKinds: [NameTable.Kind] = [
  .section, .unit, .opening, .amenity, .occupant, .connector,
]

private func target(
  of row: DestinationRow, _ map: inout MappingReader, _ names: inout NameTable, _ plan: PlanView
) -> SignContent.Destination.Target? {
  switch (row.id, row.windows) {
  case (let id?, nil):
    return map.resolved(id, as: destinationKinds, &names, plan)
      ? .feature(FeatureID(id.value)) : nil
  case (nil, let windows?):
    guard windows.count == 2 else {
      map.report(
        Diagnostic(
          .wrongType, .error,
          "'windows' has \(windows.count) ids; it has 2: the first and the last",
          at: map.keySpan("windows")))
      return nil
    }
    guard windows.filter({ map.resolvedWindow($0, &names, plan) }).count == 2 else { return nil }
    if let first = plan.windows[windows[0].value].flatMap({ Int($0) }),
      let last = plan.windows[windows[1].value].flatMap({ Int($0) }), first > last
    {
      map.report(
        Diagnostic(
          .windowsReversed, .error, "windows run from number \(first) down to \(last)",
          at: windows[0].span))
    }
    return .windows(first: FeatureID(windows[0].value), last: FeatureID(windows[1].value))
  default:
    if map.keys.allSatisfy({ ["id", "windows", "arrow"].contains($0) }) {
      map.report(
        Diagnostic(
          .ambiguousContent, .error, "a destination has either 'id' or 'windows'", at: map.span))
    }
    return nil
  }
}

private func readMessages(_ map: inout MappingReader, _ node: YAMLNode) -> SignContent? {
  guard let items = map.list("messages") else { return nil }
  if items.isEmpty {
    map.report(Diagnostic(.emptyList, .error, "'messages' lists nothing", at: node.span))
  }
  var found: [Diagnostic] = []
  let rows = readEntries(items, of: "message", &found) { readMessage(&$0) }
  found.forEach { map.report($0) }
  return rows.isEmpty ? nil : .messages(rows)
}

extension MappingReader {
  /// True when an id names one of some kinds; otherwise reported, unless the feature itself is
  /// broken and reported where it stands.
  fileprivate mutating func resolved(
    _ id: (value: String, span: SourceSpan), as kinds: [NameTable.Kind],
    _ names: inout NameTable, _ plan: PlanView
  ) -> Bool {
    let (fits, finding) = names.resolve(id.value, as: kinds, at: id.span)
    if let finding { report(finding) }
    return fits && plan.features.contains(FeatureID(id.value))
  }

  /// True when an id names a service window; otherwise reported.
  fileprivate mutating func resolvedWindow(
    _ id: (value: String, span: SourceSpan), _ names: inout NameTable, _ plan: PlanView
  ) -> Bool {
    guard resolved(id, as: [.occupant], &names, plan) else { return false }
    if plan.windows[id.value] != nil { return true }
    report(
      Diagnostic(
        .unfitReference, .error, "occupant '\(id.value)' is no service window; it has no 'window'",
        at: id.span))
    return false
  }
}

extension SignContent {
  /// True when the face holds for one reading direction only.
  var isOneSided: Bool {
    switch self {
    case .destinations, .map: true
    case .messages(let rows): rows.contains { $0.arrow != nil && $0.arrow != .ahead }
    default: false
    }
  }
}
