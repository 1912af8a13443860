// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignSyntax

/// The terms of signs: Chinese with its English.
///
/// A bracket at the end of a Chinese term marks a sense and is no part of it, so that one Chinese
/// wording may have several terms.
public struct TermBase: Hashable, Sendable {
  private var terms: [String: [Term]] = [:]

  /// How many terms there are.
  public var count: Int { terms.values.reduce(0) { $0 + $1.count } }

  /// Makes a term base.
  ///
  /// - Parameter terms: The terms; later ones stand beside earlier ones.
  public init(_ terms: [Term] = []) {
    for term in terms { self.terms[Self.plain(term.zh), default: []].append(term) }
  }

  /// The terms for a Chinese wording, in the order of the tables.
  public subscript(zh: String) -> [Term] { terms[Self.plain(zh)] ?? [] }

  /// Puts the terms of a site before those of the base: for its wordings they alone hold.
  public mutating func override(with local: [Term]) {
    for (zh, own) in TermBase(local).terms { terms[zh] = own }
  }

  /// The term without the bracket that marks its sense.
  private static func plain(_ zh: String) -> String {
    guard zh.hasSuffix("）"), let open = zh.lastIndex(of: "（"), open > zh.startIndex else {
      return zh
    }
    return String(zh[..<open])
  }

  /// Reads `terms/terms.csv`; without the file there are no terms.
  ///
  /// - Parameters:
  ///   - tree: The folder `templates/`.
  ///   - sources: Where the file is noted.
  /// - Returns: the terms
  public static func read(
    from tree: FileTree, sources: inout SourceMap
  ) -> Diagnosed<TermBase> {
    let path = "terms/terms.csv"
    guard let bytes = tree[path] else { return Diagnosed(TermBase()) }
    let file = sources.add(path: tree.shownPath(path), bytes: bytes)
    let table = parseCSV(bytes, file: file)
    var terms: [Term] = []
    for row in table.value.rows {
      func text(_ column: String) -> String? {
        table.value.field(column, in: row).flatMap { $0.text.isEmpty ? nil : $0.text }
      }
      guard let zh = text("zh"), let en = text("en") else { continue }
      terms.append(
        Term(
          zh: zh, en: en, shortEnglish: text("abbr_en"), confidence: text("confidence"),
          span: row.first?.span))
    }
    return Diagnosed(TermBase(terms), table.diagnostics)
  }
}
