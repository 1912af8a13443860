// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignGeometry

/// A zone of a level: over units, or over a part of an open hall.
public struct Section: Hashable, Sendable {
  /// The zones of table B.1.
  public enum Category: String, Hashable, Sendable, CaseIterable {
    /// 咨询接待区.
    case consultation
    /// 业务受理区.
    case acceptance
    /// 制证和取证区.
    case issuance
    /// 政府信息查阅区.
    case governmentInformation = "government-information"
    /// 便民服务区.
    case publicAmenities = "public-amenities"
    /// 24小时自助办理区.
    case selfService24h = "self-service-24h"
    /// 后台办公区.
    case backOffice = "back-office"
    /// 配套功能区.
    case support
    /// 其他自选区.
    case other
  }

  /// The id.
  public var id: FeatureID
  /// Which zone it is.
  public var category: Category
  /// The name.
  public var name: LocalizedText
  /// The pictogram.
  public var symbol: Spanned<SymbolID>?
  /// The name of a zone color of the house style.
  public var color: Spanned<String>?
  /// The regions it covers.
  public var regions: [VenuePolygon]
  /// Where it was written.
  public var span: SourceSpan?

  /// Makes a zone.
  public init(
    id: FeatureID, category: Category, name: LocalizedText, symbol: Spanned<SymbolID>? = nil,
    color: Spanned<String>? = nil, regions: [VenuePolygon], span: SourceSpan? = nil
  ) {
    self.id = id
    self.category = category
    self.name = name
    self.symbol = symbol
    self.color = color
    self.regions = regions
    self.span = span
  }
}

/// A room, way or shaft.
public struct Unit: Hashable, Sendable {
  /// A reason why not everybody may enter.
  public enum Restriction: String, Hashable, Sendable, CaseIterable {
    /// Staff only.
    case employeesOnly = "employeesonly"
    /// Not for everybody.
    case restricted
  }

  /// The id.
  public var id: FeatureID
  /// The IMDF unit category.
  public var category: UnitCategory
  /// The name, if people call it by one.
  public var name: LocalizedText?
  /// The border.
  public var polygon: VenuePolygon
  /// Who may not enter.
  public var restriction: Restriction?
  /// IMDF accessibility values.
  public var accessibility: Set<String>
  /// The pictogram.
  public var symbol: Spanned<SymbolID>?
  /// Where it was written.
  public var span: SourceSpan?

  /// Makes a unit.
  public init(
    id: FeatureID, category: UnitCategory, name: LocalizedText? = nil, polygon: VenuePolygon,
    restriction: Restriction? = nil, accessibility: Set<String> = [],
    symbol: Spanned<SymbolID>? = nil, span: SourceSpan? = nil
  ) {
    self.id = id
    self.category = category
    self.name = name
    self.polygon = polygon
    self.restriction = restriction
    self.accessibility = accessibility
    self.symbol = symbol
    self.span = span
  }

  /// True when visitors may walk here.
  public var isPublic: Bool { restriction == nil && category.isOpenToVisitors }

  /// True when anybody may walk here, staff included.
  public var isWalkable: Bool { category.isWalkable }
}

/// A door or passage: a straight line on the border of one or two units.
public struct Opening: Hashable, Sendable {
  /// What an opening is for.
  public enum Category: String, Hashable, Sendable, CaseIterable {
    /// For people.
    case pedestrian
    /// The way in from outside.
    case principal = "pedestrian.principal"
    /// Only to get out.
    case emergencyExit = "emergencyexit"
    /// For deliveries and staff.
    case service
  }

  /// A leaf in the opening.
  public struct Door: Hashable, Sendable {
    /// The IMDF door type.
    public var type: String
    /// True when it opens by itself.
    public var isAutomatic: Bool

    /// Makes a door.
    public init(type: String, isAutomatic: Bool = false) {
      self.type = type
      self.isAutomatic = isAutomatic
    }
  }

  /// The id.
  public var id: FeatureID
  /// What it is for.
  public var category: Category
  /// One end of the clear width.
  public var start: VenuePoint
  /// The other end of the clear width.
  public var end: VenuePoint
  /// The name, if people call it by one.
  public var name: LocalizedText?
  /// The leaf; nil for an open passage.
  public var door: Door?
  /// The IMDF access control, if any.
  public var accessControl: String?
  /// Where it was written.
  public var span: SourceSpan?

  /// Makes an opening.
  public init(
    id: FeatureID, category: Category, start: VenuePoint, end: VenuePoint,
    name: LocalizedText? = nil, door: Door? = nil, accessControl: String? = nil,
    span: SourceSpan? = nil
  ) {
    self.id = id
    self.category = category
    self.start = start
    self.end = end
    self.name = name
    self.door = door
    self.accessControl = accessControl
    self.span = span
  }

