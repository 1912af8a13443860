// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  // Files and names.

  /// A file of the site folder is not there.
  public static let missingFile = Self("SG0201", "missing-file")
  /// An id is made of other characters than it may be.
  public static let malformedID = Self("SG0202", "malformed-id")
  /// Two things of the site have one id.
  public static let duplicateID = Self("SG0203", "duplicate-id")
  /// Words in one language only.
  public static let untranslatedText = Self("SG0204", "untranslated-text")
  /// A text without a visible character.
  public static let emptyText = Self("SG0205", "empty-text")
  /// A text longer than any sign carries.
  public static let textTooLong = Self("SG0206", "text-too-long")
  /// An id that names nothing in the site.
  public static let unknownReference = Self("SG0207", "unknown-reference")
  /// An id that names something of the wrong kind.
  public static let unfitReference = Self("SG0208", "unfit-reference")
  /// References are not checked because a plan could not be read.
  public static let uncheckedReferences = Self("SG0209", "unchecked-references")
  /// A level file with another name than its level.
  public static let fileNameDiffers = Self("SG0210", "file-name-differs")
  /// A file that looks like a plan and is not read.
  public static let unreadFile = Self("SG0211", "unread-file")
  /// No level could be read.
  public static let noLevel = Self("SG0212", "no-level")
  /// More things than the checks are made for.
  public static let tooMany = Self("SG0213", "too-many")
  /// A path that leads out of the site folder.
  public static let pathOutsideFolder = Self("SG0214", "path-outside-folder")

  // Shapes.

  /// A region without a shape, or with two.
  public static let ambiguousShape = Self("SG0221", "ambiguous-shape")
  /// A border with fewer than three corners.
  public static let tooFewCorners = Self("SG0222", "too-few-corners")
  /// A region without area.
  public static let noArea = Self("SG0223", "no-area")
  /// A border that meets itself.
  public static let selfCrossing = Self("SG0224", "self-crossing")
  /// A corner at the place of the one before it.
  public static let repeatedCorner = Self("SG0225", "repeated-corner")
  /// A hole that is not inside of its region.
  public static let holeOutside = Self("SG0226", "hole-outside")
  /// Two units on the same ground.
  public static let overlappingUnits = Self("SG0227", "overlapping-units")
  /// A unit beyond the outline of its level.
  public static let unitOutsideLevel = Self("SG0228", "unit-outside-level")
  /// An opening on no border of a unit.
  public static let openingOffBorder = Self("SG0229", "opening-off-border")
  /// An opening that is longer than its wall.
  public static let openingPastWall = Self("SG0230", "opening-past-wall")
  /// A line without length.
  public static let noLength = Self("SG0231", "no-length")
  /// A facility or occupant in no unit.
  public static let outsideUnits = Self("SG0232", "outside-units")
  /// An opening that ends before the unit behind it.
  public static let gapBehindOpening = Self("SG0233", "gap-behind-opening")

  // Connectors.

  /// A stop whose opening leads to no unit of the connector.
  public static let stopOffConnector = Self("SG0241", "stop-off-connector")
  /// Stops that are not listed upward.
  public static let stopsOutOfOrder = Self("SG0242", "stops-out-of-order")
  /// A connector that joins no two levels.
  public static let tooFewStops = Self("SG0243", "too-few-stops")
  /// A direction on something other than an escalator.
  public static let needlessDirection = Self("SG0244", "needless-direction")

  // Signs and screens.

  /// Content of no form, or of two.
  public static let ambiguousContent = Self("SG0301", "ambiguous-content")
  /// A form of content that the kind of sign does not carry.
  public static let unfitContent = Self("SG0302", "unfit-content")
  /// A screen among the panels.
  public static let screenAmongPanels = Self("SG0303", "screen-among-panels")
  /// A temporary sign without its dates.
  public static let missingDates = Self("SG0304", "missing-dates")
  /// Dates on a sign that is not temporary.
  public static let needlessDates = Self("SG0305", "needless-dates")
  /// A day that is in no calendar.
  public static let impossibleDate = Self("SG0306", "impossible-date")
  /// A last day before the first.
  public static let datesReversed = Self("SG0307", "dates-reversed")
  /// Windows from the last to the first.
  public static let windowsReversed = Self("SG0308", "windows-reversed")
  /// A sign far from the building.
  public static let signOffLevel = Self("SG0309", "sign-off-level")
  /// A list with nothing in it.
  public static let emptyList = Self("SG0310", "empty-list")
  /// A face on both sides that holds for one.
  public static let unfitBackSide = Self("SG0311", "unfit-back-side")
  /// The link of a QR code is no web address.
  public static let unfitLink = Self("SG0312", "unfit-link")

  // Terms.

  /// A column of the term table that is not there or not known.
  public static let termColumns = Self("SG0321", "term-columns")
  /// A term that stands twice.
  public static let duplicateTerm = Self("SG0322", "duplicate-term")
}
