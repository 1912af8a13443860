// SPDX-License-Identifier: Apache-2.0

public import SignModel

/// One box of a template.
///
/// A box whose content is absent vanishes together with the gap next to it.
public struct FaceNode: Hashable, Sendable {
  /// What is in the box.
  public var content: Content
  /// How the box is dressed and how it takes its place.
  public var box: Dress

  /// Makes a box.
  public init(_ content: Content, _ box: Dress = Dress()) {
    self.content = content
    self.box = box
  }

  /// What is in a box.
  public indirect enum Content: Hashable, Sendable {
    /// Boxes beside each other.
    case row([FaceNode])
    /// Boxes under each other.
    case column([FaceNode])
    /// A row or a column, whichever allows the larger module.
    case flow([FaceNode])
    /// Boxes on top of each other.
    case stack([FaceNode])
    /// The first of several boxes that has content.
    case first([FaceNode])
    /// A pictogram of the content (`$symbol`, `$logo`), or a fixed one.
    case symbol(Picture, size: TemplateLength)
    /// Chinese over English.
    case text(Words, TextForm)
    /// A short mark in figures of one width.
    case number(Words, height: TemplateLength)
    /// A hairline across the direction of the list it stands in.
    case line(TemplateLength)
    /// Room of a length, or all the room that is left.
    case space(TemplateLength?)
    /// One box for each item of a list.
    case each(List, FaceNode, columns: ClosedRange<Int>)
    /// The rows of a direction sign in groups by arrow.
    case directions(DirectionForm)
    /// The safety form of a notice, with its pictogram.
    case form(size: TemplateLength)
    /// A text as a QR code; the size is that of the code with its quiet zone.
    case qr(Words, size: TemplateLength)
    /// The plan of a level.
    case map
  }

  /// Which pictogram is drawn.
  public enum Picture: Hashable, Sendable {
    /// A field of the content, written `$name`.
    case content(ContentField)
    /// The id of a pictogram.
    case fixed(SymbolID)
  }

  /// Words of a template.
  public enum Words: Hashable, Sendable {
    /// A field of the content, written `$name`.
    case content(ContentField)
    /// Words that are always the same.
    case fixed(LocalizedText)
  }

  /// The lists of the content over which a box can be repeated.
  public enum List: String, Hashable, Sendable, CaseIterable {
    /// Rows, or windows of a table.
    case rows
    /// Levels of a directory, the highest first.
    case levels
    /// What is on a level.
    case entries
    /// Facilities of a level shown by their symbol.
    case facilities
  }

  /// How a pair of Chinese and English lines is set.
  public struct TextForm: Hashable, Sendable {
    /// The height of the Chinese line.
    public var height: TemplateLength
    /// The most lines of each language.
    public var lines: Int
    /// True for the heavier pair of fonts.
    public var isStrong: Bool
    /// The languages that are set.
    public var languages: Languages

    /// Which languages are set.
    public enum Languages: String, Hashable, Sendable, CaseIterable {
      case both, zh, en
    }

    /// Makes a form.
    public init(
      height: TemplateLength = TemplateLength(modules: 1), lines: Int = 2, isStrong: Bool = true,
      languages: Languages = .both
    ) {
      self.height = height
      self.lines = lines
      self.isStrong = isStrong
      self.languages = languages
    }
  }

  /// How the rows of a direction sign are grouped.
  public struct DirectionForm: Hashable, Sendable {
    /// The side of the arrow's square.
    public var arrow: TemplateLength
    /// Between the arrow and the rows.
    public var arrowGap: TemplateLength
    /// Between the rows of a group.
    public var rowGap: TemplateLength
    /// On each side of the hairline between two groups.
    public var groupGap: TemplateLength
    /// The width of the hairline.
    public var line: TemplateLength
    /// One row; mirrored for arrows to the right.
    public var each: FaceNode

    /// Makes a form.
    public init(
      arrow: TemplateLength, arrowGap: TemplateLength, rowGap: TemplateLength,
      groupGap: TemplateLength, line: TemplateLength, each: FaceNode
    ) {
      self.arrow = arrow
      self.arrowGap = arrowGap
      self.rowGap = rowGap
      self.groupGap = groupGap
      self.line = line
      self.each = each
    }
  }

  /// How a box is dressed and how it takes its place.
  public struct Dress: Hashable, Sendable {
    /// Where boxes stand in the height of their list; `stretch` gives rows boxes of full height.
    public enum Alignment: String, Hashable, Sendable, CaseIterable {
      case start, center, end, stretch
    }

    /// Where lines and symbols stand in the width they get.
    public enum Setting: String, Hashable, Sendable, CaseIterable {
      case left, center, right
    }

    /// Room at top, right, bottom and left, inside the fill.
    public var padding: [TemplateLength]
    /// The color behind the content: a name of the palette, `zone`, `ink`, `ground`, or `here`,
    /// which swaps ink and ground on the level where the sign stands.
    public var fill: String?
    /// The color of words and symbols inside, likewise.
    public var ink: String?
    /// The corner radius of the fill.
    public var radius: TemplateLength?
    /// Between the boxes of a list.
    public var gap: TemplateLength
    /// Between the columns of a repeated box.
    public var columnGap: TemplateLength
    /// Where boxes stand in the height; nil for center in rows and start in columns.
    public var alignment: Alignment?
    /// Where lines and symbols stand; nil for that of the box around it.
    public var setting: Setting?
    /// A fixed width; of the whole face for parts.
    public var width: TemplateLength?
    /// A fixed height; of the whole face for parts.
    public var height: TemplateLength?
    /// True when the box takes room that is left.
    public var grows: Bool
    /// True when the box stays without content.
    public var stays: Bool
    /// The field without which the box vanishes.
    public var when: ContentField?
    /// The field with which the box vanishes.
    public var unless: ContentField?

    /// Makes a dress.
    public init(
      padding: [TemplateLength] = [], fill: String? = nil, ink: String? = nil,
      radius: TemplateLength? = nil, gap: TemplateLength = TemplateLength(),
      columnGap: TemplateLength = TemplateLength(), alignment: Alignment? = nil,
      setting: Setting? = nil, width: TemplateLength? = nil,
      height: TemplateLength? = nil, grows: Bool = false, stays: Bool = false,
      when: ContentField? = nil, unless: ContentField? = nil
    ) {
      self.padding = padding
      self.fill = fill
      self.ink = ink
      self.radius = radius
      self.gap = gap
      self.columnGap = columnGap
      self.alignment = alignment
      self.setting = setting
      self.width = width
      self.height = height
      self.grows = grows
      self.stays = stays
      self.when = when
      self.unless = unless
    }
  }
}
