// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignJSON
public import SignModel

/// What a run rendered, checked and found.
public struct Report: Hashable, Sendable {
  /// The version of the JSON form.
  public static let formatVersion = "1.0"

  /// Something that was checked, and how often it held.
  public struct Check: Hashable, Sendable {
    /// What was checked.
    public var message: Message
    /// How often it held.
    public var passed: Int
    /// How often it was looked at.
    public var total: Int
  }

  /// The id of the site; nil when it could not be read.
  public var site: String?
  /// The name of the site.
  public var name: LocalizedText?
  /// The id of the profile.
  public var profile: String?
  /// The id of the house style.
  public var style: String?
  /// What was checked.
  public var checks: [Check] = []
  /// Resolutions and the like, as told by the files themselves.
  public var settings: [JSONValue.Member] = []
  /// The files that were made, by path.
  public var files: [WrittenFile] = []
  /// Files of earlier runs that no longer belong to the site.
  public var staleFiles: [String] = []
  /// True when files were to be written but were not because of errors.
  public var isHeldBack = false
  /// What was found.
  public var diagnostics: [Diagnostic] = []
  /// The output folder, as the user knows it.
  public var output: String?

  private struct Count: Hashable, Sendable {
    var key: String
    var message: Message
    var count: Int
  }
  private var countList: [Count] = []

  /// An empty report.
  public init() {}

  /// Notes how many things of a sort there are.
  ///
  /// - Parameters:
  ///   - key: The sort for programs.
  ///   - message: The sort for people.
  ///   - count: How many.
  mutating func count(_ key: String, message: Message, _ count: Int) {
    countList.append(Count(key: key, message: message, count: count))
  }

  /// The report as JSON.
  ///
  /// - Parameters:
  ///   - sources: The files the findings point into.
  ///   - catalog: The language of the messages.
  /// - Returns: an object without times, the same for the same input
  public func value(sources: SourceMap, catalog: MessageCatalog = .english) -> JSONValue {
    func number(_ severity: Diagnostic.Severity) -> JSONValue {
      .int(diagnostics.count { $0.severity == severity })
    }
    var members: [JSONValue.Member] = [
      .init("format", .string(Self.formatVersion)),
      .init("generator", "zhilu"),
    ]
    if let site { members.append(.init("site", .string(site))) }
    if let name { members.append(.init("name", ["zh": .string(name.zh), "en": .string(name.en)])) }
    if let profile { members.append(.init("profile", .string(profile))) }
    if let style { members.append(.init("style", .string(style))) }
    members += settings
    members.append(
      .init("counts", .object(countList.map { .init($0.key, .int($0.count)) })))
    members.append(
      .init(
        "checks",
        .array(
          checks.map {
            [
              "check": .string($0.message.text(in: catalog)), "passed": .int($0.passed),
              "total": .int($0.total),
            ]
          })))
    members.append(
      .init(
        "findings",
        [
          "errors": number(.error), "warnings": number(.warning), "notes": number(.note),
          "list": JSONRenderer(sources: sources, catalog: catalog).value(for: diagnostics),
        ]))
    if isHeldBack { members.append(.init("heldBack", true)) }
    members.append(
      .init(
        "files",
        .array(
          files.map {
            [
              "path": .string($0.path), "bytes": .int($0.byteCount),
              "sha256": .string($0.digest),
            ]
          })))
    return .object(members)
  }

  /// The report in a few lines for a person.
  ///
  /// - Parameters:
  ///   - catalog: The language.
  ///   - seconds: How long the run took. [Unit: s]
  /// - Returns: lines without line breaks
  public func summary(in catalog: MessageCatalog = .english, seconds: Double? = nil) -> [String] {
    var lines: [String] = []
    func add(_ message: Message) { lines.append(message.text(in: catalog)) }
    if let name, let site { lines.append("\(name.zh) · \(name.en) (\(site))") }
    for entry in countList where entry.count > 0 {
      lines.append("  \(entry.message.text(in: catalog)): \(entry.count)")
    }
    for check in checks {
      add("  checked \(check.message.text(in: catalog)): \(check.passed) of \(check.total)")
    }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    add("  findings: \(errors) errors, \(warnings) warnings")
    if isHeldBack {
      add("nothing was written because of errors; --keep-going writes what is sound")
    } else if let output {
      let megabytes = JSONValue.decimalText(
        Double(files.reduce(0) { $0 + $1.byteCount }) / 1_000_000, places: 1)
      add("\(files.count) files, \(megabytes) MB, in \(output)")
    }
    if !staleFiles.isEmpty {
      let shown = staleFiles.prefix(5).joined(separator: ", ")
      add(
        """
        \(staleFiles.count) files of earlier runs no longer belong to the site: \(shown); \
        --prune removes them
        """)
    }
    if let seconds { add("done in \(JSONValue.decimalText(seconds, places: 1)) s") }
    return lines
  }
}
