// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignDiagnostics
import SignModel
import SignReaders
import SignTestSupport
import Testing

/// The small site of the corpus, whole or with something changed.
struct SmallSite {
  var files: [String: String] = [:]

  static let paths = [
    "site.yaml", "plan/building.yaml", "plan/F1.yaml", "plan/F2.yaml", "signs.yaml",
    "screens.yaml", "terms.csv",
  ]

  init() throws {
    let folder = repository.appendingPathComponent("Tests/Corpus/small-site")
    for path in Self.paths {
      files[path] = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }
  }

  /// The site as values for the readers, in an order that says nothing.
  var sources: [SourceFile] {
    files.sorted { $0.key > $1.key }.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
  }

  /// What reading the site gives.
  func read() -> (site: Site?, findings: [Diagnostic], sources: SourceMap) {
    var map = SourceMap()
    let site = readSite(sources, sources: &map)
    let terms = readTerms(sources, sources: &map)
    return (site.value, site.diagnostics + terms.diagnostics, map)
  }
}

/// The root of the package.
let repository = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A text of the small site, what is written there instead, and which findings that must give.
struct Change: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var file: String
  var old: String
  var new: String
  private var more: [(old: String, new: String)] = []

  /// Describes a change; `new` carries marks with the names of codes.
  init(_ name: String, _ file: String, _ old: String, _ new: String) {
    testDescription = name
    self.file = file
    self.old = old
    self.new = new
  }

  /// The same change and one more place in the file.
  func also(_ old: String, _ new: String) -> Change {
    var change = self
    change.more.append((old, new))
    return change
  }

  /// Reads the changed site and compares findings with marks.
  func expectMarkedFindings() throws {
    var site = try SmallSite()
    let text = try #require(site.files[file])
    var changed = text
    for (old, new) in [(old, new)] + more {
      try #require(changed.components(separatedBy: old).count == 2, "'\(old)' must stand once")
      changed = changed.replacingOccurrences(of: old, with: new)
    }
    let marked = MarkedText(changed)
    site.files[file] = marked.text
    let (_, findings, sources) = site.read()
    let found = findings.map { finding in
      guard let span = finding.span else { return "\(finding.code.name) nowhere" }
      return "\(finding.code.name) \(sources.path(of: span.file)) \(span.start)..<\(span.end)"
    }
    let expected = marked.marks.map { "\($0.name) \(file) \($0.start)..<\($0.end)" }
    #expect(
      found.sorted() == expected.sorted(),
      "\(TextRenderer(sources: sources).text(for: findings))")
    for finding in findings {
      let text = finding.message.text()
      #expect(!text.hasSuffix("."), "\(text)")
      #expect(text.first?.isUppercase != true || text.hasPrefix("YAML"), "\(text)")
    }
  }
}
