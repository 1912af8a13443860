// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignModel
public import SignSyntax

/// The reference data of `templates/`, typed.
public struct Catalog: Hashable, Sendable {
  /// The pictograms, and the logo of the site as `logo`.
  public var symbols: SymbolLibrary
  /// The house style in use.
  public var style: HouseStyle
  /// The face templates of panels and screens.
  public var templates: TemplateLibrary
  /// The look of floor maps; nil when its file has errors.
  public var map: MapStyle?
  /// The sentences of routes.
  public var phrases: PhraseTable

  /// The name under which the site's logo is kept.
  public static let logo = SymbolID("logo")

  /// The id of the map style that floor maps are drawn in.
  public static let floorMap = "floor"

  /// Makes a catalog.
  public init(
    symbols: SymbolLibrary, style: HouseStyle, templates: TemplateLibrary = TemplateLibrary(),
    map: MapStyle? = nil, phrases: PhraseTable = PhraseTable(phrases: [:])
  ) {
    self.symbols = symbols
    self.style = style
    self.templates = templates
    self.map = map
    self.phrases = phrases
  }

  /// Reads the reference data.
  ///
  /// - Parameters:
  ///   - tree: The folder `templates/`.
  ///   - style: The id of the house style.
  ///   - sources: Where files that are read are noted.
  /// - Returns: the catalog; nil when there is no such style
  public static func read(
    from tree: FileTree, style: Spanned<String>, sources: inout SourceMap
  ) -> Diagnosed<Catalog?> {
    var diagnostics: [Diagnostic] = []
    let path = "styles/\(style.value).yaml"
    guard let bytes = tree[path] else {
      let names = tree.paths(in: "styles", ending: ".yaml").map { $0.dropFirst(7).dropLast(5) }
      let message: Message =
        "no style is called '\(style.value)'; there are: \(names.joined(separator: ", "))"
      return Diagnosed(nil, [Diagnostic(.missingTemplateFile, .error, message, at: style.span)])
    }
    let file = sources.add(path: tree.shownPath(path), bytes: bytes)
    let readStyle = HouseStyle.read(bytes, file: file, id: style.value)
    diagnostics += readStyle.diagnostics
    let symbols = SymbolLibrary.read(from: tree, sources: &sources)
    diagnostics += symbols.diagnostics
    let templates = TemplateLibrary.read(from: tree, sources: &sources)
    diagnostics += templates.diagnostics
    let map = MapStyle.read(
      from: tree, id: Spanned(Self.floorMap), style: readStyle.value, sources: &sources)
    diagnostics += map.diagnostics
    let phrases = PhraseTable.read(from: tree, sources: &sources)
    diagnostics += phrases.diagnostics
    return Diagnosed(
      Catalog(
        symbols: symbols.value, style: readStyle.value, templates: templates.value,
        map: map.value, phrases: phrases.value),
      diagnostics)
  }
}
