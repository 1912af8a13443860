// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignFrame
import SignModel
import SignReaders
import SignRouting
import SignRules
import SignSyntax

extension Pipeline {
  /// Checks a site against the rules of its profile.
  ///
  /// - Parameters:
  ///   - planned: The site with its ways and contents.
  ///   - drawn: The drawings; faces without one are not judged on their type.
  ///   - date: The day on which the site is checked; nil when nobody said. [Unit: ISO date]
  ///   - sources: Where files that are read are noted.
  /// - Returns: how many rules hold, and what was found
  func checkRules(
    _ planned: PlannedSite, drawn: [DrawnFace], on date: String?, sources: inout SourceMap
  ) -> Diagnosed<[Report.Check]> {
    let site = planned.loaded.site
    let profile = Profile.read(from: templateTree, id: site.profile, sources: &sources)
    let terms = readTermBase(&sources)
    let diagnostics = profile.diagnostics + terms.diagnostics
    guard let found = profile.value else { return Diagnosed([], diagnostics) }
    let context = RuleContext(
      site: site, catalog: planned.loaded.catalog, faces: checkedFaces(planned, drawn: drawn),
      visitor: planned.visitor, stepFree: planned.stepFree,
      reachedStepFree: Set(planned.journeys.filter { $0.stepFree != nil }.map(\.to)),
      profile: found, terms: terms.value, date: date)
    let checked = checkSite(context)
    let what: Message = "rules of profile '\(found.id)'"
    let check = Report.Check(
      message: what, passed: checked.value.count { $0.failed == 0 }, total: checked.value.count)
    return Diagnosed([check], diagnostics + checked.diagnostics)
  }

  /// The terms of the term base, with those of the site before them.
  private func readTermBase(_ sources: inout SourceMap) -> Diagnosed<TermBase> {
    var base = TermBase.read(from: templateTree, sources: &sources)
    let files = siteTree.paths().map { path in
      SourceFile(path: siteTree.shownPath(path), bytes: siteTree[path] ?? [])
    }
    let local = readTerms(files, sources: &sources)
    base.value.override(
      with: local.value.map {
        Term(
          zh: $0.zh, en: $0.en, shortEnglish: $0.shortEnglish, confidence: $0.confidence,
          span: $0.span)
      })
    return Diagnosed(base.value, base.diagnostics + local.diagnostics)
  }

  private func checkedFaces(_ planned: PlannedSite, drawn: [DrawnFace]) -> [CheckedFace] {
    var frames: [DrawnFace.Subject: Frame] = [:]
    for face in drawn { frames[face.subject] = face.frame }
    var faces: [CheckedFace] = []
    for (index, sign) in planned.loaded.site.signs.enumerated() {
      let contents = planned.contents[sign.id] ?? []
      func add(_ face: SignFace, page: Screen.Page?, number: Int, _ subject: DrawnFace.Subject) {
        faces.append(
          CheckedFace(
            sign: sign, page: page, face: face,
            content: contents.indices.contains(number) ? contents[number] : nil,
            template: planned.loaded.catalog.templates[face.template.value],
            frame: frames[subject]))
      }
      switch sign.carrier {
      case .panel(let panel): add(panel.face, page: nil, number: 0, .panel(index))
      case .screen(let screen):
        for (number, page) in screen.playlist.enumerated() {
          add(page.face, page: page, number: number, .page(index, number))
        }
      }
    }
    return faces
  }
}
