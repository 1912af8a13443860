// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel

/// The rows of a direction sign: names from the plan, arrows from the routes.
struct DirectionRows {
  let contents: SiteContents
  let navigator: Navigator
  let sign: Sign

  /// So near to a connector, its arrow is a change of level. [Unit: m]
  private static let atConnector = 3.0

  /// The rows, grouped by arrow: to the left, ahead, to the right; in a group near to far.
  func rows(
    for destinations: [SignContent.Destination]
  ) -> Diagnosed<[SignContent.Message]> {
    var diagnostics: [Diagnostic] = []
    let vantage = navigator.vantage(at: sign.readingPoint, level: sign.level)
    if vantage == nil {
      diagnostics.append(
        Diagnostic(
          .signOutOfReach, .warning,
          "there is no room to stand before sign '\(sign.id)'", at: sign.span,
          subject: sign.subject))
    }
    var rows: [SignContent.Message] = []
    var seen: Set<SignContent.Destination.Target> = []
    for destination in destinations {
      guard seen.insert(destination.target).inserted else {
        diagnostics.append(
          Diagnostic(
            .repeatedDestination, .note, "sign '\(sign.id)' names one destination twice",
            at: destination.span, subject: sign.subject))
        continue
      }
      let row = row(for: destination, from: vantage)
      diagnostics += row.diagnostics
      if let message = row.value { rows.append(message) }
    }
    return Diagnosed(Self.grouped(Self.withoutDoubles(rows)), diagnostics)
  }

  private func row(
    for destination: SignContent.Destination, from vantage: Navigator.Vantage?
  ) -> Diagnosed<SignContent.Message?> {
    guard let (id, plain) = plainRow(for: destination.target) else { return Diagnosed(nil) }
    var message = plain
    message.span = destination.span
    var diagnostics: [Diagnostic] = []
    if message.text == nil, message.symbol == nil {
      diagnostics.append(.nameless(id, on: sign, at: destination.span))
    }
    let heading = vantage.flatMap { navigator.heading(at: $0, to: id) }
    if let heading {
      message.distance = heading.length
      message.arrow = arrow(for: heading)
      if heading.isInside, destination.arrow == nil {
        diagnostics.append(
          Diagnostic(
            .signInDestination, .note, "sign '\(sign.id)' stands in '\(id)', to which it leads",
            at: destination.span, subject: sign.subject))
      }
      if let level = levelMark(of: id, heading: heading), message.number == nil {
        message.number = level
      }
    }
    message.arrow = destination.arrow ?? message.arrow
    if message.arrow == nil {
      if let vantage { diagnostics.append(noWay(from: vantage, to: id, at: destination.span)) }
      return Diagnosed(nil, diagnostics)
    }
    return Diagnosed(message, diagnostics)
  }

  private func plainRow(
    for target: SignContent.Destination.Target
  ) -> (FeatureID, SignContent.Message)? {
    switch target {
    case .feature(let id):
      guard let feature = contents.features[id] else { return nil }
      let isLeaving = navigator.isIndoors(sign.readingPoint, on: sign.level)
      return (id, contents.message(for: feature, isLeaving: isLeaving))
    case .windows(let first, let last):
      let windows = contents.windows(from: first, to: last)
      guard let middle = contents.middle(of: windows),
        let message = contents.message(forWindows: windows)
      else { return nil }
      return (middle.id, message)
    }
  }

  /// What stands on the lift button of the destination's level, when it is another level.
  private func levelMark(of id: FeatureID, heading: Heading) -> String? {
    guard heading.change != nil, let level = contents.features[id]?.level, level != sign.level
    else { return nil }
    return contents.site.venue.level(level)?.shortName
  }

  private func arrow(for heading: Heading) -> Arrow {
    if let change = heading.change, let length = heading.lengthToChange,
      length <= Self.atConnector
    {
      return change.isUp ? .up : .down
    }
    return Arrow(turn: sign.facing.opposite.turn(to: heading.bearing))
  }

  private func noWay(
    from vantage: Navigator.Vantage, to id: FeatureID, at span: SourceSpan?
  ) -> Diagnostic {
    let here = Target(level: vantage.level, at: vantage.point)
    let failure = navigator.destinations[id].map { destination in
      navigator.refusal(of: destination)
        ?? navigator.blockage(from: [here], to: destination.targets)
    }
    var code = Diagnostic.Code.destinationWithoutWay
    if case .notPublic? = failure?.reason { code = .destinationNotPublic }
    let message: Message =
      navigator.walker.isStepFree
      ? "sign '\(sign.id)' has no way without steps to '\(id)'"
      : "sign '\(sign.id)' has no way to '\(id)'"
    let reasons = failure?.messages ?? []
    return Diagnostic(
      code, .warning, message, at: span, subject: sign.subject, notes: reasons.map { .init($0) })
  }

  /// Of rows that say the same, the nearest.
  private static func withoutDoubles(_ rows: [SignContent.Message]) -> [SignContent.Message] {
    var kept: [SignContent.Message] = []
    for row in rows {
      let same = kept.firstIndex { other in
        other.arrow == row.arrow && other.text == row.text && other.number == row.number
          && other.symbol?.value == row.symbol?.value && row.text != nil
      }
      guard let same else {
        kept.append(row)
        continue
      }
      if (row.distance ?? .infinity) < (kept[same].distance ?? .infinity) { kept[same] = row }
    }
    return kept
  }

  private static func grouped(_ rows: [SignContent.Message]) -> [SignContent.Message] {
    rows.enumerated().sorted { left, right in
      let a = (left.element.arrow?.place ?? 0, left.element.distance ?? .infinity, left.offset)
      let b = (right.element.arrow?.place ?? 0, right.element.distance ?? .infinity, right.offset)
      return a < b
    }.map(\.element)
  }
}

extension Arrow {
  /// The arrow for a turn of the reader, in eighths of a circle.
  ///
  /// - Parameter turn: Clockwise positive. [Limit: -180..<180] [Unit: degree]
  init(turn: Double) {
    let sector: Arrow =
      switch Int((turn / 45).rounded()) {
      case 0: .ahead
      case 1: .aheadRight
      case 2: .right
      case 3: .backRight
      case -1: .aheadLeft
      case -2: .left
      case -3: .backLeft
      default: .back
      }
    self = sector
  }

  /// The order of groups on a sign, from its left edge to its right.
  fileprivate var place: Int {
    switch self {
    case .left: 0
    case .backLeft: 1
    case .aheadLeft: 2
    case .ahead: 3
    case .up: 4
    case .down: 5
    case .back: 6
    case .aheadRight: 7
    case .backRight: 8
    case .right: 9
    }
  }
}