  /// The clear width. [Unit: m]
  public var width: Double { start.distance(to: end) }
  /// The middle.
  public var middle: VenuePoint { start.interpolated(to: end, 0.5) }
}

/// Something solid that stands on the floor.
public struct Fixture: Hashable, Sendable {
  /// What it is.
  public enum Category: String, Hashable, Sendable, CaseIterable {
    case counter, desk, seating, kiosk, column, planter, wall, shelf, machine, vehicle, other
  }

  /// The id.
  public var id: FeatureID
  /// What it is.
  public var category: Category
  /// The name, if people call it by one.
  public var name: LocalizedText?
  /// The ground it takes.
  public var polygon: VenuePolygon
  /// Where it was written.
  public var span: SourceSpan?

  /// Makes a fixture.
  public init(
    id: FeatureID, category: Category, name: LocalizedText? = nil, polygon: VenuePolygon,
    span: SourceSpan? = nil
  ) {
    self.id = id
    self.category = category
    self.name = name
    self.polygon = polygon
    self.span = span
  }
}

/// A facility at a point.
public struct Amenity: Hashable, Sendable {
  /// The id.
  public var id: FeatureID
  /// An IMDF amenity category or one of our own.
  public var category: String
  /// The name.
  public var name: LocalizedText?
  /// The pictogram.
  public var symbol: Spanned<SymbolID>?
  /// Where it is.
  public var point: VenuePoint
  /// IMDF accessibility values.
  public var accessibility: Set<String>
  /// Where it was written.
  public var span: SourceSpan?

  /// Makes a facility.
  public init(
    id: FeatureID, category: String, name: LocalizedText? = nil,
    symbol: Spanned<SymbolID>? = nil, point: VenuePoint, accessibility: Set<String> = [],
    span: SourceSpan? = nil
  ) {
    self.id = id
    self.category = category
    self.name = name
    self.symbol = symbol
    self.point = point
    self.accessibility = accessibility
    self.span = span
  }
}

/// A service window or a tenant.
public struct Occupant: Hashable, Sendable {
  /// A counter position with a number.
  public struct Window: Hashable, Sendable {
    /// The windows of table B.1.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// 综合咨询窗口.
      case generalConsultation = "general-consultation"
      /// 综合受理窗口.
      case generalAcceptance = "general-acceptance"
      /// 帮办代办窗口.
      case assistance
      /// 综合跨区域通办窗口.
      case crossRegionGeneral = "cross-region-general"
      /// 行业跨区域通办窗口.
      case crossRegionIndustry = "cross-region-industry"
      /// “未办成事”协调服务窗口.
      case unresolved
      /// 领导值班和投诉建议窗口.
      case leaderDuty = "leader-duty"
      /// 外语及方言窗口.
      case foreignLanguage = "foreign-language"
      /// 失物招领窗口.
      case lostProperty = "lost-property"
      /// 适老化和无障碍及军人优先窗口.
      case priority
      /// 远程云窗口.
      case remoteVideo = "remote-video"
      /// 周末窗口.
      case weekend
      /// 综合出件窗口.
      case issuance
      /// Any other window.
      case special
    }

    /// The number on its plate.
    public var number: String
    /// Which window of table B.1 it is.
    public var kind: Kind

    /// Makes a window.
    public init(number: String, kind: Kind) {
      self.number = number
      self.kind = kind
    }
  }

  /// The id.
  public var id: FeatureID
  /// The name.
  public var name: LocalizedText
  /// Number and kind, for service windows.
  public var window: Window?
  /// Where the visitor is served.
  public var point: VenuePoint
  /// The visitors' side.
  public var facing: Bearing?
  /// The pictogram.
  public var symbol: Spanned<SymbolID>?
  /// Where it was written.
  public var span: SourceSpan?

  /// Makes an occupant.
  public init(
    id: FeatureID, name: LocalizedText, window: Window? = nil, point: VenuePoint,
    facing: Bearing? = nil, symbol: Spanned<SymbolID>? = nil, span: SourceSpan? = nil
  ) {
    self.id = id
    self.name = name
    self.window = window
    self.point = point
    self.facing = facing
    self.symbol = symbol
    self.span = span
  }
}

/// A line that is drawn and stops nobody.
public struct Detail: Hashable, Sendable {
  /// The id.
  public var id: FeatureID
  /// What it is, such as `tactilepaving`.
  public var category: String
  /// The corners.
  public var line: [VenuePoint]
  /// Where it was written.
  public var span: SourceSpan?

  /// Makes a line.
  public init(id: FeatureID, category: String, line: [VenuePoint], span: SourceSpan? = nil) {
    self.id = id
    self.category = category
    self.line = line
    self.span = span
  }
}
