// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignGeometry

/// What a sign is to say, as the user wrote it: by hand, or derived from plan and routes.
public enum SignContent: Hashable, Sendable {
  /// Names from the plan, arrows from the routes.
  case destinations([Destination])
  /// Name, number and symbol of one feature.
  case feature(Spanned<FeatureID>)
  /// A list of what is where: of the whole building, or of one level.
  case directory(Spanned<LevelID>?)
  /// The plan of a level, turned to the reader.
  case map(Spanned<LevelID>)
  /// The name of the place with its logo.
  case placeName
  /// The name of the place with address, phones and hours.
  case placeHours
  /// Rows written by hand.
  case messages([Message])
  /// A prohibition, warning, instruction or information.
  case notice(Notice)
  /// A table of service windows.
  case windows([Spanned<FeatureID>])

  /// One destination of a derived sign.
  public struct Destination: Hashable, Sendable {
    /// What the row leads to.
    public enum Target: Hashable, Sendable {
      /// One feature.
      case feature(FeatureID)
      /// Service windows from the first to the last.
      case windows(first: FeatureID, last: FeatureID)
    }

    /// What the row leads to.
    public var target: Target
    /// An arrow that overrules the route.
    public var arrow: Arrow?
    /// Where it was written.
    public var span: SourceSpan?

    /// Makes a destination.
    public init(_ target: Target, arrow: Arrow? = nil, span: SourceSpan? = nil) {
      self.target = target
      self.arrow = arrow
      self.span = span
    }
  }

  /// One row of a face.
  public struct Message: Hashable, Sendable {
    /// The pictogram.
    public var symbol: Spanned<SymbolID>?
    /// The arrow.
    public var arrow: Arrow?
    /// A window number, level or other short mark that is set larger.
    public var number: String?
    /// The words.
    public var text: LocalizedText?
    /// How far it is to walk, for ordering. [Unit: m]
    public var distance: Double?
    /// The name of a zone color.
    public var color: String?
    /// Where it was written.
    public var span: SourceSpan?

    /// Makes a row.
    public init(
      symbol: Spanned<SymbolID>? = nil, arrow: Arrow? = nil, number: String? = nil,
      text: LocalizedText? = nil, distance: Double? = nil, color: String? = nil,
      span: SourceSpan? = nil
    ) {
      self.symbol = symbol
      self.arrow = arrow
      self.number = number
      self.text = text
      self.distance = distance
      self.color = color
      self.span = span
    }
  }

  /// A prohibition, warning, instruction or information.
  public struct Notice: Hashable, Sendable {
    /// The safety form.
    public enum Form: String, Hashable, Sendable, CaseIterable {
      case prohibition, warning, mandatory, information
    }

    /// The safety form.
    public var form: Form
    /// The pictogram.
    public var symbol: Spanned<SymbolID>?
    /// The words.
    public var text: LocalizedText
    /// The first day. [Unit: ISO date]
    public var from: String?
    /// The last day. [Unit: ISO date]
    public var until: String?
    /// Who is responsible.
    public var owner: LocalizedText?

    /// Makes a notice.
    public init(
      form: Form, symbol: Spanned<SymbolID>? = nil, text: LocalizedText, from: String? = nil,
      until: String? = nil, owner: LocalizedText? = nil
    ) {
      self.form = form
      self.symbol = symbol
      self.text = text
      self.from = from
      self.until = until
      self.owner = owner
    }
  }
}

/// Where an arrow points, seen by the reader; `up` and `down` are changes of level.
public enum Arrow: String, Hashable, Sendable, CaseIterable {
  case ahead
  case aheadRight = "ahead-right"
  case right
  case backRight = "back-right"
  case back
  case backLeft = "back-left"
  case left
  case aheadLeft = "ahead-left"
  case up
  case down
}

/// What a face says when all derived parts are resolved: the input of layout.
public enum FaceContent: Hashable, Sendable {
  /// Rows; on direction signs each with an arrow.
  case messages([SignContent.Message])
  /// One place: number, name, symbol and zone color.
  case location(SignContent.Message)
  /// What is where, highest level first.
  case directory([DirectoryLevel])
  /// The plan of a level, with where its reader stands and looks.
  case map(level: LevelID, reader: VenuePoint, view: Bearing)
  /// The name of the place.
  case placeName
  /// Name, address, phones and hours of the place.
  case placeHours
  /// A notice.
  case notice(SignContent.Notice)
  /// A table of service windows.
  case windows([SignContent.Message])

  /// One level of a directory.
  public struct DirectoryLevel: Hashable, Sendable {
    /// The level.
    public var level: LevelID
    /// What stands on its lift button.
    public var shortName: String
    /// Its name.
    public var name: LocalizedText
    /// True for the level on which the sign stands.
    public var isHere: Bool
    /// What is there, in reading order; zones first.
    public var entries: [SignContent.Message]
    /// Facilities shown by their symbol alone.
    public var facilities: [SymbolID]

    /// Makes a level of a directory.
    public init(
      level: LevelID, shortName: String, name: LocalizedText, isHere: Bool,
      entries: [SignContent.Message], facilities: [SymbolID]
    ) {
      self.level = level
      self.shortName = shortName
      self.name = name
      self.isHere = isHere
      self.entries = entries
      self.facilities = facilities
    }
  }
}
