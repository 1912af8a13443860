// SPDX-License-Identifier: Apache-2.0

/// Prints findings the way compilers do: first line, excerpt, label, repair.
public struct TextRenderer: Sendable {
  /// The files the spans point into.
  public var sources: SourceMap
  /// The language of the messages.
  public var catalog: MessageCatalog
  /// True to print colors for a terminal.
  public var isColored: Bool
  /// The most findings of one code that are printed.
  public var mostPerCode: Int

  /// Makes a renderer.
  public init(
    sources: SourceMap, catalog: MessageCatalog = .english, isColored: Bool = false,
    mostPerCode: Int = 20
  ) {
    self.sources = sources
    self.catalog = catalog
    self.isColored = isColored
    self.mostPerCode = mostPerCode
  }

  /// The findings as text, each followed by an empty line.
  public func text(for diagnostics: [Diagnostic]) -> String {
    var out = ""
    var counts: [Diagnostic.Code: Int] = [:]
    for diagnostic in diagnostics {
      counts[diagnostic.code, default: 0] += 1
      if counts[diagnostic.code, default: 0] <= mostPerCode {
        out += text(for: diagnostic) + "\n"
      }
    }
    for (code, count) in counts.sorted(by: { $0.key < $1.key }) where count > mostPerCode {
      let more: Message = "and \(count - mostPerCode) more of \(code); see --format json"
      out += more.text(in: catalog) + "\n"
    }
    return out
  }

  /// One finding as text.
  public func text(for diagnostic: Diagnostic) -> String {
    var out = ConciseRenderer(sources: sources, catalog: catalog, isColored: isColored)
      .line(for: diagnostic)
    out += "\n"
    if let span = diagnostic.span { out += excerpt(of: span) }
    if let subject = diagnostic.subject, let level = subject.level,
      let x = subject.x, let y = subject.y
    {
      let place: Message = "on level \(level) at (\(Self.meters(x)), \(Self.meters(y)))"
      out += "   = " + place.text(in: catalog) + "\n"
    }
    for note in diagnostic.notes {
      if let span = note.span {
        let place = sources.position(of: span.start, in: span.file)
        out += "   = \(sources.path(of: span.file)):\(place.line):\(place.column): "
      } else {
        out += "   = "
      }
      out += note.message.text(in: catalog) + "\n"
    }
    for fixIt in diagnostic.fixIts {
      let word: Message = fixIt.safety == .safe ? "fix" : "fix (suggested)"
      out += "   = \(word.text(in: catalog)): \(fixIt.message.text(in: catalog))\n"
    }
    return out
  }

  private func excerpt(of span: SourceSpan) -> String {
    let start = sources.position(of: span.start, in: span.file)
    let end = sources.position(of: span.end, in: span.file)
    let full = sources.text(ofLine: start.line, in: span.file)
    let (line, dropped) = Self.window(of: full, around: start.column)
    let column = start.column - dropped
    let number = String(start.line)
    let margin = String(repeating: " ", count: number.count)
    let before = line.unicodeScalars.prefix(column - 1).reduce(0) { $0 + $1.displayWidth }
    let length = end.line == start.line ? end.column - start.column : Int.max
    let marked = line.unicodeScalars.dropFirst(column - 1).prefix(max(1, length))
    let carets = max(1, marked.reduce(0) { $0 + $1.displayWidth })
    // What a file holds must not steer the terminal.
    let shown = String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? " " : $0 }))
    return """
       \(margin) |
       \(number) | \(shown)
       \(margin) | \(String(repeating: " ", count: before))\(String(repeating: "^", count: carets))

      """
  }

  /// Cuts very long lines to what surrounds the place.
  private static func window(of line: String, around column: Int) -> (String, dropped: Int) {
    let scalars = line.unicodeScalars
    guard scalars.count > 160 else { return (line, 0) }
    let first = max(0, column - 61)
    return (String(String.UnicodeScalarView(scalars.dropFirst(first).prefix(140))), first)
  }

  private static func meters(_ value: Double) -> String {
    let tenths = Int((value * 100).rounded())
    let sign = tenths < 0 ? "-" : ""
    let fraction = tenths.magnitude % 100
    return "\(sign)\(tenths.magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}

extension Unicode.Scalar {
  /// Terminal cells of the character: two for East Asian wide ones, none for marks.
  var displayWidth: Int {
    switch value {
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
