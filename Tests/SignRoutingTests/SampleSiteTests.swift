// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignModel
import SignReaders
import SignRouting
import SignSyntax
import SignTestSupport
import Testing

@Suite struct SampleSiteTests {
  private static let sites = ["county-center", "township-center", "village-station"]

  private func site(_ name: String) throws -> Site {
    let folder = try Repository.tree("templates/sites/\(name)")
    let files = folder.paths().map { path in
      SourceFile(path: path, bytes: folder[path] ?? [])
    }
    var sources = SourceMap()
    return try #require(readSite(files, sources: &sources).value)
  }

  @Test(
    "in every sample site every public room is reached, on foot and without steps", arguments: sites
  )
  func reachable(name: String) throws {
    let venue = try site(name).venue
    for walker in [Walker.visitor, .stepFree] {
      let navigator = Navigator(venue: venue, walker: walker)
      #expect(
        navigator.diagnostics.isEmpty,
        "\(walker.id): \(navigator.diagnostics.map { $0.message.text() })")
      #expect(!navigator.entrances.isEmpty)
    }
  }

  @Test("every row of every sample sign has a way", arguments: sites)
  func signs(name: String) throws {
    let site = try site(name)
    let resolved = resolve(
      site, visitor: Navigator(venue: site.venue, walker: .visitor),
      stepFree: Navigator(venue: site.venue, walker: .stepFree))
    let troubles = resolved.diagnostics.filter { $0.severity > .note }
    #expect(troubles.isEmpty, "\(troubles.map { $0.message.text() })")
    #expect(resolved.value.count == site.signs.count)
  }

  @Test("no sentence of the township has an empty slot or an unknown phrase")
  func sentences() throws {
    let venue = try site("township-center").venue
    var sources = SourceMap()
    let phrases = PhraseTable.read(from: try Repository.templates(), sources: &sources).value
    let narrator = Narrator(phrases: phrases, venue: venue)
    let navigator = Navigator(venue: venue, walker: .visitor)
    let routes = navigator.routes(
      from: navigator.entrances, to: venue.features.keys.sorted())
    #expect(routes.count > 50)
    for instruction in routes.flatMap(narrator.instructions) {
      #expect(instruction.zh.hasSuffix("。"))
      #expect(instruction.en.hasSuffix("."))
      for text in [instruction.zh, instruction.en] {
        #expect(
          !text.contains("{") && !text.contains("place-") && !text.contains("turn-"), "\(text)")
      }
    }
  }
}
