// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignDiagnostics
import SignReaders
import Testing

@Suite("Odd files")
struct CorpusTests {
  static let folder = repository.appendingPathComponent("Tests/Corpus/odd")

  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
  }

  @Test("an odd file gives the findings that its first line names", arguments: try names())
  func odd(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    let head = try #require(
      String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first)
    let mark = try #require(head.range(of: "# expect:"))
    let expected = head[mark.upperBound...].split(separator: " ").map(String.init)
    var files = try SmallSite().sources.filter { $0.path != "signs.yaml" }
    files.append(SourceFile(path: "signs.yaml", bytes: bytes))
    var sources = SourceMap()
    let site = readSite(files, sources: &sources)
    let found = Set(site.diagnostics.map(\.code.name))
    #expect(
      found.sorted() == expected.sorted(),
      "\(TextRenderer(sources: sources).text(for: site.diagnostics))")
    #expect(site.value != nil)
  }
}
