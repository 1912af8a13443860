// SPDX-License-Identifier: Apache-2.0

public import SignCatalog
import SignGeometry
public import SignLayout
public import SignModel

/// Content made up for a template, to see how the template takes little, usual and much of it.
public struct FaceSample: Hashable, Sendable {
  /// How much a sample says.
  public enum Fullness: String, Hashable, Sendable, CaseIterable {
    /// As little as there can be.
    case smallest
    /// What most signs say.
    case usual
    /// As much as the template has to take.
    case fullest

    /// 0, 1 or 2.
    package var rank: Int {
      switch self {
      case .smallest: 0
      case .usual: 1
      case .fullest: 2
      }
    }
  }

  /// How much it says.
  public var fullness: Fullness
  /// What it says.
  public var content: FaceContent

  /// The samples that suit what the boxes of a template ask for.
  ///
  /// - Parameter template: The template.
  /// - Returns: one sample for each fullness; a template of fixed content has one for the usual
  public static func samples(for template: FaceTemplate) -> [FaceSample] {
    let samples = Fullness.allCases.map { fullness in
      FaceSample(fullness: fullness, content: content(for: template, fullness))
    }
    return Set(samples.map(\.content)).count == 1 ? [samples[1]] : samples
  }

  /// What it says, in a few words.
  public var summary: LocalizedText {
    switch content {
    case .messages(let rows):
      LocalizedText(zh: "\(rows.count)行", en: rows.count == 1 ? "1 row" : "\(rows.count) rows")
    case .location(let row): row.text ?? LocalizedText(zh: "", en: "")
    case .directory(let levels):
      LocalizedText(
        zh: "\(levels.count)层", en: levels.count == 1 ? "1 level" : "\(levels.count) levels")
    case .map: LocalizedText(zh: "平面图", en: "Plan")
    case .placeName, .placeHours: SampleContents.placeName
    case .notice(let notice): notice.text
    case .windows(let rows):
      LocalizedText(
        zh: "\(rows.count)个窗口", en: rows.count == 1 ? "1 window" : "\(rows.count) windows")
    }
  }

  /// The input of a face of the usual size of its template, in a place that is made up.
  ///
  /// - Parameters:
  ///   - template: The template.
  ///   - logo: The logo of the place.
  /// - Returns: what layout takes
  public func input(for template: FaceTemplate, logo: Symbol? = nil) -> FaceInput {
    var place = SampleContents.place
    place.logo = logo
    return FaceInput(
      content: content, template: template, size: template.size, place: place,
      sign: SignID("F1-X-001"), tags: template.kinds.first == .accessible ? ["accessible"] : [],
      link: SampleContents.link, title: LocalizedText(zh: "一层", en: "Level 1"))
  }

  private static func content(for template: FaceTemplate, _ fullness: Fullness) -> FaceContent {
    let rank = fullness.rank
    let use = TemplateUse(template.root)
    if use.hasMap {
      return .map(level: LevelID("F1"), reader: VenuePoint(0, 0), view: Bearing(degrees: 0))
    }
    if use.lists.contains(.levels) { return .directory(SampleContents.levels(rank)) }
    if use.hasDirections {
      return .messages(
        template.kinds.first == .accessible
          ? (rank == 2
            ? Array(SampleContents.accessible.prefix(2)) : [SampleContents.accessible[rank]])
          : SampleContents.directions(rank))
    }
    if use.hasForm {
      return .notice(
        template.kinds.contains(.temporary)
          ? SampleContents.temporary(rank) : SampleContents.notices[rank])
    }
    if use.lists.contains(.rows) { return .windows(SampleContents.table(rank)) }
    guard use.fields.contains(.name) || use.fields.contains(.number) else {
      return use.fields.contains(.address) ? .placeHours : .placeName
    }
    let rows =
      if template.kinds.first == .accessible {
        SampleContents.accessible
      } else if template.mounting == .door {
        SampleContents.doors
      } else if use.fields.contains(.number)
        && (template.isScreen || template.mounting == .desk || !use.fields.contains(.symbol))
      {
        SampleContents.windows
      } else {
        SampleContents.places
      }
    var row = rows[rank]
    row.arrow = nil
    return .location(row)
  }
}

/// What the boxes of a template ask for.
private struct TemplateUse {
  var fields: Set<ContentField> = []
  var lists: Set<FaceNode.List> = []
  var hasMap = false
  var hasDirections = false
  var hasForm = false

  init(_ node: FaceNode) { visit(node) }

  private mutating func visit(_ node: FaceNode) {
    switch node.content {
    case .row(let nodes), .column(let nodes), .flow(let nodes), .stack(let nodes),
      .first(let nodes):
      nodes.forEach { visit($0) }
    case .symbol(.content(let field), _), .text(.content(let field), _),
      .number(.content(let field), _):
      fields.insert(field)
    case .symbol, .text, .number, .line, .space, .qr: break
    case .each(let list, let inner, _):
      lists.insert(list)
      visit(inner)
    case .directions(let form):
      hasDirections = true
      visit(form.each)
    case .form: hasForm = true
    case .map: hasMap = true
    }
  }
}
