// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
internal import SignSyntax

extension MessageCatalog {
  /// Reads the sentences of a language from `messages/<language>.csv`.
  ///
  /// - Parameters:
  ///   - folder: The folder `templates/`.
  ///   - language: The language.
  /// - Returns: the sentences; without a file, the English ones
  public static func read(folder: String, language: String) -> MessageCatalog {
    guard let bytes = try? Disk.bytes(of: "\(folder)/messages/\(language).csv") else {
      return .english
    }
    var sources = SourceMap()
    let table = parseCSV(bytes, file: sources.add(path: language, bytes: bytes)).value
    var patterns: [String: String] = [:]
    for row in table.rows {
      if let english = table.field("en", in: row)?.text,
        let other = table.field(language, in: row)?.text, !other.isEmpty
      {
        patterns[english] = other
      }
    }
    return MessageCatalog(patterns: patterns)
  }
}
