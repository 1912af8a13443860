// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignModel
import SignReaders
import SignSyntax
import SignText

/// A site with the reference data it asks for.
struct LoadedSite: Sendable {
  var site: Site
  var catalog: Catalog
  var fonts: FontManifest
}

extension Pipeline {
  /// Reads the site, and of the reference data what the site asks for.
  ///
  /// - Parameter sources: Where the files that are read are noted.
  /// - Returns: nil when there is nothing to go on with
  func load(_ sources: inout SourceMap) -> Diagnosed<LoadedSite?> {
    let files = siteTree.paths().map { path in
      SourceFile(path: siteTree.shownPath(path), bytes: siteTree[path] ?? [])
    }
    let read = readSite(files, sources: &sources)
    guard let site = read.value else { return Diagnosed(nil, read.diagnostics) }
    var diagnostics = read.diagnostics

    let catalog = Catalog.read(from: templateTree, style: site.style, sources: &sources)
    diagnostics += catalog.diagnostics
    let fonts = readFonts(&sources)
    diagnostics += fonts.diagnostics
    guard var found = catalog.value, let manifest = fonts.value else {
      return Diagnosed(nil, diagnostics)
    }
    if let logo = site.logo { diagnostics += readLogo(logo, into: &found, &sources) }
    return Diagnosed(LoadedSite(site: site, catalog: found, fonts: manifest), diagnostics)
  }

  private func readFonts(_ sources: inout SourceMap) -> Diagnosed<FontManifest?> {
    let path = "\(resources.fonts)/fonts.csv"
    guard let bytes = try? Disk.bytes(of: path) else {
      let message: Message = "cannot read the font manifest '\(path)'"
      return Diagnosed(nil, [Diagnostic(.fontManifestUnreadable, .error, message)])
    }
    let file = sources.add(path: path, bytes: bytes)
    return FontManifest.read(
      csv: String(decoding: bytes, as: UTF8.self), file: file, folder: resources.fonts
    ).map { $0 }
  }

  private func readLogo(
    _ logo: Spanned<String>, into catalog: inout Catalog, _ sources: inout SourceMap
  ) -> [Diagnostic] {
    guard let bytes = siteTree[logo.value] else {
      let message: Message = "the site folder has no file '\(logo.value)'"
      return [Diagnostic(.logoMissing, .error, message, at: logo.span)]
    }
    let file = sources.add(path: siteTree.shownPath(logo.value), bytes: bytes)
    let read = Symbol.read(bytes, file: file, id: Catalog.logo)
    if let symbol = read.value { catalog.symbols.add(symbol) }
    return read.diagnostics
  }
}
