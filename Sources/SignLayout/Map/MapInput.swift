// SPDX-License-Identifier: Apache-2.0

public import SignCatalog
public import SignGeometry
public import SignModel

/// What a floor map is to show, and for whom.
public struct MapInput: Sendable {
  /// Somebody who stands before the map.
  public struct Reader: Hashable, Sendable {
    /// Where the map hangs and its reader stands.
    public var point: VenuePoint
    /// Where the reader looks: against the facing of the sign.
    public var heading: Bearing

    /// Places a reader.
    public init(point: VenuePoint, heading: Bearing) {
      self.point = point
      self.heading = heading
    }
  }

  /// What stands around the plan.
  public struct Parts: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: Int

    /// Makes a set from its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The name of the place and the level.
    public static let title = Parts(rawValue: 1)
    /// What colors, symbols and numbers mean.
    public static let legend = Parts(rawValue: 2)
    /// The scale in figures and as a bar.
    public static let scaleBar = Parts(rawValue: 4)
    /// Where north is.
    public static let northArrow = Parts(rawValue: 8)
    /// Everything.
    public static let all: Parts = [.title, .legend, .scaleBar, .northArrow]
  }

  /// The building.
  public var venue: Venue
  /// The level that is drawn.
  public var level: LevelID
  /// The look.
  public var style: MapStyle
  /// The size of the sheet; nil for the paper of the style. [Unit: mm]
  public var size: Size<SheetSpace>?
  /// The name of the place.
  public var title: LocalizedText
  /// Who stands before the map.
  public var readers: [Reader]
  /// The direction of the plan that is up on the sheet; nil for the plan's own up.
  public var headingUp: Bearing?
  /// What stands around the plan.
  public var parts: Parts

  /// Describes a map.
  ///
  /// - Parameters:
  ///   - venue: The building.
  ///   - level: The level that is drawn.
  ///   - style: The look.
  ///   - size: The size of the sheet; nil for the paper of the style. [Unit: mm]
  ///   - title: The name of the place.
  ///   - readers: Who stands before the map.
  ///   - headingUp: The direction of the plan that is up; nil for the plan's own up.
  ///   - parts: What stands around the plan.
  public init(
    venue: Venue, level: LevelID, style: MapStyle, size: Size<SheetSpace>? = nil,
    title: LocalizedText, readers: [Reader] = [], headingUp: Bearing? = nil, parts: Parts = .all
  ) {
    self.venue = venue
    self.level = level
    self.style = style
    self.size = size
    self.title = title
    self.readers = readers
    self.headingUp = headingUp
    self.parts = parts
  }
}
