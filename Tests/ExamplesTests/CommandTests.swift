// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignTestSupport
import Testing

/// The program as its users type it.
@Suite("The command line", .serialized)
struct CommandTests {
  struct Answer {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The program that was built with these tests.
  private static var program: String {
    let runner =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return (runner as NSString).deletingLastPathComponent + "/zhilu"
  }

  private func zhilu(_ arguments: String...) throws -> Answer { try zhilu(arguments) }

  private func zhilu(_ arguments: [String]) throws -> Answer {
    let (process, output, errors) = (Process(), Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: Repository.root)
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    let complained = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Answer(
      status: process.terminationStatus, output: String(decoding: told, as: UTF8.self),
      errors: String(decoding: complained, as: UTF8.self))
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "zhilu-examples-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test(
    "a new site of each level checks without a finding",
    arguments: ["village", "township", "center"])
  func newSite(level: String) throws {
    try withFolder { folder in
      let site = "\(folder)/my-site"
      #expect(try zhilu("new", site, "--level", level).status == 0)
      let checked = try zhilu("check", site, "--format", "concise")
      #expect(checked.status == 0, "\(checked.errors)")
      let findings = checked.errors.split(separator: "\n").filter {
        $0.contains("error:") || $0.contains("warning:")
      }
      #expect(findings == [])
      let again = try zhilu("new", site, "--level", level)
      #expect(again.status == 73)
      #expect(again.errors.contains("is there already"))
    }
  }

  @Test("one sign in a hurry, and a sign that is not there")
  func oneSign() throws {
    try withFolder { folder in
      let site = "templates/sites/village-station"
      let made = try zhilu("render", site, "--only", "F1-T-001", "--output", folder, "--quiet")
      #expect(made.status == 0, "\(made.errors)")
      #expect(made.output.isEmpty)
      let files = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/signs").sorted()
      #expect(files == ["F1-T-001.pdf", "F1-T-001.png"])
      #expect(try zhilu("render", site, "--only", "F1-T-01", "--output", folder).status == 1)
    }
  }

  @Test("a broken site ends with 1, and JSON on the standard output is JSON alone")
  func json() throws {
    try withFolder { folder in
      let site = "\(folder)/site"
      #expect(try zhilu("new", site, "--level", "village", "-q").status == 0)
      let path = "\(site)/signs.yaml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacingOccurrences(of: "kind: direction", with: "kind: directon")
        .write(toFile: path, atomically: true, encoding: .utf8)
      let checked = try zhilu("check", site, "--format", "json")
      #expect(checked.status == 1)
      let json = try JSONSerialization.jsonObject(with: Data(checked.output.utf8))
      let report = try #require(json as? [String: Any])
      let findings = try #require(report["findings"] as? [String: Any])
      #expect((findings["errors"] as? Int ?? 0) > 0)
    }
  }

  @Test("messages come in Chinese when asked for")
  func chinese() throws {
    let answer = try zhilu("check", "templates/sites/village-station", "--lang", "zh")
    #expect(answer.status == 0)
    #expect(answer.output.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(!answer.output.contains("findings:"))
  }

  @Test(
    "help in Chinese names every option of the English help",
    arguments: ["render", "check", "route", "new", "template check"])
  func help(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let english = try zhilu(words + ["--help"]).output
    let chinese = try zhilu(words + ["--help", "--lang", "zh"]).output
    #expect(chinese.contains("用法"))
    let options = Set(english.matches(of: /--[a-z][a-z-]+/).map { String($0.output) })
    #expect(options.count > 3)
    for option in options.subtracting(["--version"]).sorted() {
      #expect(chinese.contains(option), "\(command) \(option)")
    }
  }

