// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignGeometry
import SignLayout
import SignModel
import SignPipeline

/// How much a face of a test says.
typealias Fullness = FaceSample.Fullness

/// The contents of the template sheets by the id of a template, from very little to very much.
struct FaceContents {
  /// The content that suits a template.
  static func content(for template: String, _ fullness: Fullness) -> FaceContent {
    switch template {
    case "direction-accessible":
      .messages(Array(SampleContents.accessible.prefix(fullness == .fullest ? 2 : 1)))
    case let id where id.hasPrefix("direction") || id == "screen-direction":
      .messages(SampleContents.directions(fullness.rank))
    case "qr-guide", "qr-feedback", "location-window", "location-desk", "screen-window":
      .location(SampleContents.windows[fullness.rank])
    case "location-door": .location(SampleContents.doors[fullness.rank])
    case "location-accessible": .location(SampleContents.accessible[fullness.rank])
    case let id where id.hasPrefix("location"): .location(SampleContents.places[fullness.rank])
    case "name-place", "screen-welcome": .placeName
    case "place-hours": .placeHours
    case let id where id.hasPrefix("notice") || id == "screen-notice":
      .notice(SampleContents.notices[fullness.rank])
    case let id where id.hasPrefix("temporary"): .notice(SampleContents.temporary(fullness.rank))
    case "index-directory", "screen-directory": .directory(SampleContents.levels(fullness.rank))
    case "screen-windows": .windows(SampleContents.table(fullness.rank))
    default: .map(level: LevelID("F1"), reader: VenuePoint(0, 0), view: Bearing(degrees: 0))
    }
  }

  /// The input of a face.
  static func input(
    _ content: FaceContent, _ template: FaceTemplate, size: Size<SheetSpace>? = nil
  ) -> FaceInput {
    FaceInput(
      content: content, template: template, size: size ?? template.size,
      place: SampleContents.place,
      sign: SignID("F1-D-001"),
      link: SampleContents.link, title: LocalizedText(zh: "一层平面图", en: "Plan of Level 1")
    )
  }
}
