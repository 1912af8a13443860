// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignFrame
import SignTestSupport
import SignText
import Testing

@Suite("Font manifest")
struct FontManifestTests {
  private static let head =
    "role,family,style,weight,file,index,revision,checksum,package,license"

  /// Reads rows under a head; gives findings as `line:column severity id`.
  private func read(
    _ rows: String, head: String = head, folder: String = Fonts.folder
  ) -> (manifest: FontManifest, findings: [String], diagnostics: [Diagnostic]) {
    let text = head + "\n" + rows
    var map = SourceMap()
    let file = map.add(path: "fonts.csv", bytes: Array(text.utf8))
    let read = FontManifest.read(csv: text, file: file, folder: folder)
    // Tables of tests have a few roles only.
    let diagnostics = read.diagnostics.filter { $0.code != .fontRoleMissing }
    let findings = diagnostics.map { diagnostic in
      let place =
        diagnostic.span.map { map.position(of: $0.start, in: $0.file) } ?? (line: 0, column: 0)
      return "\(place.line):\(place.column) \(diagnostic.severity) \(diagnostic.code)"
    }
    return (read.value, findings, diagnostics)
  }

  private let inter =
    "latin-semibold,Inter,SemiBold,600,inter/Inter-SemiBold.otf,0,,,fonts-inter,OFL-1.1"

  @Test("the manifest of the repository has all roles and its own builds or a warning")
  func repository() throws {
    let manifest = try Fonts.manifest()
    for role in FontManifest.neededRoles { #expect(manifest.entry(for: role) != nil) }
    let han = try #require(manifest.entry(for: FrameFont.ID("han-regular")))
    #expect(manifest.path(of: han) == Fonts.folder + "/noto/NotoSansCJK-Regular.ttc")
    #expect(han.index == 2)
    #expect(han.revision == 2004)
  }

  @Test("comments, empty lines, quotes, a byte order mark and CRLF are read")
  func forms() throws {
    let row =
      "\"latin-semibold\",\"Inter, \"\"cut\"\"\",SemiBold,600,inter/Inter-SemiBold.otf,0,,,,OFL"
    let result = read(
      "\r\n# a remark, with commas\r\n\(row)\r\n", head: "\u{FEFF}# title\r\n" + Self.head)
    #expect(result.findings.isEmpty)
    #expect(result.manifest.entries.map(\.family) == ["Inter, \"cut\""])
  }

  @Test(
    "a bad row is named with its place, and the others are read",
    arguments: [
      ("a,b,c", "2:1 error SG0501"),
      ("latin,\"Inter,SemiBold,600,f,0,,,,", "2:7 error SG0501"),
      ("latin,Inter,SemiBold,heavy,f.otf,0,,,,", "2:22 error SG0503"),
      ("latin,Inter,SemiBold,1000,f.otf,0,,,,", "2:22 error SG0503"),
      ("latin,Inter,SemiBold,600,f.otf,-1,,,,", "2:32 error SG0503"),
      ("latin,Inter,SemiBold,600,f.otf,0,x.y,,,", "2:34 error SG0503"),
      ("latin,Inter,SemiBold,600,f.otf,0,,1234,,", "2:35 error SG0503"),
      ("汉,字,SemiBold,600,,0,,,,", "2:18 error SG0503"),
      ("latin,Inter,SemiBold,600,no/such.otf,0,,,fonts-x,", "2:1 error SG0506"),
      ("latin,Inter,SemiBold,600,inter/Inter-SemiBold.otf,7,,,,", "2:1 error SG0506"),
      ("latin,Inter,SemiBold,600,fonts.csv,0,,,,", "2:1 error SG0506"),
      (
        "latin,Inter,SemiBold,600,inter/Inter-SemiBold.otf,0,,0x00000001,,", "2:1 warning SG0507"
      ),
      ("latin,Inter,SemiBold,600,inter/Inter-SemiBold.otf,0,9.9,,,", "2:1 warning SG0507"),
    ])
  func badRows(_ row: String, _ finding: String) {
    let result = read(row + "\n" + inter)
    #expect(result.findings == [finding])
    #expect(result.manifest.entries.last?.role.rawValue == "latin-semibold")
  }

  @Test("a second font for a role is refused and points to the first")
  func doubleRole() throws {
    let result = read(inter + "\n" + inter)
    #expect(result.findings == ["3:1 error SG0504"])
    #expect(result.manifest.entries.count == 1)
    let note = try #require(result.diagnostics.first?.notes.first?.span)
    #expect(note.start == Self.head.utf8.count + 1)
  }

  @Test("a missing file names role, file and package")
  func missingFile() throws {
    let result = read("latin,Inter,SemiBold,600,no/such.otf,0,,,fonts-x,")
    let message = try #require(result.diagnostics.first).message.text()
    for part in ["'latin'", "'no/such.otf'", "'fonts-x'"] { #expect(message.contains(part)) }
  }

  @Test("a missing column is named once and no row is read")
  func missingColumn() {
    let result = read("x", head: "role,family,style,weight,file,index,revision,checksum,license")
    #expect(result.findings == ["1:1 error SG0502"])
    #expect(result.manifest.entries.isEmpty)
  }

  @Test("columns may stand in another order")
  func columnOrder() {
    let result = read(
      "OFL,inter/Inter-SemiBold.otf,latin,Inter,SemiBold,600,0,,,",
      head: "license,file,role,family,style,weight,index,revision,checksum,package")
    #expect(result.findings.isEmpty)
    #expect(result.manifest.entries.map(\.license) == ["OFL"])
  }

  @Test("roles that signs need are asked for")
  func missingRoles() {
    let read = FontManifest.read(csv: Self.head + "\n", file: nil, folder: Fonts.folder)
    #expect(read.diagnostics.map(\.code) == Array(repeating: .fontRoleMissing, count: 4))
    let bad = FontManifest.read(
      csv: Self.head + "\nhan-regular,Noto,Regular,0,f,0,,,,", file: nil, folder: Fonts.folder)
    #expect(bad.diagnostics.filter { $0.code == .fontRoleMissing }.count == 3)
    let empty = FontManifest.read(csv: "", file: nil, folder: Fonts.folder)
    #expect(empty.diagnostics.first?.code == .fontColumnMissing)
  }
}
