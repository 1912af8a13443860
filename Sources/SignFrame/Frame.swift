// SPDX-License-Identifier: Apache-2.0

public import SignGeometry

/// A finished drawing: what stands where, in sheet millimeters, with all that is needed to paint it.
///
/// A frame is closed: it carries the outlines of the glyphs it uses, so that an exporter needs
/// neither fonts nor layout.
public struct Frame: Hashable, Sendable {
  /// The trimmed size. [Unit: mm]
  public var size: Size<SheetSpace>
  /// What is drawn, the lowest first.
  public var items: [FrameItem]
  /// The fonts of the glyph runs, each with the glyphs that are used, in order of first use.
  public var fonts: [FrameFont]
  /// The title of the document.
  public var title: String
  /// The main language of the document as a BCP 47 tag.
  public var language: String

  /// Makes a frame.
  public init(
    size: Size<SheetSpace>, items: [FrameItem] = [], fonts: [FrameFont] = [], title: String,
    language: String
  ) {
    self.size = size
    self.items = items
    self.fonts = fonts
    self.title = title
    self.language = language
  }

  /// The whole sheet.
  public var bounds: SheetRect { SheetRect(x: 0, y: 0, width: size.width, height: size.height) }

  /// All glyph runs in drawing order, groups opened, with the map from their space to the sheet.
  public var glyphRuns: [(run: GlyphRun, transform: Transform<SheetSpace, SheetSpace>)] {
    Self.runs(in: items, under: .identity)
  }

  private static func runs(
    in items: [FrameItem], under transform: Transform<SheetSpace, SheetSpace>
  ) -> [(run: GlyphRun, transform: Transform<SheetSpace, SheetSpace>)] {
    var found: [(run: GlyphRun, transform: Transform<SheetSpace, SheetSpace>)] = []
    for item in items {
      switch item {
      case .shape: break
      case .text(let run): found.append((run, transform))
      case .group(let group):
        found += runs(in: group.items, under: transform.after(group.transform))
      }
    }
    return found
  }
}

/// One thing on a frame.
public indirect enum FrameItem: Hashable, Sendable {
  /// An outline, filled or stroked or both.
  case shape(Shape)
  /// Glyphs on one baseline.
  case text(GlyphRun)
  /// Things that belong together.
  case group(Group)
}

/// An outline with its paints.
public struct Shape: Hashable, Sendable {
  /// The outline, in the space of the group around it.
  public var path: SheetPath
  /// The paint inside, if any.
  public var fill: Fill?
  /// The line along the outline, if any.
  public var stroke: Stroke?

  /// Makes a shape.
  public init(_ path: SheetPath, fill: Fill? = nil, stroke: Stroke? = nil) {
    self.path = path
    self.fill = fill
    self.stroke = stroke
  }
}

/// How the inside of an outline is painted.
public struct Fill: Hashable, Sendable {
  /// What counts as inside.
  public enum Rule: Hashable, Sendable {
    /// By the winding number.
    case nonZero
    /// By the parity of crossings.
    case evenOdd
  }

  /// The color.
  public var paint: Paint
  /// What counts as inside.
  public var rule: Rule

  /// Makes a fill.
  public init(_ paint: Paint, rule: Rule = .nonZero) {
    self.paint = paint
    self.rule = rule
  }
}

/// A line along an outline.
public struct Stroke: Hashable, Sendable {
  /// The shape of an open end.
  public enum Cap: Hashable, Sendable { case butt, round, square }
  /// The shape of a corner.
  public enum Join: Hashable, Sendable { case miter, round, bevel }

  /// The color.
  public var paint: Paint
  /// The width. [Limit: > 0] [Unit: mm in the space of the group around it]
  public var width: Double
  /// The open ends.
  public var cap: Cap
  /// The corners.
  public var join: Join
  /// Lengths of strokes and gaps in turn; empty for a full line. [Unit: mm]
  public var dashes: [Double]

  /// Makes a stroke.
  public init(
    _ paint: Paint, width: Double, cap: Cap = .butt, join: Join = .miter, dashes: [Double] = []
  ) {
    self.paint = paint
    self.width = width
    self.cap = cap
    self.join = join
    self.dashes = dashes
  }
}

/// A solid color.
public struct Paint: Hashable, Sendable {
  /// Red in sRGB. [Limit: 0...255] [Unit: none]
  public var red: UInt8
  /// Green in sRGB. [Limit: 0...255] [Unit: none]
  public var green: UInt8
  /// Blue in sRGB. [Limit: 0...255] [Unit: none]
  public var blue: UInt8

  /// Makes a color.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Makes a color from `#RRGGBB`; nil for any other text.
  public init?(hex: String) {
    let digits = hex.utf8.dropFirst()
    guard hex.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  /// The color as `#RRGGBB`.
  public var hex: String {
    let value = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    let text = String(value, radix: 16, uppercase: true)
    return "#" + String(repeating: "0", count: 6 - text.count) + text
  }

  /// White.
  public static let white = Paint(red: 255, green: 255, blue: 255)
  /// Black.
  public static let black = Paint(red: 0, green: 0, blue: 0)
}

/// Things that belong together, with a map, a clip and a meaning of their own.
public struct Group: Hashable, Sendable {
  /// What a group is for a reader who does not see it.
  public enum Role: Hashable, Sendable {
    /// Decoration.
    case artifact
    /// A paragraph of text.
    case paragraph
    /// A heading.
    case heading
    /// A picture with its words.
    case figure(alternate: String)
  }

  /// From the space of the items to the space of the group around this one.
  public var transform: Transform<SheetSpace, SheetSpace>
  /// What is outside of it is not painted; in the space of the items.
  public var clip: SheetPath?
  /// What it is for a reader who does not see it, if it means something as a whole.
  public var role: Role?
  /// What is drawn, the lowest first.
  public var items: [FrameItem]

  /// Makes a group.
  public init(
    transform: Transform<SheetSpace, SheetSpace> = .identity, clip: SheetPath? = nil,
    role: Role? = nil, items: [FrameItem]
  ) {
    self.transform = transform
    self.clip = clip
    self.role = role
    self.items = items
  }
}
