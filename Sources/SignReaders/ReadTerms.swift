// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
import SignSyntax

/// The columns of `terms.csv`: the first two are needed.
public let termColumns = ["zh", "en", "abbr_en", "category", "source", "confidence"]

/// Reads the site's own terms, `terms.csv`; a site without the file has none.
///
/// - Parameters:
///   - files: The files of the site folder.
///   - sources: Where the file is added.
/// - Returns: the terms in the order of the file, and what is wrong; broken rows are left out
public func readTerms(
  _ files: [SourceFile], sources: inout SourceMap
) -> Diagnosed<[LocalTerm]> {
  guard let file = SiteFolder(files).file("terms.csv") else { return Diagnosed([]) }
  let id = sources.add(path: file.path, bytes: file.bytes)
  let table = parseCSV(file.bytes, file: id)
  var diagnostics = table.diagnostics + checkedHead(table.value, id)
  var terms: [LocalTerm] = []
  var seen: [String: SourceSpan] = [:]
  for row in table.value.rows {
    func text(_ column: String) -> CSVTable.Field? {
      table.value.field(column, in: row).flatMap {
        $0.text.allSatisfy(\.isWhitespace) ? nil : $0
      }
    }
    guard let zh = text("zh"), let en = text("en") else {
      for column in ["zh", "en"] where text(column) == nil {
        guard let span = table.value.field(column, in: row)?.span ?? row.first?.span else {
          continue
        }
        diagnostics.append(Diagnostic(.emptyText, .error, "'\(column)' is empty", at: span))
      }
      continue
    }
    if let first = seen[zh.text] {
      diagnostics.append(
        Diagnostic(
          .duplicateTerm, .error, "term '\(zh.text)' stands twice", at: zh.span,
          notes: [.init("first used here", at: first)]))
      continue
    }
    seen[zh.text] = zh.span
    if let confidence = text("confidence"),
      !LocalTerm.confidences.contains(confidence.text)
    {
      let words = LocalTerm.confidences.joined(separator: ", ")
      diagnostics.append(
        Diagnostic(
          .unknownValue, .error,
          "'confidence' cannot be '\(confidence.text)'; it is one of: \(words)",
          at: confidence.span))
    }
    terms.append(
      LocalTerm(
        zh: zh.text, en: en.text, shortEnglish: text("abbr_en")?.text,
        category: text("category")?.text, source: text("source")?.text,
        confidence: text("confidence")?.text, span: zh.span))
  }
  return Diagnosed(terms, diagnostics.sortedAndMerged)
}

private func checkedHead(_ table: CSVTable, _ file: FileID) -> [Diagnostic] {
  let head = table.head.map(\.text)
  let start = table.head.first?.span ?? SourceSpan(file: file, start: 0, end: 0)
  let lacking = ["zh", "en"].filter { !head.contains($0) }.map {
    Diagnostic(.termColumns, .error, "terms need a column '\($0)'", at: start)
  }
  let unknown = table.head.filter { !termColumns.contains($0.text) }.map {
    Diagnostic(
      .termColumns, .error,
      "unknown column '\($0.text)'; columns are: \(termColumns.joined(separator: ", "))",
      at: $0.span)
  }
  return lacking + unknown
}
