// SPDX-License-Identifier: Apache-2.0

import SignSyntax
import SignTestSupport
import Testing

/// A source file with its path from the root of the repository.
private struct Source {
  var path: String
  var text: String
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  static func all(in folder: String) throws -> [Source] {
    let tree = try Repository.tree(folder) { $0.hasSuffix(".swift") }
    return tree.paths().map {
      Source(path: "\(folder)/\($0)", text: String(decoding: tree[$0] ?? [], as: UTF8.self))
    }
  }
}

@Suite("Conventions of the sources")
struct SourceTests {
  @Test("every source file begins with its license")
  func license() throws {
    let sources = try Source.all(in: "Sources") + Source.all(in: "Tests")
    #expect(sources.count > 50)
    let bare = sources.filter { !$0.text.hasPrefix("// SPDX-License-Identifier: Apache-2.0\n") }
    #expect(bare.map(\.path) == [])
  }

  @Test("no source file is longer than 500 lines")
  func length() throws {
    let long = try Source.all(in: "Sources").filter { $0.lines.count > 500 }
    #expect(long.map(\.path) == [])
  }

  @Test("Foundation stays out of everything below the pipeline")
  func foundation() throws {
    let allowed = ["Sources/SignPipeline/", "Sources/zhilu/", "Sources/signdev/"]
    let users = try Source.all(in: "Sources").filter { source in
      source.lines.contains { $0.contains("import Foundation") }
        && !allowed.contains { source.path.hasPrefix($0) }
    }
    #expect(users.map(\.path) == [])
  }

  @Test("only one file below the pipeline imports the C mathematics")
  func mathematics() throws {
    let allowed = ["Sources/SignPipeline/", "Sources/zhilu/", "Sources/signdev/"]
    let users = try Source.all(in: "Sources").filter { source in
      source.lines.contains { $0.hasSuffix("import Glibc") }
        && !allowed.contains { source.path.hasPrefix($0) }
    }
    #expect(users.map(\.path) == ["Sources/SignGeometry/Math.swift"])
  }

  @Test(
    "nothing that hides a crash or shares state is used",
    arguments: ["fatalError(", "try!", "@unchecked Sendable", "nonisolated(unsafe)", "as!"])
  func forbidden(word: String) throws {
    let users = try Source.all(in: "Sources").filter { source in
      source.lines.contains { line in
        let code = line.split(separator: "//", maxSplits: 1).first ?? ""
        return code.contains(word)
      }
    }
    #expect(users.map(\.path) == [], "\(word)")
  }

  @Test("what is printed is printed by the programs")
  func printing() throws {
    let users = try Source.all(in: "Sources").filter { source in
      !source.path.hasPrefix("Sources/zhilu/") && !source.path.hasPrefix("Sources/signdev/")
        && source.lines.contains { line in
          line.drop { $0 == " " }.hasPrefix("print(")
        }
    }
    #expect(users.map(\.path) == [])
  }
}

@Suite("Documents that would rot")
struct DocumentTests {
  private func text(_ path: String) throws -> String {
    let tree = try Repository.tree("") { $0 == path }
    return String(decoding: try #require(tree[path]), as: UTF8.self)
  }

  @Test("ARCHITECTURE.md names every target, and no target that is not there")
  func targets() throws {
    let architecture = try text("ARCHITECTURE.md")
    let folders = Set(
      try Repository.tree("Sources") { _ in true }.paths().compactMap {
        $0.split(separator: "/").first.map(String.init)
      })
    #expect(folders.count > 10)
    for folder in folders.sorted() {
      #expect(architecture.contains("`\(folder)`"), "\(folder) is not in ARCHITECTURE.md")
    }
    for word in architecture.split(whereSeparator: { !$0.isLetter })
    where word.hasPrefix("Sign") && word.count > 4 && !word.hasSuffix("Tests") {
      #expect(folders.contains(String(word)), "\(word) is in ARCHITECTURE.md only")
    }
  }

  @Test("both READMEs name the two commands that do everything")
  func readme() throws {
    for path in ["README.md", "README.zh-CN.md"] {
      let readme = try text(path)
      #expect(readme.contains("make demo") && readme.contains("make test"), "\(path)")
    }
  }
}
