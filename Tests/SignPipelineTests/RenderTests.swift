// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignDiagnostics
import SignPipeline
import SignSyntax
import SignTestSupport
import Testing

/// The village station: small enough to be rendered in every test.
private func village(_ change: (inout FileTree) throws -> Void = { _ in }) throws -> Pipeline {
  var site = try Repository.tree("templates/sites/village-station")
  try change(&site)
  return try pipeline(site)
}

private func pipeline(_ site: FileTree) throws -> Pipeline {
  Pipeline(
    site: site, templates: try Repository.templates(),
    resources: Resources(
      templates: "\(Repository.root)/templates", fonts: "\(Repository.root)/fonts"),
    workers: 2)
}

extension FileTree {
  /// Replaces a text in a file that must hold it.
  fileprivate mutating func replace(_ old: String, with new: String, in path: String) throws {
    let text = String(decoding: try #require(self[path]), as: UTF8.self)
    try #require(text.contains(old))
    self[path] = Array(text.replacingOccurrences(of: old, with: new).utf8)
  }
}

@Suite("Rendering a site", .serialized)
struct RenderTests {
  let options = RenderOptions(signResolution: 30, mapResolution: 60)

  @Test("every sign, map, screen and document is made, and made again to the byte")
  func wholeSite() async throws {
    try await withTemporaryFolder { folder in
      let first = try await village().render(to: "\(folder)/a", options: options) { _ in }
      #expect(!first.diagnostics.contains(atLeast: .error))
      #expect(first.report.staleFiles == [])
      let paths = Set(first.report.files.map(\.path))
      #expect(
        paths.isSuperset(of: [
          "maps/F1.pdf", "maps/F1.png", "maps/F1.svg", "navigation/graph.json",
          "navigation/routes.json", "schedule.csv", "screens/manifest.json",
          "signs/F1-D-001.pdf", "signs/F1-D-001.png",
        ]))
      for file in first.report.files {
        let bytes = try Disk.bytes(of: "\(folder)/a/\(file.path)")
        #expect(sha256(bytes) == file.digest, "\(file.path)")
      }
      let second = try await village().render(to: "\(folder)/b", options: options) { _ in }
      #expect(second.report.files == first.report.files)
      #expect(
        try Disk.bytes(of: "\(folder)/a/report.json")
          == Disk.bytes(of: "\(folder)/b/report.json"))
    }
  }

  @Test("one worker and eight workers make the same files")
  func workers() async throws {
    try await withTemporaryFolder { folder in
      let site = try Repository.tree("templates/sites/village-station")
      var digests: [[String]] = []
      for workers in [1, 8] {
        let pipeline = Pipeline(
          site: site, templates: try Repository.templates(),
          resources: Resources(
            templates: "\(Repository.root)/templates", fonts: "\(Repository.root)/fonts"),
          workers: workers)
        let outcome = try await pipeline.render(
          to: "\(folder)/\(workers)", options: options
        ) { _ in }
        digests.append(outcome.report.files.map(\.digest))
      }
      #expect(digests[0] == digests[1])
    }
  }

  @Test("an error holds everything back and leaves an earlier result as it was")
  func heldBack() async throws {
    try await withTemporaryFolder { folder in
      _ = try await village().render(to: folder, options: options) { _ in }
      let before = try contents(of: folder)
      let broken = try village {
        try $0.replace("禁止吸烟", with: "禁止吸烟\u{1F6AD}", in: "signs.yaml")
      }
      let outcome = try await broken.render(to: folder, options: options) { _ in }
      #expect(outcome.report.isHeldBack)
      #expect(outcome.diagnostics.contains(atLeast: .error))
      #expect(try contents(of: folder) == before)
    }
  }

  @Test("with keep-going the sound files are made, and the unsound one is not touched")
  func keepGoing() async throws {
    try await withTemporaryFolder { folder in
      _ = try await village().render(to: folder, options: options) { _ in }
      let old = try Disk.bytes(of: "\(folder)/signs/F1-N-001.pdf")
      let broken = try village {
        try $0.replace("禁止吸烟", with: "禁止吸烟\u{1F6AD}", in: "signs.yaml")
        try $0.replace("小心玻璃", with: "当心玻璃", in: "signs.yaml")
      }
      var options = options
      options.keepsGoing = true
      let other = try Disk.bytes(of: "\(folder)/signs/F1-N-002.pdf")
      let outcome = try await broken.render(to: folder, options: options) { _ in }
      #expect(outcome.diagnostics.contains(atLeast: .error))
      #expect(try Disk.bytes(of: "\(folder)/signs/F1-N-001.pdf") == old)
      #expect(try Disk.bytes(of: "\(folder)/signs/F1-N-002.pdf") != other)
    }
  }

  @Test("a character no font has is named with its sign and font")
  func missingGlyph() async throws {
    let broken = try village {
      try $0.replace("禁止吸烟", with: "禁止吸烟\u{1F6AD}", in: "signs.yaml")
    }
    let outcome = try await broken.check { _ in }
    let finding = try #require(
      outcome.diagnostics.first { $0.message.text().contains("\u{1F6AD}") })
    #expect(finding.severity == .error)
    #expect(finding.subject?.id == "F1-N-001")
    #expect(finding.message.text().contains("han-"))
    let span = try #require(finding.span)
    #expect(outcome.sources.path(of: span.file).hasSuffix("signs.yaml"))
  }

  @Test("a text that does not fit is an error with its sign, and nothing is drawn outside")
  func tooLong() async throws {
    let long = String(repeating: "综合受理服务", count: 30)
    let broken = try village {
      try $0.replace("zh: 禁止吸烟", with: "zh: \(long)", in: "signs.yaml")
    }
    let outcome = try await broken.check { _ in }
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.subject?.id) == ["F1-N-001"])
  }

  @Test("a template that is not there is named with the one that was meant")
  func unknownTemplate() async throws {
    let broken = try village {
      try $0.replace("template: index-map", with: "template: index-mop", in: "signs.yaml")
    }
    let outcome = try await broken.check { _ in }
    #expect(
      outcome.diagnostics.contains {
        $0.message.text() == "no template is called 'index-mop'; did you mean 'index-map'?"
      })
  }

  @Test("only what is asked for is made, and an unknown id is told")
  func only() async throws {
    try await withTemporaryFolder { folder in
      var options = options
      options.only = ["F1-N-001"]
      let outcome = try await village().render(to: folder, options: options) { _ in }
      #expect(outcome.report.files.map(\.path) == ["signs/F1-N-001.pdf", "signs/F1-N-001.png"])
      options.only = ["F1-N-01"]
      let wrong = try await village().render(to: folder, options: options) { _ in }
      #expect(
        wrong.diagnostics.map { $0.message.text() }.contains(
          "no sign, screen or level has the id 'F1-N-01'; did you mean 'F1-N-001'?"))
    }
  }

  @Test("files of a sign that is gone are named, and removed only when asked")
  func stale() async throws {
    try await withTemporaryFolder { folder in
      _ = try await village().render(to: folder, options: options) { _ in }
      _ = FileManager.default.createFile(atPath: "\(folder)/mine.txt", contents: Data([1]))
      _ = FileManager.default.createFile(
        atPath: "\(folder)/signs/F9-D-001.pdf", contents: Data([1]))
      let told = try await village().render(to: folder, options: options) { _ in }
      #expect(told.report.staleFiles == ["signs/F9-D-001.pdf"])
      #expect(Disk.isFile("\(folder)/signs/F9-D-001.pdf"))
      var options = options
      options.prunes = true
      _ = try await village().render(to: folder, options: options) { _ in }
      #expect(!Disk.isFile("\(folder)/signs/F9-D-001.pdf"))
      #expect(Disk.isFile("\(folder)/mine.txt"))
    }
  }

  @Test("a site without site.yaml says so and makes nothing")
  func noSite() async throws {
    try await withTemporaryFolder { folder in
      let empty = try pipeline(FileTree(name: "empty"))
      let outcome = try await empty.render(to: "\(folder)/out", options: options) { _ in }
      #expect(outcome.report.isHeldBack)
      #expect(outcome.diagnostics.contains(atLeast: .error))
      #expect(!Disk.isFolder("\(folder)/out"))
    }
  }

  private func contents(of folder: String) throws -> [String: [UInt8]] {
    let tree = try Disk.tree(of: folder) { _ in true }
    return tree.paths().reduce(into: [:]) { $0[$1] = tree[$1] }
  }
}

@Suite("Asking for one route")
struct RouteAnswerTests {
  @Test("the way is told in both languages, the asked one first")
  func way() throws {
    let answer = try village().route(from: "f1-main", to: "w-01", isStepFree: true)
    #expect(answer.hasWay)
    let lines = answer.lines(isChineseFirst: true)
    #expect(lines.first?.hasPrefix("从") == true)
    #expect(lines.contains { $0.hasPrefix("From ") })
    #expect(answer.lines(isChineseFirst: false).first?.hasPrefix("From ") == true)
  }

  @Test("an id that is nowhere is told with the one that was meant")
  func unknown() throws {
    #expect(throws: PipelineError.unknownID("f1-mian", near: "f1-main")) {
      try village().route(from: "f1-mian", to: "w-01", isStepFree: false)
    }
  }
}
