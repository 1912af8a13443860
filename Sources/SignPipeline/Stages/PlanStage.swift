// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignModel
import SignRouting
import SignSyntax

/// From one entrance to one destination.
struct Journey: Sendable {
  var from: FeatureID
  var to: FeatureID
  /// On foot; nil when there is no way.
  var onFoot: Route?
  /// Without steps; nil when there is no way.
  var stepFree: Route?
}

/// A site with its ways, and with the contents of all faces resolved.
struct PlannedSite: Sendable {
  var loaded: LoadedSite
  /// The ways of visitors on foot.
  var visitor: Navigator
  /// The ways without steps.
  var stepFree: Navigator
  /// What each face says: one for a panel, one for each page of a screen.
  var contents: [SignID: [FaceContent]]
  /// For each entrance and destination the ways, in the order of the plan.
  var journeys: [Journey]
  var checks: [Report.Check]

  /// The navigator of a walker by its word.
  func navigator(for walker: String) -> Navigator? {
    [visitor, stepFree].first { $0.walker.id == walker }
  }
}

extension Pipeline {
  /// Finds the ways of a site and resolves what its signs say.
  ///
  /// - Parameters:
  ///   - loaded: The site.
  ///   - only: The ids of the signs that are wanted; empty for the whole site. For a few signs
  ///     no journeys are found, and no ways at all when none of them asks for one.
  /// - Returns: the site with its ways, and what is wrong with them
  /// - Throws: never, but for a task that is cancelled
  func plan(_ loaded: LoadedSite, only: Set<String>) async throws -> Diagnosed<PlannedSite> {
    var site = loaded.site
    if !only.isEmpty { site.signs.removeAll { !only.contains($0.id.rawValue) } }
    let needsWays = only.isEmpty || site.signs.contains(where: Self.asksForWays)
    let venue = needsWays ? site.venue : Venue(levels: [])
    async let onFoot = Navigator(venue: venue, walker: .visitor)
    async let withoutSteps = Navigator(venue: venue, walker: .stepFree)
    let (visitor, stepFree) = await (onFoot, withoutSteps)
    let resolved = resolve(site, visitor: visitor, stepFree: stepFree)
    let journeys = only.isEmpty ? try await journeys(visitor: visitor, stepFree: stepFree) : []
    var planned = PlannedSite(
      loaded: loaded, visitor: visitor, stepFree: stepFree,
      contents: resolved.value.mapValues { $0.map(\.content) }, journeys: journeys, checks: [])
    if only.isEmpty { planned.checks = Self.checks(of: planned) }
    return Diagnosed(planned, visitor.diagnostics + stepFree.diagnostics + resolved.diagnostics)
  }

  /// True when what a sign says depends on the ways: arrows, and doors that lead in or out.
  private static func asksForWays(_ sign: Sign) -> Bool {
    let faces: [SignFace] =
      switch sign.carrier {
      case .panel(let panel): [panel.face]
      case .screen(let screen): screen.playlist.map(\.face)
      }
    return faces.contains { face in
      switch face.content {
      case .destinations, .feature: true
      case .directory, .map, .placeName, .placeHours, .messages, .notice, .windows: false
      }
    }
  }

  private func journeys(visitor: Navigator, stepFree: Navigator) async throws -> [Journey] {
    // What lies behind doors that visitors do not open is no destination of theirs.
    let entrance = visitor.entrances.first
    let destinations = Self.destinations(of: visitor.venue).filter { destination in
      guard let entrance, let failure = visitor.failure(from: entrance, to: destination),
        case .notPublic = failure.reason
      else { return true }
      return false
    }
    let pairs = visitor.entrances.flatMap { entrance in
      destinations.map { (from: entrance, to: $0) }
    }
    return try await inParallel(
      pairs, workers: workers, tool: {}, finished: { _ in },
      work: { pair, _ in
        Journey(
          from: pair.from, to: pair.to, onFoot: visitor.route(from: pair.from, to: pair.to),
          stepFree: stepFree.route(from: pair.from, to: pair.to))
      })
  }

  /// Zones, named public rooms, facilities and windows.
  private static func destinations(of venue: Venue) -> [FeatureID] {
    venue.levels.flatMap { level -> [FeatureID] in
      level.sections.filter { $0.category != .backOffice }.map(\.id)
        + level.units.filter { $0.isPublic && $0.name != nil && !$0.category.isVertical }.map(\.id)
        + level.amenities.filter { $0.name != nil }.map(\.id)
        + level.occupants.map(\.id)
    }
  }

  private static func checks(of planned: PlannedSite) -> [Report.Check] {
    let rows = planned.contents.values.joined().flatMap { content -> [SignContent.Message] in
      if case .messages(let rows) = content { rows } else { [] }
    }
    return [
      Report.Check(
        message: "ways from entrances to destinations, on foot",
        passed: planned.journeys.count { $0.onFoot != nil },
        total: planned.journeys.count),
      Report.Check(
        message: "ways from entrances to destinations, step-free",
        passed: planned.journeys.count { $0.stepFree != nil }, total: planned.journeys.count),
      Report.Check(
        message: "derived rows with an arrow from the ways",
        passed: rows.count { $0.distance != nil && $0.arrow != nil },
        total: rows.count { $0.distance != nil }),
    ]
  }
}
