// SPDX-License-Identifier: Apache-2.0

public import SignGeometry

/// Shaped glyphs of one font and language on one baseline.
public struct GlyphRun: Hashable, Sendable {
  /// One placed glyph.
  public struct Glyph: Hashable, Sendable {
    /// The glyph index in the font.
    public var id: UInt32
    /// Where its origin stands, from the run's origin. [Unit: mm]
    public var x: Double
    /// How far its origin stands below the baseline. [Unit: mm]
    public var y: Double
    /// The pen movement after it. [Unit: mm]
    public var advance: Double
    /// The first byte of the text it belongs to; glyphs of one cluster share it.
    /// [Unit: UTF-8 offset in ``GlyphRun/text``]
    public var cluster: Int

    /// Places a glyph.
    public init(id: UInt32, x: Double, y: Double = 0, advance: Double, cluster: Int) {
      self.id = id
      self.x = x
      self.y = y
      self.advance = advance
      self.cluster = cluster
    }
  }

  /// The font, one of ``Frame/fonts``.
  public var font: FrameFont.ID
  /// The em. [Limit: > 0] [Unit: mm]
  public var size: Double
  /// A horizontal stretch of the glyphs about their origins. [Limit: > 0] [Unit: none]
  public var condensation: Double
  /// The start of the baseline.
  public var origin: SheetPoint
  /// The glyphs from left to right.
  public var glyphs: [Glyph]
  /// The text that was shaped.
  public var text: String
  /// The language of the text as a BCP 47 tag.
  public var language: String
  /// The color.
  public var paint: Paint

  /// Makes a run.
  public init(
    font: FrameFont.ID, size: Double, condensation: Double = 1, origin: SheetPoint,
    glyphs: [Glyph], text: String, language: String, paint: Paint
  ) {
    self.font = font
    self.size = size
    self.condensation = condensation
    self.origin = origin
    self.glyphs = glyphs
    self.text = text
    self.language = language
    self.paint = paint
  }

  /// The sum of the advances. [Unit: mm]
  public var width: Double { glyphs.reduce(0) { $0 + $1.advance } }
}

/// A font as far as one frame needs it.
public struct FrameFont: Hashable, Sendable {
  /// A name of a font: its role in the font manifest, such as `han-regular`.
  public struct ID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name.
    public let rawValue: String

    /// Names a font.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// The name.
    public var description: String { rawValue }

    /// Orders names by text.
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  /// One used glyph.
  public struct Glyph: Hashable, Sendable {
    /// The pen movement. [Unit: font unit]
    public var advance: Double
    /// The filled outline, y up, non-zero winding. [Unit: font unit]
    public var outline: Path<ArtSpace>

    /// Makes a glyph.
    public init(advance: Double, outline: Path<ArtSpace>) {
      self.advance = advance
      self.outline = outline
    }
  }

  /// The name by which runs ask for it.
  public var id: ID
  /// The PostScript name, as PDF wants it.
  public var postScriptName: String
  /// The family name, as SVG wants it.
  public var family: String
  /// The weight. [Limit: 100...900] [Unit: none]
  public var weight: Int
  /// The em. [Unit: font unit]
  public var unitsPerEm: Double
  /// The typographic ascent. [Unit: font unit]
  public var ascent: Double
  /// The typographic descent, negative. [Unit: font unit]
  public var descent: Double
  /// The height of E. [Unit: font unit]
  public var capHeight: Double
  /// The height of 木; 0 for a font without Han characters. [Unit: font unit]
  public var hanHeight: Double
  /// The box around all glyphs of the font, y up. [Unit: font unit]
  public var bounds: Rect<ArtSpace>
  /// The used glyphs by glyph index.
  public var glyphs: [UInt32: Glyph]

  /// Makes a font.
  public init(
    id: ID, postScriptName: String, family: String, weight: Int, unitsPerEm: Double,
    ascent: Double, descent: Double, capHeight: Double, hanHeight: Double = 0,
    bounds: Rect<ArtSpace>, glyphs: [UInt32: Glyph] = [:]
  ) {
    self.id = id
    self.postScriptName = postScriptName
    self.family = family
    self.weight = weight
    self.unitsPerEm = unitsPerEm
    self.ascent = ascent
    self.descent = descent
    self.capHeight = capHeight
    self.hanHeight = hanHeight
    self.bounds = bounds
    self.glyphs = glyphs
  }
}
