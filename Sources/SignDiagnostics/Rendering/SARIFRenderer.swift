// SPDX-License-Identifier: Apache-2.0

public import SignJSON

/// Findings as SARIF 2.1.0, which code hosts and editors read.
public struct SARIFRenderer: Sendable {
  /// The files the spans point into.
  public var sources: SourceMap
  /// The language of the messages.
  public var catalog: MessageCatalog

  /// Makes a renderer.
  public init(sources: SourceMap, catalog: MessageCatalog = .english) {
    self.sources = sources
    self.catalog = catalog
  }

  /// The findings as one log with one run.
  public func value(for diagnostics: [Diagnostic]) -> JSONValue {
    let codes = Set(diagnostics.map(\.code)).sorted()
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "zhilu",
              "rules": .array(
                codes.map { ["id": .string($0.id), "name": .string($0.name)] }),
            ]
          ],
          "columnKind": "unicodeCodePoints",
          "results": .array(diagnostics.map(result(for:))),
        ]
      ],
    ]
  }

  private func result(for diagnostic: Diagnostic) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(diagnostic.code.id)),
      .init("level", .string(diagnostic.severity.rawValue)),
      .init("message", ["text": .string(diagnostic.message.text(in: catalog))]),
    ]
    if let span = diagnostic.span {
      members.append(.init("locations", [location(of: span)]))
    }
    let related = diagnostic.notes.compactMap { note in
      note.span.map { span -> JSONValue in
        guard case .object(let parts) = location(of: span) else { return .null }
        let text: JSONValue = ["text": .string(note.message.text(in: catalog))]
        return .object(parts + [.init("message", text)])
      }
    }
    if !related.isEmpty { members.append(.init("relatedLocations", .array(related))) }
    if !diagnostic.fixIts.isEmpty {
      members.append(.init("fixes", .array(diagnostic.fixIts.map(fix(for:)))))
    }
    return .object(members)
  }

  private func location(of span: SourceSpan) -> JSONValue {
    [
      "physicalLocation": [
        "artifactLocation": ["uri": .string(Self.uri(sources.path(of: span.file)))],
        "region": region(of: span),
      ]
    ]
  }

  private func region(of span: SourceSpan) -> JSONValue {
    let start = sources.position(of: span.start, in: span.file)
    let end = sources.position(of: span.end, in: span.file)
    return [
      "startLine": .int(start.line), "startColumn": .int(start.column),
      "endLine": .int(end.line), "endColumn": .int(end.column),
    ]
  }

  private func fix(for fixIt: FixIt) -> JSONValue {
    [
      "description": ["text": .string(fixIt.message.text(in: catalog))],
      "artifactChanges": .array(
        fixIt.edits.map { edit in
          [
            "artifactLocation": ["uri": .string(Self.uri(sources.path(of: edit.span.file)))],
            "replacements": [
              [
                "deletedRegion": region(of: edit.span),
                "insertedContent": ["text": .string(edit.replacement)],
              ]
            ],
          ]
        }),
    ]
  }

  /// A path as a relative reference: everything but plain characters is escaped.
  ///
  /// - Source: RFC 3986, unreserved characters
  private static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var out = String.UnicodeScalarView()
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if byte < 0x80,
        scalar.properties.isAlphabetic || "0123456789-._~/".unicodeScalars.contains(scalar)
      {
        out.append(scalar)
      } else {
        out += ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(out)
  }
}
