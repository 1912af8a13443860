// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignGeometry

/// A piece of type on a face with what can be measured of it.
struct Letters: Sendable {
  /// The glyphs.
  var run: GlyphRun
  /// Their font.
  var font: FrameFont
  /// The height of 木 in a font with Han characters, of E in others. [Unit: mm]
  var height: Double
  /// True when the font has Han characters.
  var isHan: Bool
  /// Where it stands on the sheet.
  var point: SheetPoint
  /// How wide it is. [Unit: mm]
  var width: Double
  /// The color of the last filled shape under its middle; nil when there is none.
  var ground: Paint?

  /// The type of a frame in drawing order, without decoration.
  static func all(in frame: Frame) -> [Letters] {
    var reader = FrameReader(
      fonts: Dictionary(frame.fonts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }))
    reader.read(frame.items, under: .identity, isArtifact: false)
    return reader.found
  }
}

/// Goes through a frame as a painter does.
private struct FrameReader {
  let fonts: [FrameFont.ID: FrameFont]
  var grounds: [(bounds: SheetRect, paint: Paint)] = []
  var found: [Letters] = []

  mutating func read(
    _ items: [FrameItem], under transform: Transform<SheetSpace, SheetSpace>, isArtifact: Bool
  ) {
    for item in items {
      switch item {
      case .shape(let shape):
        if let fill = shape.fill, let bounds = transform(shape.path).controlBounds {
          grounds.append((bounds, fill.paint))
        }
      case .group(let group):
        read(
          group.items, under: transform.after(group.transform),
          isArtifact: isArtifact || group.role == .artifact)
      case .text(let run):
        if !isArtifact { add(run, transform) }
      }
    }
  }

  private mutating func add(_ run: GlyphRun, _ transform: Transform<SheetSpace, SheetSpace>) {
    guard let font = fonts[run.font], font.unitsPerEm > 0, !run.glyphs.isEmpty else { return }
    let isHan = font.hanHeight > 0
    let ratio = (isHan ? font.hanHeight : font.capHeight) / font.unitsPerEm
    let scale = transform.meanScale
    let height = run.size * ratio * scale
    let point = transform(run.origin)
    let middle = SheetPoint(point.x + run.width * scale / 2, point.y - height / 2)
    found.append(
      Letters(
        run: run, font: font, height: height, isHan: isHan, point: point,
        width: run.width * scale,
        ground: grounds.last { $0.bounds.contains(middle) }?.paint))
  }
}