  @Test("every template of the library passes its own check without a finding")
  func templates() throws {
    let paths = try ["signs", "screens"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        atPath: "\(Repository.root)/templates/\(folder)"
      ).filter { $0.hasSuffix(".yaml") }.sorted().map { "templates/\(folder)/\($0)" }
    }
    try #require(paths.count > 20)
    let answer = try zhilu(["template", "check"] + paths)
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty, "\(answer.errors)")
  }

  @Test(
    "a broken template is refused with the reason",
    arguments: [
      ("- {text: $name, grow: true}", "- {text: $nam, grow: true}", "nam"),
      ("fill: zone", "fill: mauve", "color 'mauve'"),
      ("size: [700, 250]", "size: [120, 40]", "does not fit"),
    ])
  func brokenTemplate(_ sound: String, _ broken: String, _ reason: String) throws {
    try withFolder { folder in
      let text = try String(
        contentsOfFile: "\(Repository.root)/templates/signs/location-window.yaml",
        encoding: .utf8)
      try #require(text.contains(sound))
      try text.replacingOccurrences(of: sound, with: broken)
        .write(toFile: "\(folder)/broken.yaml", atomically: true, encoding: .utf8)
      let answer = try zhilu("template", "check", "\(folder)/broken.yaml", "--format", "concise")
      #expect(answer.status == 1)
      #expect(answer.errors.contains("broken.yaml"))
      #expect(answer.errors.contains(reason), "\(answer.errors)")
    }
  }

  private static let reader = "/usr/bin/zbarimg"

  @Test(
    "a QR code of a sign is read back as its link",
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: CommandTests.reader),
      "zbarimg of zbar-tools is not installed"),
    arguments: ["qr-guide", "qr-feedback"])
  func qrCode(template: String) throws {
    let link = "https://example.org/guide?window=01&lang=zh#\(template)"
    try withFolder { folder in
      let site = "\(folder)/site"
      try FileManager.default.copyItem(
        atPath: "\(Repository.root)/templates/sites/village-station", toPath: site)
      let path = "\(site)/signs.yaml"
      var text = try String(contentsOfFile: path, encoding: .utf8)
      text += """
          - id: F1-N-901
            kind: notice
            level: F1
            at: [6.7, 6.4]
            facing: 180
            template: \(template)
            link: "\(link)"
            content: {messages: [{number: "01", zh: 综合窗口, en: General Services}]}

        """
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      let made = try zhilu("render", site, "--only", "F1-N-901", "--output", folder, "-q")
      #expect(made.status == 0, "\(made.errors)")
      let (process, output) = (Process(), Pipe())
      process.executableURL = URL(fileURLWithPath: Self.reader)
      process.arguments = ["-q", "--raw", "\(folder)/signs/F1-N-901.png"]
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      let read = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(String(decoding: read, as: UTF8.self) == link + "\n")
    }
  }

  @Test("a folder that is not there ends with 66, a wrong option with 64")
  func usage() throws {
    #expect(try zhilu("check", "no/such/site").status == 66)
    #expect(try zhilu("render", "templates/sites/village-station", "--dpi", "9999").status == 64)
    #expect(try zhilu("--version").output.hasPrefix("zhilu "))
  }

  @Test("a run that is killed leaves no half file")
  func killed() throws {
    try withFolder { folder in
      let process = Process()
      process.executableURL = URL(fileURLWithPath: Self.program)
      process.arguments = [
        "render", "\(Repository.root)/templates/sites/village-station", "--output", folder,
        "--quiet",
      ]
      process.standardError = FileHandle.nullDevice
      try process.run()
      // Not a wait for time: the first finished file is the sign that writing has begun.
      while process.isRunning,
        (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/signs").isEmpty) ?? true
      {
        sched_yield()
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let signs = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/signs")
      for name in signs {
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/signs/\(name)"))
        if name.hasSuffix(".pdf") {
          #expect(data.suffix(6) == Data("%%EOF\n".utf8), "\(name)")
        } else {
          #expect(data.suffix(8).prefix(4) == Data("IEND".utf8), "\(name)")
        }
      }
    }
  }
}
