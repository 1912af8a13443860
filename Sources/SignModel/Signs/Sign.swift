// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignGeometry

/// A panel or a screen at its place.
public struct Sign: Hashable, Sendable {
  /// The id.
  public var id: SignID
  /// What it is for.
  public var kind: SignKind
  /// What it is made of, and what it shows.
  public var carrier: SignCarrier
  /// Further words, such as `accessible`.
  public var tags: Set<String>
  /// The level.
  public var level: LevelID
  /// The middle of the sign in the plan.
  public var point: VenuePoint
  /// Where the face looks; the reader stands on that side.
  public var facing: Bearing
  /// How it is fixed; nil for the default of the template.
  public var mounting: Mounting?
  /// The lower edge above the floor; nil for the default of the template. [Unit: mm]
  public var height: Double?
  /// The distance from which it is to be read; nil for the default of the profile. [Unit: m]
  public var viewingDistance: Double?
  /// The address that the QR code of the sign opens, if it has one.
  public var link: String?
  /// A remark for the workshop.
  public var note: String?
  /// Where it was written.
  public var span: SourceSpan?
  /// Where its id was written.
  public var idSpan: SourceSpan?

  /// Makes a sign.
  public init(
    id: SignID, kind: SignKind, carrier: SignCarrier, tags: Set<String> = [], level: LevelID,
    point: VenuePoint, facing: Bearing, mounting: Mounting? = nil, height: Double? = nil,
    viewingDistance: Double? = nil, link: String? = nil, note: String? = nil,
    span: SourceSpan? = nil,
    idSpan: SourceSpan? = nil
  ) {
    self.id = id
    self.kind = kind
    self.carrier = carrier
    self.tags = tags
    self.level = level
    self.point = point
    self.facing = facing
    self.mounting = mounting
    self.height = height
    self.viewingDistance = viewingDistance
    self.link = link
    self.note = note
    self.span = span
    self.idSpan = idSpan
  }

  /// The sign as findings name it.
  public var subject: Subject {
    Subject(id: id.rawValue, level: level.rawValue, x: point.x, y: point.y)
  }
}

/// The seven kinds of signs, by their users' words.
///
/// - Clause: DB46 government service places 6.1.4.3, clause
public enum SignKind: String, Hashable, Sendable, CaseIterable {
  /// 引导标识: shows the way to a destination.
  case direction
  /// 位置标识: names a place at the spot.
  case location
  /// 综合信息索引标识: gives an overview.
  case index
  /// 提示告知标识: tells, limits or forbids.
  case notice
  /// 临时标识: tells for a time.
  case temporary
  /// 电子标识: shows changing content on a screen.
  case electronic
  /// 无障碍标识: leads to or marks accessible facilities.
  case accessible
}

/// What a sign is made of, and what it shows.
public enum SignCarrier: Hashable, Sendable {
  /// A printed face.
  case panel(Panel)
  /// An electronic screen.
  case screen(Screen)
}

/// How a sign is fixed.
public enum Mounting: String, Hashable, Sendable, CaseIterable {
  case suspended, wall, projecting, standing, desk, door, floor
}

/// A printed face.
public struct Panel: Hashable, Sendable {
  /// The trimmed size; nil for the default of the template. [Unit: mm]
  public var size: Size<SheetSpace>?
  /// How many sides carry the face. [Limit: 1...2] [Unit: none]
  public var sides: Int
  /// What the face shows.
  public var face: SignFace

  /// Makes a panel.
  public init(size: Size<SheetSpace>? = nil, sides: Int = 1, face: SignFace) {
    self.size = size
    self.sides = sides
    self.face = face
  }
}

/// An electronic screen with its pages.
public struct Screen: Hashable, Sendable {
  /// Pixels across. [Limit: > 0] [Unit: pixel]
  public var pixelWidth: Int
  /// Pixels down. [Limit: > 0] [Unit: pixel]
  public var pixelHeight: Int
  /// The lit area. [Unit: mm]
  public var size: Size<SheetSpace>
  /// The pages in the order in which they are shown.
  public var playlist: [Page]

  /// Makes a screen.
  public init(pixelWidth: Int, pixelHeight: Int, size: Size<SheetSpace>, playlist: [Page]) {
    self.pixelWidth = pixelWidth
    self.pixelHeight = pixelHeight
    self.size = size
    self.playlist = playlist
  }

  /// One picture of a playlist.
  public struct Page: Hashable, Sendable {
    /// The id, unique in the screen.
    public var id: String
    /// What it shows.
    public var face: SignFace
    /// How long it is shown. [Limit: > 0] [Unit: s]
    public var dwell: Double

    /// Makes a page.
    public init(id: String, face: SignFace, dwell: Double) {
      self.id = id
      self.face = face
      self.dwell = dwell
    }
  }
}

/// A template with its content, as the user wrote it.
public struct SignFace: Hashable, Sendable {
  /// The id of the template.
  public var template: Spanned<String>
  /// What fills it.
  public var content: SignContent
  /// Where the content was written.
  public var span: SourceSpan?

  /// Makes a face.
  public init(template: Spanned<String>, content: SignContent, span: SourceSpan? = nil) {
    self.template = template
    self.content = content
    self.span = span
  }
}
