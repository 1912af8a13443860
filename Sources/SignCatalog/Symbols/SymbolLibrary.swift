// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignModel
public import SignSyntax

/// The pictograms of `symbols/` with their index.
public struct SymbolLibrary: Hashable, Sendable {
  private var symbols: [SymbolID: Symbol] = [:]

  /// The ids in the order of the index.
  public private(set) var ids: [SymbolID] = []

  /// An empty library.
  public init() {}

  /// The symbol of that id.
  public subscript(id: SymbolID) -> Symbol? { symbols[id] }

  /// Adds or replaces a symbol.
  public mutating func add(_ symbol: Symbol) {
    if symbols.updateValue(symbol, forKey: symbol.id) == nil { ids.append(symbol.id) }
  }

  /// Reads the library.
  ///
  /// - Parameters:
  ///   - tree: The reference data.
  ///   - sources: Where files that are read are noted.
  /// - Returns: the symbols that could be read
  public static func read(
    from tree: FileTree, sources: inout SourceMap
  ) -> Diagnosed<SymbolLibrary> {
    var library = SymbolLibrary()
    var diagnostics: [Diagnostic] = []
    let indexPath = "symbols/index.csv"
    guard let bytes = tree[indexPath] else {
      let message: Message = "reference data lacks '\(indexPath)'"
      return Diagnosed(library, [Diagnostic(.missingTemplateFile, .error, message)])
    }
    let table = parseCSV(bytes, file: sources.add(path: tree.shownPath(indexPath), bytes: bytes))
    diagnostics += table.diagnostics
    var indexed: Set<String> = []
    for row in table.value.rows {
      func text(_ column: String) -> String { table.value.field(column, in: row)?.text ?? "" }
      let path = "symbols/\(text("id")).svg"
      guard let drawing = tree[path] else {
        diagnostics.append(
          Diagnostic(
            .symbolIndexMismatch, .error, "symbol '\(text("id"))' has no drawing",
            at: row.first?.span))
        continue
      }
      indexed.insert(path)
      let file = sources.add(path: tree.shownPath(path), bytes: drawing)
      let read = Symbol.read(drawing, file: file, id: SymbolID(text("id")))
      diagnostics += read.diagnostics
      guard var symbol = read.value else { continue }
      symbol.name = LocalizedText(zh: text("zh"), en: text("en"))
      symbol.category = text("category")
      symbol.isDirectional = text("directional") == "yes"
      symbol.canMirror = text("mirror") == "yes"
      library.add(symbol)
    }
    for path in tree.paths(in: "symbols", ending: ".svg") where !indexed.contains(path) {
      diagnostics.append(
        Diagnostic(
          .symbolIndexMismatch, .warning, "drawing '\(path)' is not in the index"))
    }
    return Diagnosed(library, diagnostics)
  }
}
