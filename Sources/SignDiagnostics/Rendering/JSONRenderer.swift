// SPDX-License-Identifier: Apache-2.0

public import SignJSON

/// Findings as JSON for programs; the form has a version of its own.
public struct JSONRenderer: Sendable {
  /// The version of the form.
  public static let formatVersion = "1.0"

  /// The files the spans point into.
  public var sources: SourceMap
  /// The language of the messages.
  public var catalog: MessageCatalog

  /// Makes a renderer.
  public init(sources: SourceMap, catalog: MessageCatalog = .english) {
    self.sources = sources
    self.catalog = catalog
  }

  /// The findings as an array.
  public func value(for diagnostics: [Diagnostic]) -> JSONValue {
    .array(diagnostics.map(value(for:)))
  }

  private func value(for diagnostic: Diagnostic) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("code", .string(diagnostic.code.id)),
      .init("name", .string(diagnostic.code.name)),
      .init("severity", .string(diagnostic.severity.rawValue)),
      .init("message", .string(diagnostic.message.text(in: catalog))),
    ]
    if let span = diagnostic.span { members.append(.init("span", value(for: span))) }
    if let subject = diagnostic.subject { members.append(.init("subject", value(for: subject))) }
    switch diagnostic.basis {
    case .format: members.append(.init("basis", "format"))
    case .profileDefault: members.append(.init("basis", "default"))
    case .clause(let clause), .reported(let clause):
      let word = if case .clause = diagnostic.basis { "clause" } else { "reported" }
      members.append(.init("basis", .string(word)))
      members.append(
        .init(
          "clause",
          ["standard": .string(clause.standard), "number": .string(clause.number)]))
    }
    if !diagnostic.notes.isEmpty {
      members.append(
        .init(
          "notes",
          .array(
            diagnostic.notes.map { note in
              var parts: [JSONValue.Member] = [
                .init("message", .string(note.message.text(in: catalog)))
              ]
              if let span = note.span { parts.append(.init("span", value(for: span))) }
              return .object(parts)
            })))
    }
    if !diagnostic.fixIts.isEmpty {
      members.append(
        .init(
          "fixes",
          .array(
            diagnostic.fixIts.map { fixIt in
              [
                "message": .string(fixIt.message.text(in: catalog)),
                "safety": .string(fixIt.safety.rawValue),
                "edits": .array(
                  fixIt.edits.map {
                    ["span": value(for: $0.span), "replacement": .string($0.replacement)]
                  }),
              ]
            })))
    }
    return .object(members)
  }

  private func value(for span: SourceSpan) -> JSONValue {
    let start = sources.position(of: span.start, in: span.file)
    let end = sources.position(of: span.end, in: span.file)
    return [
      "file": .string(sources.path(of: span.file)),
      "line": .int(start.line), "column": .int(start.column),
      "endLine": .int(end.line), "endColumn": .int(end.column),
    ]
  }

  private func value(for subject: Subject) -> JSONValue {
    var members: [JSONValue.Member] = [.init("id", .string(subject.id))]
    if let level = subject.level { members.append(.init("level", .string(level))) }
    if let x = subject.x, let y = subject.y {
      members.append(.init("x_m", .decimal(x, places: 3)))
      members.append(.init("y_m", .decimal(y, places: 3)))
    }
    return .object(members)
  }
}
