// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
import SignLayout
import SignModel
import SignRouting
import SignSyntax
import SignText

/// One face of the site with its drawing.
struct DrawnFace: Sendable {
  /// What is drawn.
  enum Subject: Hashable, Sendable {
    /// The panel of a sign, by its place in the site.
    case panel(Int)
    /// A page of a screen, by the places of screen and page.
    case page(Int, Int)
    /// The map of a level, by its place in the venue.
    case map(Int)
  }

  var subject: Subject
  /// The template; nil for a map.
  var template: FaceTemplate?
  /// The trimmed size. [Unit: mm]
  var size: Size<SheetSpace>
  /// The drawing; nil when it could not be made.
  var frame: Frame?
  var diagnostics: [Diagnostic]
}

extension Pipeline {
  /// Draws the faces and maps of a site.
  ///
  /// - Parameters:
  ///   - planned: The site with its contents resolved.
  ///   - subjects: What is drawn.
  ///   - progress: Is told how far it has come.
  /// - Returns: the drawings in the order of the subjects
  /// - Throws: ``FontError`` when a font cannot be opened
  func draw(
    _ planned: PlannedSite, _ subjects: [DrawnFace.Subject],
    progress: @escaping @Sendable (Progress) -> Void
  ) async throws -> [DrawnFace] {
    let artist = Artist(planned: planned)
    let fonts = planned.loaded.fonts
    return try await inParallel(
      subjects, workers: workers, tool: { try Typesetter(fonts: fonts) },
      finished: { progress(Progress(.drawing, done: $0, total: subjects.count)) },
      work: { subject, typesetter in artist.draw(subject, with: typesetter) })
  }
}

/// Draws one face at a time.
private struct Artist: Sendable {
  let planned: PlannedSite
  let identity: PlaceIdentity

  init(planned: PlannedSite) {
    self.planned = planned
    identity = PlaceIdentity(planned.loaded.site, catalog: planned.loaded.catalog)
  }

  private var site: Site { planned.loaded.site }
  private var catalog: Catalog { planned.loaded.catalog }

  func draw(_ subject: DrawnFace.Subject, with typesetter: Typesetter) -> DrawnFace {
    switch subject {
    case .map(let index): return drawMap(subject, of: site.venue.levels[index], typesetter)
    case .panel(let index):
      let sign = site.signs[index]
      guard case .panel(let panel) = sign.carrier else { break }
      return drawFace(subject, panel.face, of: sign, size: panel.size, number: 0, typesetter)
    case .page(let index, let page):
      let sign = site.signs[index]
      guard case .screen(let screen) = sign.carrier else { break }
      return drawFace(
        subject, screen.playlist[page].face, of: sign, size: screen.size, number: page,
        typesetter)
    }
    return DrawnFace(subject: subject, size: Size(0, 0), diagnostics: [])
  }

  private func drawFace(
    _ subject: DrawnFace.Subject, _ face: SignFace, of sign: Sign, size: Size<SheetSpace>?,
    number: Int, _ typesetter: Typesetter
  ) -> DrawnFace {
    var drawn = DrawnFace(subject: subject, size: size ?? Size(0, 0), diagnostics: [])
    let isScreen = if case .screen = sign.carrier { true } else { false }
    guard let template = catalog.templates[face.template.value] else {
      drawn.diagnostics.append(unknownTemplate(face.template, of: sign, isScreen: isScreen))
      return drawn
    }
    drawn.template = template
    drawn.size = size ?? template.size
    guard template.isScreen == isScreen else {
      let message: Message =
        isScreen
        ? "template '\(template.id)' is made for panels, not for screens"
        : "template '\(template.id)' is made for screens, not for panels"
      drawn.diagnostics.append(
        Diagnostic(
          .templateCarrierMismatch, .error, message, at: face.template.span,
          subject: sign.subject))
      return drawn
    }
    guard let contents = planned.contents[sign.id], contents.indices.contains(number) else {
      return drawn
    }
    let content = contents[number]
    let input = FaceInput(
      content: content, template: template, size: drawn.size, place: identity, sign: sign.id,
      tags: sign.tags, subject: sign.subject, span: face.span ?? sign.span,
      link: sign.link,
      title: title(of: content), minimumHeight: leastHeight(of: sign))
    var mapFindings: [Diagnostic] = []
    let result = layOutFace(
      input, catalog: catalog, typesetter: typesetter,
      map: { rect in
        guard let input = mapInput(for: content) else { return [] }
        let map = mapItems(input, in: rect, catalog: catalog, typesetter: typesetter)
        mapFindings += map.diagnostics
        return map.value
      })
    drawn.diagnostics = result.diagnostics + mapFindings
    if !drawn.diagnostics.contains(atLeast: .error) { drawn.frame = result.value }
    return drawn
  }

  private func drawMap(
    _ subject: DrawnFace.Subject, of level: Level, _ typesetter: Typesetter
  ) -> DrawnFace {
    // Without a map style there is a finding already.
    guard let style = catalog.map else {
      return DrawnFace(subject: subject, size: Size(0, 0), diagnostics: [])
    }
    let input = MapInput(venue: site.venue, level: level.id, style: style, title: site.name)
    let result = layOutMap(input, catalog: catalog, typesetter: typesetter)
    let isSound = !result.diagnostics.contains(atLeast: .error)
    return DrawnFace(
      subject: subject, size: result.value.size, frame: isSound ? result.value : nil,
      diagnostics: result.diagnostics)
  }

  private func mapInput(for content: FaceContent) -> MapInput? {
    guard case .map(let level, let reader, let view) = content, let style = catalog.map else {
      return nil
    }
    return MapInput(
      venue: site.venue, level: level, style: style, title: site.name,
      readers: [MapInput.Reader(point: reader, heading: view)], headingUp: view,
      parts: [.legend, .scaleBar, .northArrow])
  }

  /// The height that words should have for the reading distance the sign states. [Unit: mm]
  private func leastHeight(of sign: Sign) -> Double? {
    guard let distance = sign.viewingDistance,
      let ratio = catalog.style.measures["readingRatio"], ratio > 0
    else { return nil }
    return distance * 1000 / ratio
  }

  private func title(of content: FaceContent) -> LocalizedText? {
    switch content {
    case .map(let level, _, _): site.venue.level(level)?.name
    default: nil
    }
  }

  private func unknownTemplate(
    _ name: Spanned<String>, of sign: Sign, isScreen: Bool
  ) -> Diagnostic {
    let names = catalog.templates.ids.filter {
      catalog.templates[$0]?.isScreen == isScreen
    }
    let message: Message =
      if let near = nearName(to: name.value, in: names) {
        "no template is called '\(name.value)'; did you mean '\(near)'?"
      } else {
        "no template is called '\(name.value)'; there are: \(names.joined(separator: ", "))"
      }
    return Diagnostic(.unknownTemplate, .error, message, at: name.span, subject: sign.subject)
  }
}
