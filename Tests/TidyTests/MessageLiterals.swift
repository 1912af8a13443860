// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The string literals of Swift sources that are sentences for users, as patterns with slots.
///
/// A pragmatic scan, no parser: a literal is a sentence when the code before it hands it to a
/// finding, a note, a fix-it, or something declared to take or be a `Message`.
struct MessageLiterals {
  /// A string literal with what stands before it.
  struct Literal {
    /// The text with `{1}`, `{2}` … for interpolations.
    var pattern: String
    /// The code before it without white space; earlier literals are `§`.
    var before: String
    /// The next characters after it without white space.
    var after: String
  }

  /// The patterns of one file.
  static func patterns(in source: String) -> [String] {
    let functions = source.matches(of: #/func (\w+)\([^)]*_ message: Message/#).map { $0.1 }
    let lists = source.matches(of: #/(\w+): \[Message\]/#).map { $0.1 + ".append" }
    let helpers = functions.map(String.init) + lists.map(String.init)
    return literals(in: source).filter { isMessage($0, helpers) }.map(\.pattern)
  }

  private static func isMessage(_ literal: Literal, _ helpers: [String]) -> Bool {
    let before = literal.before
    if before.contains(#/(Diagnostic|\.init)\([\w.]+(\([\w.]*\))?,\.?\w+,$/#) { return true }
    if before.contains(#/(Diagnostic\.Note|Note|FixIt)\($/#) { return true }
    if before.contains(#/[\(,]message:([^,]{0,60}[?:])?$/#) { return true }
    if before.contains(#/notes(:|\.append\().{0,80}\.init\($/#) { return true }
    if before.contains(#/:(Diagnostic\.)?Message\??=([^;]{0,160}[?:{])?$/#) { return true }
    if before.contains(#/->Message\{(?:(?!func).){0,400}(return|[?:]|\{)$/#) { return true }
    return helpers.contains { name in
      guard let call = before.range(of: name + "(", options: .backwards) else { return false }
      return before[call.upperBound...].wholeMatch(of: #/(\.\w+,)?/#) != nil
    }
  }

  /// All string literals of a source, comments left out.
  static func literals(in source: String) -> [Literal] {
    var scanner = Scanner(Array(source))
    return scanner.literals()
  }

  private struct Scanner {
    private let text: [Character]
    private var at = 0
    private var code = ""

    init(_ text: [Character]) { self.text = text }

    mutating func literals() -> [Literal] {
      var found: [Literal] = []
      while at < text.count {
        if starts("//") {
          while at < text.count, text[at] != "\n" { at += 1 }
        } else if text[at] == "\"" {
          let before = String(code.suffix(420))
          let pattern = literal()
          code += "§"
          let after = text[at..<min(at + 40, text.count)].filter { !$0.isWhitespace }
          found.append(Literal(pattern: pattern, before: before, after: String(after)))
        } else if text[at] == "#", at + 1 < text.count, "\"#".contains(text[at + 1]) {
          rawLiteral()
        } else {
          if !text[at].isWhitespace { code.append(text[at]) }
          at += 1
        }
      }
      return found
    }

    private func starts(_ prefix: String) -> Bool {
      text[at...].starts(with: prefix)
    }

    private mutating func rawLiteral() {
      var close = "\""
      while at < text.count, text[at] == "#" {
        close += "#"
        at += 1
      }
      at += 1
      while at < text.count, !starts(close) { at += 1 }
      at = min(at + close.count, text.count)
    }

    /// Reads a literal from its quote on and gives its pattern.
    private mutating func literal() -> String {
      let isBlock = starts("\"\"\"")
      at += isBlock ? 3 : 1
      var out = ""
      var slots = 0
      while at < text.count {
        if isBlock ? starts("\"\"\"") : text[at] == "\"" { break }
        guard text[at] == "\\" else {
          out.append(text[at])
          at += 1
          continue
        }
        at += 1
        switch at < text.count ? text[at] : "\\" {
        case "(":
          slots += 1
          out += "{\(slots)}"
          skipInterpolation()
        case "n":
          out += "\n"
          at += 1
        case "\n":
          // A line goes on; the indentation of the next one is taken off below.
          out += "\u{1}"
          at += 1
        case let other:
          out.append(other)
          at += 1
        }
      }
      at = min(at + (isBlock ? 3 : 1), text.count)
      return isBlock ? unindented(out) : out
    }

    private mutating func skipInterpolation() {
      var depth = 0
      while at < text.count {
        if text[at] == "\"" {
          _ = literal()
          continue
        }
        if text[at] == "(" { depth += 1 }
        if text[at] == ")" { depth -= 1 }
        at += 1
        if depth == 0 { return }
      }
    }

    private func unindented(_ block: String) -> String {
      let indent = block.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0
      return block.replacingOccurrences(of: "\u{1}", with: "\u{1}\n")
        .split(separator: "\n", omittingEmptySubsequences: false)
        .dropFirst().dropLast()
        .map { $0.dropFirst(min(indent, $0.prefix { $0 == " " }.count)) }
        .joined(separator: "\n")
        .replacingOccurrences(of: "\u{1}\n", with: "")
    }
  }
}
