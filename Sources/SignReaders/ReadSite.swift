// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignModel
import SignSyntax

/// Reads a site folder.
///
/// A broken entry is left out, with what is wrong with it, and the rest is still read; every id
/// that the site refers to is there.
///
/// - Parameters:
///   - files: The files of the folder, in any order; those that do not belong to the format are
///     passed over.
///   - sources: Where the files are added that are read.
/// - Returns: the site, or nil without a usable `site.yaml` or any level; and what is wrong
public func readSite(
  _ files: [SourceFile], sources: inout SourceMap
) -> Diagnosed<Site?> {
  var reading = SiteReading(files)
  let place = reading.place(&sources)
  let venue = reading.venue(&sources)
  let signs = reading.signs(venue, &sources)
  let diagnostics = reading.findings
  guard var site = place, !venue.levels.isEmpty else { return Diagnosed(nil, diagnostics) }
  site.venue = venue
  site.signs = signs
  return Diagnosed(site, diagnostics)
}

/// The reading of one site folder, file by file.
private struct SiteReading {
  private let folder: SiteFolder
  private var names = NameTable()
  private var diagnostics: [Diagnostic] = []
  /// Files with a break in their syntax, so that keys may be missing for no fault of their own.
  private var brokenFiles: Set<FileID> = []

  /// What is wrong, in order.
  var findings: [Diagnostic] {
    diagnostics.filter { finding in
      guard finding.code == .missingKey, let span = finding.span else { return true }
      return !brokenFiles.contains(span.file)
    }.sortedAndMerged
  }

  init(_ files: [SourceFile]) { folder = SiteFolder(files) }

  mutating func place(_ sources: inout SourceMap) -> Site? {
    guard let tree = tree("site.yaml", isRequired: true, &sources) else { return nil }
    return read(tree, of: "site") { map, _ in readPlace(&map) } ?? nil
  }

  mutating func venue(_ sources: inout SourceMap) -> Venue {
    for path in folder.misnamedPlans {
      diagnostics.append(
        Diagnostic(
          .unreadFile, .warning, "'\(path)' is not read; files of a plan end in .yaml"))
    }
    if folder.planPaths.isEmpty {
      diagnostics.append(
        Diagnostic(.missingFile, .error, "the site folder has no level file in 'plan/'"))
    }
    var drafts: [LevelDraft] = []
    var checks: [LevelID: LevelCheck] = [:]
    for path in folder.planPaths {
      guard let tree = tree(path, isRequired: true, &sources) else {
        names.isComplete = false
        continue
      }
      let draft = read(tree, of: "level file") { map, names in readLevel(&map, &names) } ?? nil
      guard let draft else { continue }
      let check = check(draft)
      diagnostics += check.diagnostics
      checks[draft.level.id] = check
      drafts.append(draft)
      checkName(of: path, draft.level)
    }
    if drafts.isEmpty && !folder.planPaths.isEmpty {
      diagnostics.append(Diagnostic(.noLevel, .error, "no level of the site could be read"))
    }
    var building = BuildingDraft()
    if let tree = tree("plan/building.yaml", isRequired: false, &sources) {
      building = read(tree, of: "building") { map, names in readBuilding(&map, &names) }
    }
    let levels = drafts.map(\.level).enumerated()
      .sorted { ($0.element.ordinal, $0.offset) < ($1.element.ordinal, $1.offset) }
      .map(\.element)
    let resolver = StopResolver(levels, checks: checks)
    var connectors: [Connector] = []
    for draft in building.connectors {
      if let connector = resolver.resolve(draft, &names, &diagnostics) {
        connectors.append(connector)
      }
    }
    return Venue(anchor: building.anchor, levels: levels, connectors: connectors)
  }

  mutating func signs(_ venue: Venue, _ sources: inout SourceMap) -> [Sign] {
    if !names.isComplete {
      diagnostics.append(
        Diagnostic(
          .uncheckedReferences, .note,
          "unknown ids are not reported while a file of the plan cannot be read to its end"))
    }
    let plan = PlanView(venue)
    var signs: [Sign] = []
    if let tree = tree("signs.yaml", isRequired: true, &sources) {
      signs += read(tree, of: "signs.yaml") { map, names in
        readSignList(&map, "signs") { readSign(&$0, &names, plan) }
      }
    }
    if let tree = tree("screens.yaml", isRequired: false, &sources) {
      signs += read(tree, of: "screens.yaml") { map, names in
        readSignList(&map, "screens") { readScreen(&$0, &names, plan) }
      }
    }
    return signs
  }

  private mutating func tree(
    _ path: String, isRequired: Bool, _ sources: inout SourceMap
  ) -> YAMLNode? {
    guard let file = folder.file(path) else {
      if isRequired {
        diagnostics.append(
          Diagnostic(.missingFile, .error, "the site folder has no '\(path)'"))
      }
      return nil
    }
    let id = sources.add(path: file.path, bytes: file.bytes)
    let tree = parseYAML(file.bytes, file: id)
    diagnostics += tree.diagnostics
    if tree.diagnostics.contains(where: { $0.code != .duplicateKey }) {
      brokenFiles.insert(id)
      if path.hasPrefix("plan/") { names.isComplete = false }
    }
    guard let root = tree.value, !root.isNull else {
      if tree.diagnostics.isEmpty {
        diagnostics.append(
          Diagnostic(
            .missingFile, .error, "'\(path)' is empty",
            at: SourceSpan(file: id, start: 0, end: 0)))
      }
      return nil
    }
    return root
  }

  private mutating func read<Value>(
    _ tree: YAMLNode, of what: String, _ body: (inout MappingReader, inout NameTable) -> Value
  ) -> Value {
    var map = MappingReader(tree, of: what)
    let value = body(&map, &names)
    diagnostics += map.finish()
    return value
  }

  private mutating func checkName(of path: String, _ level: Level) {
    let name = path.dropFirst("plan/".count).dropLast(".yaml".count)
    guard name != level.id.rawValue else { return }
    diagnostics.append(
      Diagnostic(
        .fileNameDiffers, .warning,
        "level '\(level.id)' stands in '\(path)'; a level file is named by its level",
        at: level.span))
  }
}

/// Reads the list of `signs.yaml` or `screens.yaml`.
func readSignList(
  _ map: inout MappingReader, _ key: String, _ read: (inout MappingReader) -> Sign?
) -> [Sign] {
  var found: [Diagnostic] = []
  let what = key == "signs" ? "sign" : "screen"
  let signs = readEntries(map.list(key, required: true) ?? [], of: what, &found, read)
  found.forEach { map.report($0) }
  return signs
}
