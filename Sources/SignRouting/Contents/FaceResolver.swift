// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel

/// Resolves the faces of one sign.
struct FaceResolver {
  let contents: SiteContents
  let navigator: Navigator
  let sign: Sign

  func resolve(_ face: SignFace, page: String?) -> Diagnosed<ResolvedFace> {
    content(of: face.content).map { content in
      ResolvedFace(page: page, template: face.template, content: content, span: face.span)
    }
  }

  private func content(of content: SignContent) -> Diagnosed<FaceContent> {
    switch content {
    case .destinations(let destinations):
      return DirectionRows(contents: contents, navigator: navigator, sign: sign)
        .rows(for: destinations).map { .messages($0) }
    case .feature(let id):
      guard let feature = contents.features[id.value] else {
        return Diagnosed(.location(SignContent.Message(span: id.span)))
      }
      return location(of: feature, span: id.span)
    case .directory(let level):
      let directory = DirectoryBuilder(contents: contents)
      return Diagnosed(.directory(directory.levels(only: level?.value, here: sign.level)))
    case .map(let level):
      return Diagnosed(
        .map(level: level.value, reader: sign.point, view: sign.facing.opposite))
    case .placeName: return Diagnosed(.placeName)
    case .placeHours: return Diagnosed(.placeHours)
    case .messages(let messages): return Diagnosed(.messages(messages))
    case .notice(let notice): return Diagnosed(.notice(notice))
    case .windows(let ids):
      return Diagnosed(
        .windows(
          ids.compactMap { id in
            contents.features[id.value].map { feature in
              var message = contents.message(for: feature)
              message.span = id.span
              return message
            }
          }))
    }
  }

  private func location(of feature: Feature, span: SourceSpan?) -> Diagnosed<FaceContent> {
    var message = contents.message(for: feature, isLeaving: isInside)
    message.span = span
    var diagnostics: [Diagnostic] = []
    if message.text == nil, message.symbol == nil {
      diagnostics.append(.nameless(feature.id, on: sign, at: span))
    }
    return Diagnosed(.location(message), diagnostics)
  }

  /// True when the reader stands in the building, not before it.
  var isInside: Bool { navigator.isIndoors(sign.readingPoint, on: sign.level) }
}

extension Sign {
  /// A point before the face, off the wall on which it may hang.
  var readingPoint: VenuePoint {
    let step = 0.6
    return point + facing.unitVector * step
  }
}

extension Navigator {
  func isIndoors(_ point: VenuePoint, on level: LevelID) -> Bool {
    guard let space = spaces.first(where: { $0.level.id == level }),
      let unit = space.unit(at: point)
    else { return false }
    return switch space.level.units[unit].category {
    case .unenclosedarea, .parking, .terrace, .road, .vegetation, .ramp, .steps: false
    default: true
    }
  }
}

extension Diagnostic {
  static func nameless(_ id: FeatureID, on sign: Sign, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .namelessDestination, .warning,
      "'\(id)' has neither a name nor a symbol to show on '\(sign.id)'", at: span,
      subject: sign.subject)
  }
}
