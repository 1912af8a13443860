// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
import SignFrame

extension FontManifest {
  /// Reads a font manifest and looks whether the files are there and are the builds it names.
  ///
  /// - Parameters:
  ///   - csv: The text of `fonts.csv`.
  ///   - file: The handle of that file, for the places of findings.
  ///   - folder: The folder to which the files are relative.
  /// - Returns: the rows that can be read, and findings in the order of the rows
  public static func read(csv: String, file: FileID?, folder: String) -> Diagnosed<FontManifest> {
    var reader = ManifestReader(file: file, folder: folder)
    reader.read(ManifestTable(csv))
    return Diagnosed(reader.manifest, reader.diagnostics)
  }
}

/// Makes entries of table rows.
private struct ManifestReader {
  private static let columns = [
    "role", "family", "style", "weight", "file", "index", "revision", "checksum", "package",
    "license",
  ]

  let file: FileID?
  var manifest: FontManifest
  var diagnostics: [Diagnostic] = []
  private var rowOfRole: [FrameFont.ID: Range<Int>] = [:]
  private var triedRoles: Set<String> = []

  init(file: FileID?, folder: String) {
    self.file = file
    manifest = FontManifest(folder: folder, entries: [])
  }

  mutating func read(_ table: ManifestTable) {
    guard let head = table.rows.first else {
      report(.fontColumnMissing, "the font manifest has no head row", 0..<0)
      reportMissingRoles(at: 0..<0)
      return
    }
    let names = head.cells.map(\.text)
    let missing = Self.columns.filter { !names.contains($0) }
    guard missing.isEmpty else {
      for name in missing {
        report(.fontColumnMissing, "the font manifest has no column '\(name)'", head.bytes)
      }
      return
    }
    for row in table.rows.dropFirst() { read(row, names: names) }
    reportMissingRoles(at: head.bytes)
  }

  private mutating func reportMissingRoles(at bytes: Range<Int>) {
    // A role whose row has a mistake has been reported already.
    for role in FontManifest.neededRoles
    where manifest.entry(for: role) == nil && !triedRoles.contains(role.rawValue) {
      report(.fontRoleMissing, "no font has the role '\(role)'", bytes)
    }
  }

  private mutating func read(_ row: ManifestTable.Row, names: [String]) {
    if let quote = row.openQuote {
      report(.fontRowUnreadable, "the quote is not closed", quote..<row.bytes.upperBound)
      return
    }
    guard row.cells.count == names.count else {
      report(
        .fontRowUnreadable,
        "the row has \(row.cells.count) cells; the head row has \(names.count)", row.bytes)
      return
    }
    var cells: [String: ManifestTable.Cell] = [:]
    for (name, cell) in zip(names, row.cells) where cells[name] == nil { cells[name] = cell }
    triedRoles.insert(cells["role"]?.text ?? "")
    guard let entry = entry(cells) else { return }
    if let first = rowOfRole[entry.role] {
      report(
        .fontRoleDouble, "two fonts share the role '\(entry.role)'", row.bytes,
        notes: [Diagnostic.Note("first used here", at: span(first))])
      return
    }
    rowOfRole[entry.role] = row.bytes
    manifest.entries.append(entry)
    check(entry, at: row.bytes)
  }

  private mutating func entry(_ cells: [String: ManifestTable.Cell]) -> FontManifest.Entry? {
    let before = diagnostics.count
    func text(_ column: String) -> String { cells[column]?.text ?? "" }
    func bytes(_ column: String) -> Range<Int> { cells[column]?.bytes ?? 0..<0 }
    for column in ["role", "family", "file"] where text(column).isEmpty {
      report(.fontValueBad, "the cell '\(column)' is empty", bytes(column))
    }
    let weight = Int(text("weight"))
    if weight.map((100...900).contains) != true {
      report(
        .fontValueBad, "the weight is '\(text("weight"))'; it must be 100 to 900", bytes("weight"))
    }
    let index = Int(text("index"))
    if index.map((0...255).contains) != true {
      report(
        .fontValueBad, "the index is '\(text("index"))'; it must be 0 to 255", bytes("index"))
    }
    let revision = Self.thousandths(text("revision"))
    if revision == nil, !text("revision").isEmpty {
      report(
        .fontValueBad,
        "the revision is '\(text("revision"))'; it must be a number with up to three decimals",
        bytes("revision"))
    }
    let checksum =
      text("checksum").hasPrefix("0x") ? UInt32(text("checksum").dropFirst(2), radix: 16) : nil
    if checksum == nil, !text("checksum").isEmpty {
      report(
        .fontValueBad,
        "the checksum is '\(text("checksum"))'; it must be 0x and eight hexadecimal digits",
        bytes("checksum"))
    }
    guard diagnostics.count == before, let weight, let index else { return nil }
    return FontManifest.Entry(
      role: FrameFont.ID(text("role")), family: text("family"), style: text("style"),
      weight: weight, file: text("file"), index: index, revision: revision, checksum: checksum,
      package: text("package"), license: text("license"))
  }

  private mutating func check(_ entry: FontManifest.Entry, at bytes: Range<Int>) {
    guard let build = FontBuild(path: manifest.path(of: entry), index: entry.index) else {
      let remedy: [Diagnostic.Note] =
        entry.package.isEmpty
        ? [] : [Diagnostic.Note("install the package and run fonts/locate.sh")]
      report(
        .fontFileMissing,
        """
        the font '\(entry.role)' is not at '\(entry.file)' \
        (package '\(entry.package.isEmpty ? "none" : entry.package)')
        """, bytes, notes: remedy)
      return
    }
    if let known = entry.checksum, known != build.checksum {
      report(
        .fontBuildUnknown,
        """
        the font '\(entry.role)' is another build: its checksum is \(hex(build.checksum)), \
        measured was \(hex(known))
        """, bytes, severity: .warning)
    } else if let known = entry.revision, known != build.revision {
      report(
        .fontBuildUnknown,
        """
        the font '\(entry.role)' is another build: its revision is \(decimal(build.revision)), \
        measured was \(decimal(known))
        """, bytes, severity: .warning)
    }
  }

  private func span(_ bytes: Range<Int>) -> SourceSpan? {
    file.map { SourceSpan(file: $0, start: bytes.lowerBound, end: bytes.upperBound) }
  }

  private mutating func report(
    _ code: Diagnostic.Code, _ message: Message, _ bytes: Range<Int>,
    severity: Diagnostic.Severity = .error, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(code, severity, message, at: span(bytes), notes: notes))
  }

  /// `2.004` as 2004; nil for what is not a number of this form.
  private static func thousandths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...9999).contains(whole)
    else { return nil }
    guard parts.count == 2 else { return whole * 1000 }
    guard (1...3).contains(parts[1].count), let rest = Int(parts[1]), rest >= 0 else { return nil }
    return whole * 1000 + [100, 10, 1][parts[1].count - 1] * rest
  }
}

private func hex(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
}

private func decimal(_ thousandths: Int) -> String {
  let rest = String(thousandths % 1000)
  return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
}
