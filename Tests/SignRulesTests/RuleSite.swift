// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
import SignLayout
import SignModel
import SignReaders
import SignRouting
import SignRules
import SignSyntax
import SignTestSupport
import SignText
import Testing

/// A site folder with the reference data it is read with; all of it may be changed.
struct RuleSite {
  /// The files of the site folder.
  var site: FileTree
  /// The reference data.
  var templates: FileTree
  /// The font manifest.
  var fonts: String
  /// The profile, if another than the site names.
  var profile: String?
  /// The day of the check.
  var date: String?
  /// What was read and drawn before with the same reference data and fonts.
  var shelf: Shelf?

  /// The example site of the rules.
  static let example = Result {
    var site = try RuleSite(folder: "Tests/Corpus/rule-site")
    var sources = SourceMap()
    site.shelf = try Shelf(
      templates: site.templates, fonts: site.fonts, style: Spanned("house"), sources: &sources)
    return site
  }

  init(folder: String) throws {
    site = try Repository.tree(folder)
    templates = try Repository.templates()
    fonts = try String(contentsOfFile: "\(Repository.root)/fonts/fonts.csv", encoding: .utf8)
  }

  /// Why a change does not fit the example site.
  struct Misfit: Error, CustomStringConvertible {
    var description: String
  }

  /// The site with the changes of an example.
  func changed(by example: RuleExample) throws -> RuleSite {
    var changed = self
    changed.date = example.date
    for edit in example.edits {
      let text = try changed.text(edit.file)
      let count = text.components(separatedBy: edit.old).count - 1
      guard count == 1 else {
        throw Misfit(description: "'\(edit.old)' stands \(count) times in \(edit.file)")
      }
      if let new = edit.new {
        changed.write(text.replacingOccurrences(of: edit.old, with: new), to: edit.file)
      } else {
        let lines = text.components(separatedBy: "\n").filter { !$0.contains(edit.old) }
        changed.write(lines.joined(separator: "\n"), to: edit.file)
      }
    }
    return changed
  }

  private func text(_ file: String) throws -> String {
    if file == "fonts/fonts.csv" { return fonts }
    let bytes =
      file.hasPrefix("templates/")
      ? templates[String(file.dropFirst("templates/".count))] : site[file]
    guard let bytes else { throw Misfit(description: "there is no file \(file)") }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func write(_ text: String, to file: String) {
    if file == "fonts/fonts.csv" {
      shelf = nil
      fonts = text
    } else if file.hasPrefix("templates/") {
      shelf = nil
      templates[String(file.dropFirst("templates/".count))] = Array(text.utf8)
    } else {
      site[file] = Array(text.utf8)
    }
  }

  /// Reads, lays out and checks the site.
  func check() throws -> Checked {
    var sources = shelf?.sources ?? SourceMap()
    let files = site.paths().map { SourceFile(path: $0, bytes: site[$0] ?? []) }
    let read = readSite(files, sources: &sources)
    guard let site = read.value else {
      throw Misfit(description: TextRenderer(sources: sources).text(for: read.diagnostics))
    }
    let shelf =
      try self.shelf
      ?? Shelf(templates: templates, fonts: fonts, style: site.style, sources: &sources)
    var terms = shelf.terms
    let local = readTerms(files, sources: &sources)
    terms.override(with: local.value.map { Term(zh: $0.zh, en: $0.en, span: $0.span) })
    let profileName = self.profile.map { Spanned($0) } ?? site.profile
    let profile = Profile.read(from: templates, id: profileName, sources: &sources)
    let visitor = Navigator(venue: site.venue, walker: .visitor)
    let stepFree = Navigator(venue: site.venue, walker: .stepFree)
    let contents = resolve(site, visitor: visitor, stepFree: stepFree).value
    let press = Press(site: site, shelf: shelf, typesetter: try Typesetter(fonts: shelf.fonts))
    let faces = site.signs.flatMap { press.faces(of: $0, contents: contents[$0.id] ?? []) }
    let context = RuleContext(
      site: site, catalog: shelf.catalog, faces: faces, visitor: visitor, stepFree: stepFree,
      profile: try #require(profile.value), terms: terms, date: date)
    let checked = checkSite(context)
    return Checked(
      input: read.diagnostics + local.diagnostics + profile.diagnostics, outcomes: checked.value,
      findings: checked.diagnostics, sources: sources)
  }

  /// What a check gives.
  struct Checked {
    var input: [Diagnostic]
    var outcomes: [RuleOutcome]
    var findings: [Diagnostic]
    var sources: SourceMap

    /// The codes of the findings, each once.
    var codes: [String] { Set(findings.map(\.code.id)).sorted() }

    /// The findings as the user sees them.
    var text: String { TextRenderer(sources: sources).text(for: input + findings) }
  }
}

/// Lays out the faces of signs; plans are left empty, for no rule reads them.
private struct Press {
  let site: Site
  let shelf: Shelf
  let typesetter: Typesetter

  func faces(of sign: Sign, contents: [ResolvedFace]) -> [CheckedFace] {
    switch sign.carrier {
    case .panel(let panel):
      [face(panel.face, of: sign, size: panel.size, content: contents.first?.content)]
    case .screen(let screen):
      screen.playlist.enumerated().map { number, page in
        face(
          page.face, of: sign, size: screen.size, content: contents[number].content, page: page)
      }
    }
  }

  private func face(
    _ face: SignFace, of sign: Sign, size: Size<SheetSpace>?, content: FaceContent?,
    page: Screen.Page? = nil
  ) -> CheckedFace {
    let template = shelf.catalog.templates[face.template.value]
    var frame: Frame?
    if let template, let content {
      let input = FaceInput(
        content: content, template: template, size: size ?? template.size,
        place: PlaceIdentity(site, catalog: shelf.catalog), sign: sign.id, tags: sign.tags)
      frame = shelf.frame(for: input) {
        layOutFace(input, catalog: shelf.catalog, typesetter: typesetter).value
      }
    }
    return CheckedFace(
      sign: sign, page: page, face: face, content: content, template: template, frame: frame)
  }
}
