// SPDX-License-Identifier: Apache-2.0

import Logging
import SignDiagnostics
import SignExport
import SignFrame
import SignGeometry
import SignJSON
import SignModel
import SignSyntax

/// What may be chosen for a rendering.
public struct RenderOptions: Hashable, Sendable {
  /// The pixel density of sign PNGs. [Limit: 10...1200] [Unit: px/in]
  public var signResolution: Double
  /// The pixel density of map PNGs. [Limit: 10...1200] [Unit: px/in]
  public var mapResolution: Double
  /// The ids of the signs, screens and levels to render; empty for all.
  public var only: [String]
  /// True to write what is sound when something else has errors.
  public var keepsGoing: Bool
  /// True to remove files of earlier runs that no longer belong to the site.
  public var prunes: Bool
  /// The day on which the site is checked; nil for none. [Unit: ISO date]
  public var date: String?

  /// Makes options.
  public init(
    signResolution: Double = 72, mapResolution: Double = 150, only: [String] = [],
    keepsGoing: Bool = false, prunes: Bool = false, date: String? = nil
  ) {
    self.signResolution = signResolution
    self.mapResolution = mapResolution
    self.only = only
    self.keepsGoing = keepsGoing
    self.prunes = prunes
    self.date = date
  }
}

extension Pipeline {
  /// Checks a site without writing anything.
  ///
  /// - Parameters:
  ///   - date: The day on which the site is checked; nil for none. [Unit: ISO date]
  ///   - progress: Is told how far it has come.
  /// - Returns: what was found
  /// - Throws: what opening a font throws
  public func check(
    on date: String? = nil, progress: @escaping @Sendable (Progress) -> Void
  ) async throws -> Outcome {
    var run = Run()
    _ = try await examine(&run, only: [], on: date, progress: progress)
    return run.outcome
  }

  /// Renders a site into a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder; nil for `output/<id of the site>`.
  ///   - options: What may be chosen.
  ///   - progress: Is told how far it has come.
  /// - Returns: what was made and found
  /// - Throws: ``FileError`` when the folder cannot be written
  public func render(
    to folder: String?, options: RenderOptions,
    progress: @escaping @Sendable (Progress) -> Void
  ) async throws -> Outcome {
    var run = Run()
    guard
      let examined = try await examine(
        &run, only: options.only, on: options.date, progress: progress)
    else {
      run.report.isHeldBack = true
      return run.outcome
    }
    let (planned, drawn) = examined
    if run.diagnostics.contains(atLeast: .error) && !options.keepsGoing {
      run.report.isHeldBack = true
      return run.outcome
    }
    logger.debug("writing with \(workers) workers")
    let path = folder ?? "output/\(planned.loaded.site.id)"
    let output = try OutputFolder(path: path)
    defer { output.removeAside() }
    let plan = drawn.flatMap { FileJob.jobs(for: $0, site: planned.loaded.site, options: options) }
    let results = try await inParallel(
      plan, workers: workers, tool: {},
      finished: { progress(Progress(.writing, done: $0, total: plan.count)) },
      work: { job, _ in job.run(into: output) })
    var written: [WrittenFile] = []
    for result in results {
      switch result {
      case .success(let file): written.append(file)
      case .failure(.disk(let error)): throw error
      case .failure(.picture(let diagnostic)): run.diagnostics.append(diagnostic)
      }
    }
    run.report.output = path
    run.report.settings = [
      .init("signResolution_dpi", .decimal(options.signResolution, places: 2)),
      .init("mapResolution_dpi", .decimal(options.mapResolution, places: 2)),
    ]
    if options.only.isEmpty {
      for document in documents(of: planned, drawn: drawn, written: written) {
        try output.write(document.bytes, to: document.path)
        written.append(WrittenFile(path: document.path, bytes: document.bytes))
      }
    }
    run.report.files = written.sorted { $0.path < $1.path }
    if options.only.isEmpty {
      try settleStaleFiles(in: output, written: written, prunes: options.prunes, &run)
      try output.write(
        Array((run.outcome.report.value(sources: run.sources).text + "\n").utf8),
        to: "report.json")
    }
    return run.outcome
  }

