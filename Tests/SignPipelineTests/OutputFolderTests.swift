// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignPipeline
import SignSyntax
import Testing

@Suite("The output folder")
struct OutputFolderTests {
  @Test("a file is created, left alone when equal, and replaced when not")
  func outcomes() throws {
    try withTemporaryFolder { folder in
      let output = try OutputFolder(path: "\(folder)/deep/er")
      #expect(try output.write([1, 2, 3], to: "signs/a.pdf") == .created)
      let before = try modified("\(folder)/deep/er/signs/a.pdf")
      #expect(try output.write([1, 2, 3], to: "signs/a.pdf") == .unchanged)
      #expect(try modified("\(folder)/deep/er/signs/a.pdf") == before)
      #expect(try output.write([1, 2], to: "signs/a.pdf") == .replaced)
      #expect(try Disk.bytes(of: "\(folder)/deep/er/signs/a.pdf") == [1, 2])
      output.removeAside()
      #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/deep/er") == ["signs"])
    }
  }

  @Test("what a stopped run left aside is removed by the next one")
  func leftovers() throws {
    try withTemporaryFolder { folder in
      let aside = "\(folder)/.partial"
      try FileManager.default.createDirectory(atPath: aside, withIntermediateDirectories: true)
      _ = FileManager.default.createFile(atPath: "\(aside)/signs~a.pdf", contents: Data([9]))
      _ = try OutputFolder(path: folder)
      #expect(!FileManager.default.fileExists(atPath: aside))
    }
  }

  @Test("a target that cannot be replaced keeps what it was, and the error names it")
  func refused() throws {
    try withTemporaryFolder { folder in
      let output = try OutputFolder(path: folder)
      try FileManager.default.createDirectory(
        atPath: "\(folder)/signs/a.pdf/inside", withIntermediateDirectories: true)
      #expect {
        try output.write([1], to: "signs/a.pdf")
      } throws: { error in
        "\(error)".contains("cannot replace '\(folder)/signs/a.pdf'")
      }
      #expect(FileManager.default.fileExists(atPath: "\(folder)/signs/a.pdf/inside"))
    }
  }

  @Test("a folder whose name is taken by a file is an error, not a crash")
  func taken() throws {
    try withTemporaryFolder { folder in
      _ = FileManager.default.createFile(atPath: "\(folder)/out", contents: Data())
      #expect(throws: FileError.self) { try OutputFolder(path: "\(folder)/out") }
      #expect(throws: FileError.self) { try OutputFolder(path: "\(folder)/out/below") }
    }
  }

  private func modified(_ path: String) throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
  }
}

@Suite("Reading from the disk")
struct DiskTests {
  @Test("a pipe in a folder is passed over and never waited for")
  func pipe() throws {
    try withTemporaryFolder { folder in
      #expect(mkfifo("\(folder)/site.yaml", 0o600) == 0)
      let tree = try Disk.tree(of: folder) { _ in true }
      #expect(tree.paths() == [])
      #expect(throws: FileError.self) { try Disk.bytes(of: "\(folder)/site.yaml") }
    }
  }

  @Test("the digest is that of the standard's example")
  func digest() {
    #expect(
      sha256(Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}

@Suite("Where the program's data lies")
struct ResourcesTests {
  @Test("a named folder wins over the environment, and the environment over the program's own")
  func order() throws {
    try withTemporaryFolder { folder in
      for name in ["a", "b", "bin"] {
        for file in ["templates/symbols/index.csv", "fonts/fonts.csv"] {
          let path = "\(folder)/\(name)/\(file)"
          try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
          _ = FileManager.default.createFile(atPath: path, contents: Data())
        }
      }
      func located(_ given: String?, _ environment: [String: String]) throws -> String {
        try Resources.locate(
          given: (given, nil), environment: environment,
          executable: "\(folder)/bin/.build/release/zhilu", workingFolder: "/"
        ).templates
      }
      let variable = ["ZHILU_TEMPLATES": "\(folder)/b/templates"]
      #expect(try located("\(folder)/a/templates", variable) == "\(folder)/a/templates")
      #expect(try located(nil, variable) == "\(folder)/b/templates")
      #expect(try located(nil, [:]) == "\(folder)/bin/templates")
      #expect(throws: Resources.Missing.self) { try located("\(folder)/none", [:]) }
    }
  }
}

/// Runs a test with a folder of its own and removes it afterwards.
func withTemporaryFolder<Product>(_ body: (String) throws -> Product) throws -> Product {
  let folder = temporaryFolder()
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try body(folder)
}

/// Runs a test with a folder of its own and removes it afterwards.
func withTemporaryFolder<Product>(
  _ body: (String) async throws -> Product
) async throws -> Product {
  let folder = temporaryFolder()
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try await body(folder)
}

private func temporaryFolder() -> String {
  NSTemporaryDirectory() + "zhilu-tests-" + UUID().uuidString
}
