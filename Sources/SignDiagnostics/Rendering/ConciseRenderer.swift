// SPDX-License-Identifier: Apache-2.0

/// Prints each finding on one line, as editors and build logs read it.
public struct ConciseRenderer: Sendable {
  /// The files the spans point into.
  public var sources: SourceMap
  /// The language of the messages.
  public var catalog: MessageCatalog
  /// True to print colors for a terminal.
  public var isColored: Bool

  /// Makes a renderer.
  public init(sources: SourceMap, catalog: MessageCatalog = .english, isColored: Bool = false) {
    self.sources = sources
    self.catalog = catalog
    self.isColored = isColored
  }

  /// One line for a finding, without a line break.
  public func line(for diagnostic: Diagnostic) -> String {
    var out = ""
    if let span = diagnostic.span {
      let place = sources.position(of: span.start, in: span.file)
      out += "\(sources.path(of: span.file)):\(place.line):\(place.column): "
    }
    out += severityText(diagnostic.severity) + ": "
    out += diagnostic.message.text(in: catalog)
    out += " [\(diagnostic.code.id)\(basisText(diagnostic.basis))]"
    return out
  }

  private func severityText(_ severity: Diagnostic.Severity) -> String {
    let (word, color): (Message, String) =
      switch severity {
      case .note: ("note", "36")
      case .warning: ("warning", "33")
      case .error: ("error", "31")
      }
    let text = word.text(in: catalog)
    return isColored ? "\u{1B}[1;\(color)m\(text)\u{1B}[0m" : text
  }

  private func basisText(_ basis: Basis) -> String {
    switch basis {
    case .format: return ""
    case .clause(let clause): return ", \(clause.standard) \(clause.number)"
    case .reported(let clause):
      let word: Message = "reported"
      return ", \(word.text(in: catalog)): \(clause.standard) \(clause.number)"
    case .profileDefault:
      let word: Message = "profile default"
      return ", " + word.text(in: catalog)
    }
  }
}
