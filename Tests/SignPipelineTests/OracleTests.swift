// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignPipeline
import SignTestSupport
import Testing

/// What other programs say of the files of a whole site.
@Suite("Other programs on our files", .serialized)
struct OracleTests {
  @Test("pdftotext gives back every message of the schedule, and qpdf finds nothing")
  func text() async throws {
    try #require(Self.hasPoppler, "poppler-utils and qpdf are needed; make test installs them")
    try await withTemporaryFolder { folder in
      let pipeline = try Pipeline(
        site: "\(Repository.root)/templates/sites/village-station",
        resources: Resources(
          templates: "\(Repository.root)/templates", fonts: "\(Repository.root)/fonts"),
        workers: 2)
      let options = RenderOptions(signResolution: 30, mapResolution: 60)
      let outcome = try await pipeline.render(to: folder, options: options) { _ in }
      let rows = try Self.schedule("\(folder)/schedule.csv").filter { $0["carrier"] == "panel" }
      #expect(rows.count >= 30)
      for row in rows {
        let file = try #require(row["file"])
        let text = try Self.output("/usr/bin/pdftotext", ["-layout", "\(folder)/\(file)", "-"])
        let words = Self.squeezed(text)
        for column in ["messages_zh", "messages_en"] {
          for message in (row[column] ?? "").components(separatedBy: " | ")
          where !message.isEmpty && !message.hasPrefix("平面图 ")
            && !message.hasPrefix("Floor Plan ")
          {
            let isThere = message.split(separator: " ").allSatisfy {
              words.contains(Self.squeezed(String($0)))
            }
            #expect(isThere, "\(file): \(message) is not in \(text)")
          }
        }
        #expect(try Self.status("/usr/bin/qpdf", ["--check", "\(folder)/\(file)"]) == 0)
      }
      #expect(!outcome.report.files.isEmpty)
    }
  }

  @Test("fonts are embedded and subset, and a page has the size of its sign")
  func fonts() async throws {
    try #require(Self.hasPoppler, "poppler-utils and qpdf are needed; make test installs them")
    try await withTemporaryFolder { folder in
      let pipeline = try Pipeline(
        site: "\(Repository.root)/templates/sites/village-station",
        resources: Resources(
          templates: "\(Repository.root)/templates", fonts: "\(Repository.root)/fonts"),
        workers: 2)
      var options = RenderOptions(signResolution: 25.4)
      options.only = ["F1-D-002"]
      _ = try await pipeline.render(to: folder, options: options) { _ in }
      let pdf = "\(folder)/signs/F1-D-002.pdf"
      let fonts = try Self.output("/usr/bin/pdffonts", [pdf]).split(separator: "\n").dropFirst(2)
      #expect(!fonts.isEmpty)
      for font in fonts {
        let fields = font.split(separator: " ")
        #expect(fields.suffix(5).prefix(3) == ["yes", "yes", "yes"], "\(font)")
      }
      let info = try Self.output("/usr/bin/pdfinfo", [pdf])
      let points = 1800 / 25.4 * 72
      #expect(info.contains("Page size:       \(String(format: "%.2f", points))"), "\(info)")
      // A PNG of 25.4 pixels per inch has a pixel per millimeter.
      let png = try Disk.bytes(of: "\(folder)/signs/F1-D-002.png")
      let size = png[16..<24].reduce(0) { $0 << 8 | Int($1) }
      #expect(size == 1800 << 32 | 450)
    }
  }

  private static var hasPoppler: Bool {
    ["pdftotext", "pdffonts", "pdfinfo", "qpdf"].allSatisfy {
      FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }
  }

  /// A text without spaces and breaks, which depend on the place of lines.
  private static func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private static func schedule(_ path: String) throws -> [[String: String]] {
    let text = String(decoding: try Disk.bytes(of: path), as: UTF8.self)
    let lines = text.replacingOccurrences(of: "\u{FEFF}", with: "")
      .components(separatedBy: "\r\n").filter { !$0.isEmpty }.map(fields)
    guard let head = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
  }

  private static func fields(_ line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }

  private static func output(_ program: String, _ arguments: [String]) throws -> String {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private static func status(_ program: String, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
