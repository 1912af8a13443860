// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// A table with a head row, each field with its place.
public struct CSVTable: Hashable, Sendable {
  /// One field.
  public struct Field: Hashable, Sendable {
    /// The text without quotes.
    public var text: String
    /// Where it stands, quotes included.
    public var span: SourceSpan
  }

  /// The names of the columns.
  public var head: [Field]
  /// The rows; each has as many fields as the head.
  public var rows: [[Field]]

  /// The field of a row in a column, by the column's name; nil when there is no such column.
  public func field(_ column: String, in row: [Field]) -> Field? {
    guard let index = head.firstIndex(where: { $0.text == column }) else { return nil }
    return row.indices.contains(index) ? row[index] : nil
  }
}

/// Reads a CSV file: UTF-8, commas, double quotes, `#` lines as remarks before any row.
///
/// - Parameters:
///   - bytes: The file; a byte order mark is skipped.
///   - file: Its handle.
/// - Returns: the table; rows with a wrong number of fields are reported and left out
public func parseCSV(_ bytes: [UInt8], file: FileID) -> Diagnosed<CSVTable> {
  var records: [[CSVTable.Field]] = []
  var diagnostics: [Diagnostic] = []
  var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  guard bytes.count <= YAMLLimits.bytes else {
    let message: Message = "file has \(bytes.count) bytes; the most is \(YAMLLimits.bytes)"
    return Diagnosed(
      CSVTable(head: [], rows: []),
      [Diagnostic(.fileTooLarge, .error, message, at: SourceSpan(file: file, start: 0, end: 0))])
  }
  while offset < bytes.count {
    if bytes[offset] == UInt8(ascii: "#") {
      while offset < bytes.count, bytes[offset] != 0x0A { offset += 1 }
      offset += 1
      continue
    }
    let (record, next, problem) = readRecord(bytes, from: offset, file: file)
    if let problem { diagnostics.append(problem) }
    if record.count > 1 || !(record.first?.text.isEmpty ?? true) { records.append(record) }
    offset = next
  }
  guard let head = records.first else {
    return Diagnosed(CSVTable(head: [], rows: []), diagnostics)
  }
  var rows: [[CSVTable.Field]] = []
  for record in records.dropFirst() {
    if record.count == head.count {
      rows.append(record)
    } else if let first = record.first, let last = record.last {
      diagnostics.append(
        Diagnostic(
          .csvSyntax, .error, "row has \(record.count) fields; the head has \(head.count)",
          at: SourceSpan(file: file, start: first.span.start, end: last.span.end)))
    }
  }
  return Diagnosed(CSVTable(head: head, rows: rows), diagnostics)
}

private func readRecord(
  _ bytes: [UInt8], from start: Int, file: FileID
) -> (record: [CSVTable.Field], next: Int, problem: Diagnostic?) {
  var record: [CSVTable.Field] = []
  var offset = start
  while true {
    let fieldStart = offset
    var text: [UInt8] = []
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") {
      offset += 1
      var isClosed = false
      while offset < bytes.count {
        if bytes[offset] == UInt8(ascii: "\"") {
          if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") {
            text.append(bytes[offset])
            offset += 2
            continue
          }
          isClosed = true
          offset += 1
          break
        }
        text.append(bytes[offset])
        offset += 1
      }
      if !isClosed {
        let span = SourceSpan(file: file, start: fieldStart, end: min(fieldStart + 1, bytes.count))
        return (
          record, bytes.count, Diagnostic(.csvSyntax, .error, "quote is never closed", at: span)
        )
      }
    }
    while offset < bytes.count, ![UInt8(ascii: ","), 0x0A, 0x0D].contains(bytes[offset]) {
      text.append(bytes[offset])
      offset += 1
    }
    let span = SourceSpan(file: file, start: fieldStart, end: offset)
    record.append(CSVTable.Field(text: String(decoding: text, as: UTF8.self), span: span))
    if offset < bytes.count, bytes[offset] == UInt8(ascii: ",") {
      offset += 1
      continue
    }
    if offset < bytes.count, bytes[offset] == 0x0D { offset += 1 }
    if offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
    return (record, offset, nil)
  }
}
