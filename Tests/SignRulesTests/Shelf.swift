// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
import SignLayout
import SignModel
import SignSyntax
import SignTestSupport
import SignText
import Synchronization

/// Reference data that is read once, and faces that are drawn once with it.
final class Shelf: Sendable {
  let catalog: Catalog
  let terms: TermBase
  let fonts: FontManifest
  /// The files that were read, so that findings can point into them.
  let sources: SourceMap
  private let frames = Mutex<[Key: Frame]>([:])

  /// What a drawing depends on, places in files left out.
  private struct Key: Hashable {
    var sign: SignID
    var tags: Set<String>
    var template: String
    var size: Size<SheetSpace>
    var place: PlaceIdentity
    var content: FaceContent
  }

  init(
    templates: FileTree, fonts: String, style: Spanned<String>, sources: inout SourceMap
  ) throws {
    let read = Catalog.read(from: templates, style: style, sources: &sources)
    guard let catalog = read.value else {
      throw RuleSite.Misfit(description: TextRenderer(sources: sources).text(for: read.diagnostics))
    }
    self.catalog = catalog
    terms = TermBase.read(from: templates, sources: &sources).value
    self.sources = sources
    self.fonts =
      FontManifest.read(
        csv: fonts, file: nil, folder: "\(Repository.root)/fonts"
      ).value
  }

  func frame(for input: FaceInput, draw: () -> Frame) -> Frame {
    let key = Key(
      sign: input.sign, tags: input.tags, template: input.template.id, size: input.size,
      place: input.place, content: input.content.withoutSpans)
    if let known = frames.withLock({ $0[key] }) { return known }
    let frame = draw()
    frames.withLock { $0[key] = frame }
    return frame
  }
}

extension FaceContent {
  fileprivate var withoutSpans: FaceContent {
    func plain(_ rows: [SignContent.Message]) -> [SignContent.Message] {
      rows.map { row in
        var row = row
        row.span = nil
        row.symbol?.span = nil
        return row
      }
    }
    switch self {
    case .messages(let rows): return .messages(plain(rows))
    case .location(var row):
      row.span = nil
      row.symbol?.span = nil
      return .location(row)
    case .windows(let rows): return .windows(plain(rows))
    case .notice(var notice):
      notice.symbol?.span = nil
      return .notice(notice)
    case .directory(var levels):
      for index in levels.indices { levels[index].entries = plain(levels[index].entries) }
      return .directory(levels)
    case .map, .placeName, .placeHours: return self
    }
  }
}