  /// Names, and on demand removes, files of earlier runs that this run would have made anew.
  private func settleStaleFiles(
    in output: OutputFolder, written: [WrittenFile], prunes: Bool, _ run: inout Run
  ) throws(FileError) {
    let made = Set(written.map(\.path))
    var stale: [String] = []
    for folder in ["signs", "maps", "screens", "navigation"]
    where Disk.isFolder("\(output.path)/\(folder)") {
      let found = try Disk.paths(in: "\(output.path)/\(folder)", depth: 1)
      stale += found.map { "\(folder)/\($0)" }.filter { path in
        !made.contains(path)
          && [".pdf", ".png", ".svg", ".json"].contains { path.hasSuffix($0) }
      }
    }
    if prunes {
      for path in stale { try output.remove(path) }
    } else {
      run.report.staleFiles = stale
    }
  }

  /// All stages before files are written.
  private func examine(
    _ run: inout Run, only: [String], on date: String?,
    progress: @escaping @Sendable (Progress) -> Void
  ) async throws -> (PlannedSite, [DrawnFace])? {
    progress(Progress(.reading, done: 0, total: 1))
    let loaded = load(&run.sources)
    run.diagnostics += loaded.diagnostics
    progress(Progress(.reading, done: 1, total: 1))
    logger.debug(
      "read \(siteTree.paths().count) files of the site, \(templateTree.paths().count) of templates"
    )
    guard let loaded = loaded.value else { return nil }
    run.report.describe(loaded.site)

    progress(Progress(.routing, done: 0, total: 1))
    let planned = try await plan(loaded, only: Set(only))
    run.diagnostics += planned.diagnostics
    run.report.checks += planned.value.checks
    progress(Progress(.routing, done: 1, total: 1))

    logger.debug("found \(planned.value.journeys.count) journeys")
    let subjects = Self.subjects(of: loaded.site, only: only, &run.diagnostics)
    let drawn = try await draw(planned.value, subjects, progress: progress)
    run.diagnostics += drawn.flatMap(\.diagnostics)
    let runs = drawn.compactMap(\.frame).flatMap(\.glyphRuns).map(\.run)
    run.report.checks += [
      Report.Check(
        message: "faces and maps laid out without loss", passed: drawn.count { $0.frame != nil },
        total: drawn.count),
      Report.Check(
        message: "glyphs found in the fonts of the manifest",
        passed: runs.reduce(0) { $0 + $1.glyphs.count { $0.id != 0 } },
        total: runs.reduce(0) { $0 + $1.glyphs.count }),
    ]
    // Rules are about the whole site; for one sign in a hurry there is nothing to judge.
    if only.isEmpty {
      let checked = checkRules(planned.value, drawn: drawn, on: date, sources: &run.sources)
      run.diagnostics += checked.diagnostics
      run.report.checks += checked.value
    }
    return (planned.value, drawn)
  }

  private static func subjects(
    of site: Site, only: [String], _ diagnostics: inout [Diagnostic]
  ) -> [DrawnFace.Subject] {
    let wanted = Set(only)
    func isWanted(_ id: String) -> Bool { wanted.isEmpty || wanted.contains(id) }
    var subjects: [DrawnFace.Subject] = []
    for (index, sign) in site.signs.enumerated() where isWanted(sign.id.rawValue) {
      switch sign.carrier {
      case .panel: subjects.append(.panel(index))
      case .screen(let screen):
        subjects += screen.playlist.indices.map { .page(index, $0) }
      }
    }
    for (index, level) in site.venue.levels.enumerated() where isWanted(level.id.rawValue) {
      subjects.append(.map(index))
    }
    let known = site.signs.map(\.id.rawValue) + site.venue.levels.map(\.id.rawValue)
    for id in only where !known.contains(id) {
      let message: Message =
        if let near = nearName(to: id, in: known) {
          "no sign, screen or level has the id '\(id)'; did you mean '\(near)'?"
        } else {
          "no sign, screen or level has the id '\(id)'"
        }
      diagnostics.append(Diagnostic(.unknownSelection, .error, message))
    }
    return subjects
  }
}

/// What a run gathers on its way.
private struct Run {
  var sources = SourceMap()
  var diagnostics: [Diagnostic] = []
  var report = Report()

  var outcome: Outcome {
    var report = report
    report.diagnostics = diagnostics.sortedAndMerged
    return Outcome(sources: sources, diagnostics: report.diagnostics, report: report)
  }
}
