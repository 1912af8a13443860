// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("Messages in Chinese")
struct MessageCatalogTests {
  @Test("every sentence of the sources stands in templates/messages/zh.csv")
  func complete() throws {
    let translated = Set(try catalog().map(\.en))
    try #require(Self.sentences.count > 100)
    for (path, pattern) in Self.sentences where needsTranslation(pattern) {
      let isTranslated = translated.contains(pattern)
      #expect(isTranslated, "\(path): \(pattern)")
    }
  }

  @Test("no translation is left of a sentence that is gone")
  func current() throws {
    let used = Set(Self.sentences.map(\.pattern))
    for row in try catalog() {
      let isUsed = used.contains(row.en)
      #expect(isUsed, "\(row.en)")
    }
  }

  @Test("a translation has the slots of its sentence, and Chinese in it")
  func slots() throws {
    var seen: Set<String> = []
    for row in try catalog() {
      #expect(seen.insert(row.en).inserted, "stands twice: \(row.en)")
      #expect(slots(of: row.en) == slots(of: row.zh), "\(row.en)")
      #expect(row.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }, "\(row.en)")
      #expect(!row.zh.hasSuffix("。"), "\(row.en)")
    }
  }

  @Test(
    "the scan finds sentences wherever a finding is made",
    arguments: [
      (#"Diagnostic(.code, .error, "a \(x) b", at: s)"#, ["a {1} b"]),
      (#"Diagnostic(.code, .error, "a '\(f("(", 1))' b \(y)", at: s)"#, ["a '{1}' b {2}"]),
      (#"notes: [.init("first", at: s)]"#, ["first"]),
      (#"Diagnostic.Note("second")"#, ["second"]),
      (#"FixIt("replace with '\(near)'", safety: .safe, edits: [])"#, ["replace with '{1}'"]),
      (#"let m: Message = a ? "one" : "two \(b)""#, ["one", "two {1}"]),
      (#"func report(_ c: Code, _ message: Message) {}; report(.code, "said")"#, ["said"]),
      (
        "Diagnostic(.code, .error,\n  \"\"\"\n  a long \\\n  line\n  \"\"\", at: s)",
        ["a long line"]
      ),
      (#"// Diagnostic(.code, .error, "a remark")"#, []),
      (#"let name = "no sentence here""#, []),
    ])
  func scan(_ source: String, _ patterns: [String]) {
    #expect(MessageLiterals.patterns(in: source) == patterns)
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The sentences of all sources, scanned once.
  private static let sentences: [(path: String, pattern: String)] = {
    let folder = root.appendingPathComponent("Sources")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
    return paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
      .flatMap { path in
        let source = try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
        return MessageLiterals.patterns(in: source ?? "").map { (path, $0) }
      }
  }()

  /// A sentence of slots and marks alone reads alike in all languages.
  private func needsTranslation(_ pattern: String) -> Bool {
    pattern.contains(where: \.isLetter)
  }

  private func slots(of pattern: String) -> Set<String> {
    Set(pattern.matches(of: #/\{\d+\}/#).map { String($0.0) })
  }

  private func catalog() throws -> [(en: String, zh: String)] {
    let url = Self.root.appendingPathComponent("templates/messages/zh.csv")
    let rows = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }.map(fields)
    try #require(rows.first == ["en", "zh"])
    return try rows.dropFirst().map { row in
      try #require(row.count == 2, "\(row)")
      return (row[0], row[1])
    }
  }

  private func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"":
        // A doubled quote closes and opens again: it is a quote of the text.
        if !isQuoted && !fields[fields.count - 1].isEmpty { fields[fields.count - 1] += "\"" }
        isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
