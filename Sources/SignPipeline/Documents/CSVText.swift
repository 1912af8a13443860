// SPDX-License-Identifier: Apache-2.0

/// A table as CSV text: a byte order mark for spreadsheets, CRLF, quotes only where needed.
///
/// - Parameters:
///   - head: The names of the columns.
///   - rows: The fields, as many in each row as there are columns.
/// - Returns: UTF-8 bytes
func csvBytes(head: [String], rows: [[String]]) -> [UInt8] {
  var out = "\u{FEFF}"
  for row in [head] + rows {
    out += row.map(quoted).joined(separator: ",") + "\r\n"
  }
  return Array(out.utf8)
}

private func quoted(_ field: String) -> String {
  // A spreadsheet would run a field that begins like a formula.
  let isFormula = field.first.map { "=+@".contains($0) } ?? false
  let text = isFormula ? "'" + field : field
  guard text.contains(where: { ",\"\n\r".contains($0) || $0.isNewline }) else { return text }
  return "\""
    + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}
