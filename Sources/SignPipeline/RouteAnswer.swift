// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignJSON
import SignCatalog
import SignModel
import SignRouting
import SignSyntax

/// The answer to the question for a way.
public struct RouteAnswer: Sendable {
  /// The answer for programs; null when there is no way.
  public var value: JSONValue
  /// Why there is no way; nil when there is one.
  public var why: Message?
  /// What was found while reading the site.
  public var outcome: Outcome

  let head: (zh: String, en: String)
  let steps: [(zh: String, en: String)]

  /// True when there is a way.
  public var hasWay: Bool { why == nil }

  /// The answer for people, a step a line, in both languages.
  ///
  /// - Parameter isChineseFirst: True to begin with Chinese.
  /// - Returns: lines without line breaks
  public func lines(isChineseFirst: Bool) -> [String] {
    guard hasWay else { return [] }
    let zh = [head.zh] + steps.enumerated().map { "  \($0.offset + 1). \($0.element.zh)" }
    let en = [head.en] + steps.enumerated().map { "  \($0.offset + 1). \($0.element.en)" }
    return isChineseFirst ? zh + [""] + en : en + [""] + zh
  }
}

extension Pipeline {
  /// The way between two places.
  ///
  /// - Parameters:
  ///   - from: The id of the start.
  ///   - to: The id of the destination.
  ///   - isStepFree: True for a way without steps.
  /// - Returns: the way, or why there is none; nil inside when the site cannot be read
  /// - Throws: ``PipelineError/unknownID(_:near:)`` when nothing has one of the ids
  public func route(from: String, to: String, isStepFree: Bool) throws -> RouteAnswer {
    var sources = SourceMap()
    let loaded = load(&sources)
    var report = Report()
    report.diagnostics = loaded.diagnostics.sortedAndMerged
    let outcome = Outcome(sources: sources, diagnostics: report.diagnostics, report: report)
    guard let site = loaded.value?.site, let catalog = loaded.value?.catalog else {
      return RouteAnswer(
        value: .null, why: "the site cannot be read", outcome: outcome, head: ("", ""), steps: [])
    }
    let features = site.venue.features
    for id in [from, to] where features[FeatureID(id)] == nil {
      throw PipelineError.unknownID(
        id, near: nearName(to: id, in: features.keys.map(\.rawValue).sorted()))
    }
    let navigator = Navigator(venue: site.venue, walker: isStepFree ? .stepFree : .visitor)
    let (start, end) = (FeatureID(from), FeatureID(to))
    guard let route = navigator.route(from: start, to: end) else {
      let reason = navigator.failure(from: start, to: end)?.message.text() ?? "nobody can say why"
      return RouteAnswer(
        value: .null, why: "there is no way from '\(from)' to '\(to)', because \(reason)",
        outcome: outcome, head: ("", ""), steps: [])
    }
    let narrator = Narrator(phrases: catalog.phrases, venue: site.venue)
    func name(_ id: FeatureID) -> LocalizedText {
      features[id]?.name ?? LocalizedText(zh: id.rawValue, en: id.rawValue)
    }
    let (first, last) = (name(start), name(end))
    let meters = JSONValue.decimalText(route.length, places: 0)
    let minutes = max(1, Int((route.seconds / 60).rounded(.up)))
    return RouteAnswer(
      value: NavigationDocuments.value(for: route, narrator: narrator), why: nil,
      outcome: outcome,
      head: (
        "从\(first.zh)到\(last.zh)，\(meters) 米，约 \(minutes) 分钟",
        "From \(first.en) to \(last.en), \(meters) m, about \(minutes) min"
      ),
      steps: narrator.instructions(for: route).map { ($0.zh, $0.en) })
  }
}
