// SPDX-License-Identifier: Apache-2.0

internal import SignGeometry
internal import SignJSON
internal import SignModel

/// The list of screens with their frames, for players.
struct ScreenManifest {
  /// One screen.
  struct Entry {
    /// The screen.
    var sign: Sign
    /// What it is made of.
    var screen: Screen
    /// Its frames, in the order of the playlist; nil for a page that could not be drawn.
    var frames: [WrittenFile?]
  }

  /// The screens in the order of the site.
  var entries: [Entry]
  /// The id of the site.
  var site: String

  /// The manifest as JSON.
  var value: JSONValue {
    [
      "format": "1.0", "site": .string(site),
      "screens": .array(entries.map(value(for:))),
    ]
  }

  private func value(for entry: Entry) -> JSONValue {
    let (sign, screen) = (entry.sign, entry.screen)
    var pages: [JSONValue] = []
    for (page, frame) in zip(screen.playlist, entry.frames) {
      guard let frame else { continue }
      pages.append([
        "id": .string(page.id),
        "file": .string(frame.path.split(separator: "/").dropFirst().joined(separator: "/")),
        "template": .string(page.face.template.value),
        "dwell_s": .decimal(page.dwell, places: 3),
        "bytes": .int(frame.byteCount),
        "sha256": .string(frame.digest),
      ])
    }
    return [
      "id": .string(sign.id.rawValue),
      "level": .string(sign.level.rawValue),
      "x_m": .decimal(sign.point.x, places: 3),
      "y_m": .decimal(sign.point.y, places: 3),
      "facing_deg": .decimal(sign.facing.degrees, places: 2),
      "width_px": .int(screen.pixelWidth),
      "height_px": .int(screen.pixelHeight),
      "width_mm": .decimal(screen.size.width, places: 3),
      "height_mm": .decimal(screen.size.height, places: 3),
      "pages": .array(pages),
    ]
  }
}
