// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel
import SignSyntax

/// The plan as signs look at it.
struct PlanView {
  /// The levels that could be read.
  var levels: [LevelID: Level]
  /// The windows of the plan, by the id of their occupant, with their numbers.
  var windows: [String: String]
  /// The features that could be read.
  var features: Set<FeatureID>

  init(_ venue: Venue) {
    levels = Dictionary(venue.levels.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    windows = [:]
    features = Set(venue.features.keys)
    for occupant in venue.levels.flatMap(\.occupants) {
      if let window = occupant.window { windows[occupant.id.rawValue] = window.number }
    }
  }
}

/// What panels and screens have in common.
private struct SignHead {
  var id: SignID
  var idSpan: SourceSpan
  var tags: Set<String>
  var level: LevelID
  var point: VenuePoint
  var facing: Bearing
  var mounting: Mounting?
  var height: Double?
  var viewingDistance: Double?
  var note: String?
}

/// Reads an entry of `signs`.
func readSign(
  _ map: inout MappingReader, _ names: inout NameTable, _ plan: PlanView
) -> Sign? {
  let head = readHead(&map, .sign, &names, plan)
  let kind = map.word("kind", SignKind.self, required: true)
  let size = readSize(&map, required: false)
  let sides = map.integer("sides", in: 1...2) ?? 1
  let template = map.spannedWord("template", required: true)
  let dates = readDates(&map, isTemporary: kind == .temporary)
  let owner = map.localizedText("owner")
  let link = readLink(&map)
  let node = map.node("content", required: true)
  guard let kind else { return nil }
  guard kind != .electronic else {
    map.report(
      Diagnostic(
        .screenAmongPanels, .error, "an electronic sign is written in 'screens.yaml'",
        at: map.valueSpan("kind")))
    return nil
  }
  var content: SignContent?
  if let node {
    var inner = MappingReader(node, of: "content")
    content = readContent(&inner, for: kind, &names, plan)
    map.close(&inner, of: node)
  }
  if case .notice(var notice) = content, let dates {
    notice.from = dates.from
    notice.until = dates.until
    notice.owner = owner
    content = .notice(notice)
  }
  guard let head, let template, let content, let node else { return nil }
  if sides == 2 && content.isOneSided {
    map.report(
      Diagnostic(
        .unfitBackSide, .error, "arrows and plans hold for one side; 'sides' is 2",
        at: map.valueSpan("sides")))
  }
  let face = SignFace(template: template, content: content, span: node.span)
  var panel = sign(head, kind, .panel(Panel(size: size, sides: sides, face: face)), at: map.span)
  panel.link = link
  return panel
}

/// Reads an entry of `screens`.
func readScreen(
  _ map: inout MappingReader, _ names: inout NameTable, _ plan: PlanView
) -> Sign? {
  let head = readHead(&map, .screen, &names, plan)
  let pixelsNode = map.node("pixels", required: true)
  let pixels = pixelsNode.flatMap {
    map.numbers($0, "'pixels'", count: 2, in: Limits.pixels)
  }
  let size = readSize(&map, required: true)
  let items = map.list("playlist", required: true)
  var found: [Diagnostic] = []
  var seen: [String: SourceSpan] = [:]
  let pages = readEntries(items ?? [], of: "page", &found) {
    readPage(&$0, &seen, &names, plan)
  }
  found.forEach { map.report($0) }
  if let items, items.isEmpty, let span = map.node("playlist")?.span {
    map.report(Diagnostic(.emptyList, .error, "'playlist' lists nothing", at: span))
  }
  if let pixels, let pixelsNode, pixels.contains(where: { $0 != $0.rounded() }) {
    map.report(
      Diagnostic(.wrongType, .error, "'pixels' is two whole numbers", at: pixelsNode.span))
    return nil
  }
  guard let head, let pixels, let size, !pages.isEmpty else { return nil }
  let screen = Screen(
    pixelWidth: Int(pixels[0]), pixelHeight: Int(pixels[1]), size: size, playlist: pages)
  return sign(head, .electronic, .screen(screen), at: map.span)
}

/// Reads an entry of `playlist`.
func readPage(
  _ map: inout MappingReader, _ seen: inout [String: SourceSpan], _ names: inout NameTable,
  _ plan: PlanView
) -> Screen.Page? {
  let id = map.word("id", required: true)
  let template = map.spannedWord("template", required: true)
  let dwell = map.number("dwell", in: Limits.dwell, required: true)
  let node = map.node("content", required: true)
  var content: SignContent?
  if let node {
    var inner = MappingReader(node, of: "content")
    content = readContent(&inner, for: .electronic, &names, plan)
    map.close(&inner, of: node)
  }
  guard let id else { return nil }
  if let first = seen[id.value] {
    map.report(
      Diagnostic(
        .duplicateID, .error, "page id '\(id.value)' stands twice on this screen", at: id.span,
        notes: [.init("first used here", at: first)]))
    return nil
  }
  seen[id.value] = id.span
  guard let template, let dwell, let content, let node else { return nil }
  return Screen.Page(
    id: id.value, face: SignFace(template: template, content: content, span: node.span),
    dwell: dwell)
}

private func sign(
  _ head: SignHead, _ kind: SignKind, _ carrier: SignCarrier, at span: SourceSpan
) -> Sign {
  Sign(
    id: head.id, kind: kind, carrier: carrier, tags: head.tags, level: head.level,
    point: head.point, facing: head.facing, mounting: head.mounting, height: head.height,
    viewingDistance: head.viewingDistance, note: head.note, span: span, idSpan: head.idSpan)
}

private func readHead(
  _ map: inout MappingReader, _ kind: NameTable.Kind, _ names: inout NameTable, _ plan: PlanView
) -> SignHead? {
  let id = map.identifier(kind, in: &names)
  let tags = Set(map.texts("tags").map(\.value))
  let level = readLevelReference(&map, "level", required: true, &names)
  let point = map.point("at")
  let facing = map.bearing("facing", required: true)
  let mounting = map.word("mounting", Mounting.self)
  let height = map.number("height", in: Limits.mountingHeight)
  let viewingDistance = map.number("viewingDistance", in: Limits.viewingDistance)
  let note = map.filledText("note")?.value
  guard let id, let level, let point, let facing, let place = plan.levels[level.value] else {
    return nil
  }
  let outside = place.outline.distance(to: point.value)
  if outside > Limits.signOutside {
    map.report(
      Diagnostic(
        .signOffLevel, .error,
        """
        sign '\(id.value)' stands \(short(outside, places: 1)) m outside of level \
        '\(level.value)'; at most \(short(Limits.signOutside)) m
        """, at: point.span))
  }
  return SignHead(
    id: SignID(id.value), idSpan: id.span, tags: tags, level: level.value, point: point.value,
    facing: facing, mounting: mounting, height: height, viewingDistance: viewingDistance,
    note: note)
}

/// The level that a key names; nil when there is none of that id.
func readLevelReference(
  _ map: inout MappingReader, _ key: String, required: Bool, _ names: inout NameTable
) -> Spanned<LevelID>? {
  guard let text = map.text(key, required: required) else { return nil }
  let (fits, finding) = names.resolve(text.value, as: [.level], at: text.span)
  if let finding { map.report(finding) }
  return fits ? Spanned(LevelID(text.value), at: text.span) : nil
}

/// The web address that a QR code opens.
private func readLink(_ map: inout MappingReader) -> String? {
  guard let text = map.filledText("link") else { return nil }
  let hasHost = ["https://", "http://"].contains {
    text.value.hasPrefix($0) && text.value.count > $0.count
  }
  guard hasHost, !text.value.contains(where: \.isWhitespace) else {
    map.report(
      Diagnostic(
        .unfitLink, .error, "'link' begins with https:// or http:// and has no spaces",
        at: text.span))
    return nil
  }
  return text.value
}

private func readSize(_ map: inout MappingReader, required: Bool) -> Size<SheetSpace>? {
  map.numbers("size", count: 2, in: Limits.size, required: required).map { Size($0[0], $0[1]) }
}

extension Polygon<VenueSpace> {
  /// How far a point lies outside; 0 for one inside. [Unit: m]
  fileprivate func distance(to point: VenuePoint) -> Double {
    if isBox && bounds.contains(point) || contains(point) { return 0 }
    return edges.map { SignGeometry.distance(from: point, toSegment: $0.0, $0.1) }.min() ?? 0
  }
}
