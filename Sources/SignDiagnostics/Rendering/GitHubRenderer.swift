// SPDX-License-Identifier: Apache-2.0

/// Findings as workflow commands, which GitHub shows beside the lines of a change.
public struct GitHubRenderer: Sendable {
  /// The files the spans point into.
  public var sources: SourceMap
  /// The language of the messages.
  public var catalog: MessageCatalog

  /// Makes a renderer.
  public init(sources: SourceMap, catalog: MessageCatalog = .english) {
    self.sources = sources
    self.catalog = catalog
  }

  /// One line for a finding, without a line break.
  public func line(for diagnostic: Diagnostic) -> String {
    let command =
      switch diagnostic.severity {
      case .note: "notice"
      case .warning: "warning"
      case .error: "error"
      }
    var properties: [(String, String)] = []
    if let span = diagnostic.span {
      let start = sources.position(of: span.start, in: span.file)
      let end = sources.position(of: span.end, in: span.file)
      properties += [("file", sources.path(of: span.file)), ("line", "\(start.line)")]
      if end.line == start.line {
        properties += [("col", "\(start.column)"), ("endColumn", "\(end.column)")]
      } else {
        properties.append(("endLine", "\(end.line)"))
      }
    }
    properties.append(("title", "\(diagnostic.code.id) \(diagnostic.code.name)"))
    let list = properties.map { "\($0.0)=\(Self.escaped($0.1, isProperty: true))" }
    let message = Self.escaped(diagnostic.message.text(in: catalog), isProperty: false)
    return "::\(command) \(list.joined(separator: ","))::\(message)"
  }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": out += "%25".unicodeScalars
      case "\r": out += "%0D".unicodeScalars
      case "\n": out += "%0A".unicodeScalars
      case ":" where isProperty: out += "%3A".unicodeScalars
      case "," where isProperty: out += "%2C".unicodeScalars
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
