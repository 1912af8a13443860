// SPDX-License-Identifier: Apache-2.0

/// The rows of a comma-separated text, each cell with its place.
///
/// Lines that begin with `#` and empty lines are skipped. A cell may stand in quotes, with two
/// quotes for one; it cannot hold a line break.
struct ManifestTable {
  struct Cell {
    var text: String
    /// The bytes of the cell, quotes included. [Unit: UTF-8 offset]
    var bytes: Range<Int>
  }

  struct Row {
    var cells: [Cell]
    /// The bytes of the row without its line break. [Unit: UTF-8 offset]
    var bytes: Range<Int>
    /// Where a quote was opened and not closed.
    var openQuote: Int?
  }

  private(set) var rows: [Row] = []

  init(_ text: String) {
    let bytes = Array(text.utf8)
    // A byte order mark, as spreadsheets write it.
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let lineEnd = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var end = lineEnd
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if end > start, bytes[start] != UInt8(ascii: "#") {
        rows.append(Self.row(bytes, start..<end))
      }
      start = lineEnd + 1
    }
  }

  private static func row(_ bytes: [UInt8], _ range: Range<Int>) -> Row {
    let (quote, comma) = (UInt8(ascii: "\""), UInt8(ascii: ","))
    var row = Row(cells: [], bytes: range)
    var at = range.lowerBound
    while true {
      let begin = at
      var content: [UInt8] = []
      if at < range.upperBound, bytes[at] == quote {
        row.openQuote = at
        at += 1
        while at < range.upperBound {
          if bytes[at] != quote {
            content.append(bytes[at])
          } else if at + 1 < range.upperBound, bytes[at + 1] == quote {
            content.append(quote)
            at += 1
          } else {
            row.openQuote = nil
            at += 1
            break
          }
          at += 1
        }
        if row.openQuote != nil { break }
      }
      while at < range.upperBound, bytes[at] != comma {
        content.append(bytes[at])
        at += 1
      }
      row.cells.append(Cell(text: String(decoding: content, as: UTF8.self), bytes: begin..<at))
      if at >= range.upperBound { break }
      at += 1
    }
    return row
  }
}
