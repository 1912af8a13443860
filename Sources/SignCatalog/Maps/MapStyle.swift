// SPDX-License-Identifier: Apache-2.0

public import SignFrame
public import SignGeometry
public import SignModel

/// The look of floor maps: every length, color and choice of `templates/maps/<id>.yaml`.
///
/// Lengths are for a sheet of ``Sheet/reference`` size.
public struct MapStyle: Hashable, Sendable {
  /// The id.
  public var id: String
  /// The name.
  public var name: LocalizedText
  /// The sheet.
  public var sheet: Sheet
  /// The walls.
  public var walls: Walls
  /// The doors.
  public var doors: Doors
  /// The grounds.
  public var ground: Ground
  /// The furniture.
  public var fixtures: Fixtures
  /// Lines that stop nobody.
  public var details: Details
  /// Stairs, escalators and ramps.
  public var stairs: Stairs
  /// The labels.
  public var text: Text
  /// The symbols.
  public var marks: Marks
  /// The mark of the reader.
  public var reader: Reader
  /// The title of a sheet.
  public var title: Title
  /// The legend.
  public var legend: Legend
  /// The scale bar.
  public var scaleBar: ScaleBar
  /// The diameter of the north arrow. [Unit: mm]
  public var northSize: Double
  /// The words of the map by their key.
  public var words: [String: LocalizedText]

  /// The words for a key; the key itself when the file has none.
  public func words(_ key: String) -> LocalizedText {
    words[key] ?? LocalizedText(zh: key, en: key)
  }
}

extension MapStyle {
  /// Paper and margins.
  public struct Sheet: Hashable, Sendable {
    /// Which side of the paper is wide.
    public enum Orientation: String, Hashable, Sendable, CaseIterable {
      case auto, landscape, portrait
    }
    /// The paper.
    public var paper: Paper
    /// Which side of the paper is wide.
    public var orientation: Orientation
    /// The sheet for which all lengths are meant. [Unit: mm]
    public var reference: Size<SheetSpace>
    /// The free strip at the edges. [Unit: mm]
    public var margin: Double
    /// The gap between title, plan and legend. [Unit: mm]
    public var gap: Double
    /// The scale denominators that may be used, ascending. [Unit: none]
    public var scales: [Double]
    /// The free strip around the plan. [Unit: mm]
    public var clear: Double
    /// The color of the sheet.
    public var background: Paint
  }

  /// The walls.
  public struct Walls: Hashable, Sendable {
    /// The color of walls.
    public var color: Paint
    /// The width of outer walls. [Unit: mm]
    public var outer: Double
    /// The width of walls between rooms. [Unit: mm]
    public var inner: Double
    /// The width of walls between rooms that are not public. [Unit: mm]
    public var staff: Double
    /// The color of those.
    public var staffColor: Paint
    /// The width of borders around open ground and voids. [Unit: mm]
    public var rail: Double
    /// The color of those.
    public var railColor: Paint
  }

  /// The doors.
  public struct Doors: Hashable, Sendable {
    /// The width of a leaf. [Unit: mm]
    public var leaf: Double
    /// The color of a leaf.
    public var leafColor: Paint
    /// The width of the arc of a swing. [Unit: mm]
    public var swing: Double
    /// The color of the arc.
    public var swingColor: Paint
    /// The clear width from which a door has two leaves. [Unit: m]
    public var double: Double
  }

  /// The grounds.
  public struct Ground: Hashable, Sendable {
    /// Public rooms and ways.
    public var open: Paint
    /// Rooms that are not public.
    public var nonpublic: Paint
    /// Open ground: forecourts, arcades, terraces, parking.
    public var outdoor: Paint
    /// Holes in the floor.
    public var void: Paint
    /// The cross over a hole.
    public var voidLine: Paint
    /// The width of that cross. [Unit: mm]
    public var voidWidth: Double
    /// Grounds of some unit categories; `restroom` also stands for `restroom.female`.
    public var units: [String: Paint]
    /// The share of the zone color in the ground of a zone. [Limit: 0...1] [Unit: none]
    public var zoneTint: Double
    /// The share of the zone color in its border. [Limit: 0...1] [Unit: none]
    public var zoneEdge: Double
    /// The width of that border. [Unit: mm]
    public var zoneEdgeWidth: Double
  }

  /// The furniture.
  public struct Fixtures: Hashable, Sendable {
    /// The color of outlines.
    public var line: Paint
    /// The width of outlines. [Unit: mm]
    public var width: Double
    /// The colors inside, by category.
    public var fills: [String: Paint]
    /// The width of one seat. [Unit: m]
    public var seat: Double
  }

  /// Lines that stop nobody.
  public struct Details: Hashable, Sendable {
    /// The width. [Unit: mm]
    public var width: Double
    /// The color of dashed lines.
    public var color: Paint
    /// The color of full lines.
    public var plain: Paint
    /// Strokes and gaps by category; other categories are not drawn. [Unit: mm]
    public var lines: [String: [Double]]
  }

  /// Stairs, escalators and ramps.
  public struct Stairs: Hashable, Sendable {
    /// The color of treads.
    public var tread: Paint
    /// The width of treads. [Unit: mm]
    public var width: Double
    /// The least distance of treads. [Unit: mm]
    public var spacing: Double
    /// The color of arrows.
    public var arrow: Paint
    /// The width of arrows. [Unit: mm]
    public var arrowWidth: Double
  }

  /// The labels.
  public struct Text: Hashable, Sendable {
    /// Which labels rooms have that are not public.
    public enum StaffLabels: String, Hashable, Sendable, CaseIterable {
      /// None.
      case none
      /// The names of their zones.
      case zones
      /// Their own names.
      case rooms
    }
    /// The least height of any letter. [Unit: mm]
    public var minimum: Double
    /// The height of English, from the height of Chinese. [Unit: none]
    public var english: Double
    /// The gap between Chinese and English, from the height of Chinese. [Unit: none]
    public var lead: Double
    /// The least distance to walls. [Unit: mm]
    public var clearance: Double
    /// The color of names.
    public var color: Paint
    /// The color of names of rooms that are not public.
    public var soft: Paint
    /// Heights of zone names, the wanted one first. [Unit: mm]
    public var zone: [Double]
    /// Heights of room names. [Unit: mm]
    public var room: [Double]
    /// Heights of names of rooms that are not public. [Unit: mm]
    public var staff: [Double]
    /// Heights of numbers that stand for a name. [Unit: mm]
    public var number: [Double]
    /// Heights of window numbers. [Unit: mm]
    public var window: [Double]
    /// Heights of names of entrances. [Unit: mm]
    public var entrance: [Double]
    /// Which labels rooms have that are not public.
    public var staffLabels: StaffLabels
  }

  /// The symbols.
  public struct Marks: Hashable, Sendable {
    /// The diameter of a disc. [Unit: mm]
    public var disc: Double
    /// The diameter where a room has no space for more. [Unit: mm]
    public var smallDisc: Double
    /// The side of the drawing, from the diameter. [Unit: none]
    public var symbol: Double
    /// The color of discs.
    public var color: Paint
    /// The color of discs of accessible facilities.
    public var accessible: Paint
    /// The color of the drawing.
    public var paper: Paint
    /// The gap between discs. [Unit: mm]
    public var gap: Double
    /// The side of the triangle at entrances. [Unit: mm]
    public var entrance: Double
    /// The color of marks of emergency exits.
    public var exit: Paint
    /// The categories of facilities that get a symbol.
    public var amenities: Set<String>
    /// Symbols of unit categories, for units without one of their own.
    public var units: [String: SymbolID]
    /// Unit categories whose symbol stands for the name.
    public var bare: Set<String>
  }

  /// The mark of the reader.
  public struct Reader: Hashable, Sendable {
    /// The color, used for nothing else.
    public var color: Paint
    /// The diameter. [Unit: mm]
    public var size: Double
    /// The height of its words. [Unit: mm]
    public var text: Double
  }

  /// The title of a sheet.
  public struct Title: Hashable, Sendable {
    /// The height of the Chinese line. [Unit: mm]
    public var height: Double
    /// The side of the plate with the level. [Unit: mm]
    public var level: Double
    /// The color of that plate.
    public var levelColor: Paint
  }

  /// The legend.
  public struct Legend: Hashable, Sendable {
    /// A part of the legend.
    public enum Part: String, Hashable, Sendable, CaseIterable {
      case zones, rooms, symbols, marks
    }
    /// The parts in their order.
    public var order: [Part]
    /// The height of its Chinese lines. [Unit: mm]
    public var text: Double
    /// The height of a row. [Unit: mm]
    public var row: Double
    /// The size of a color sample. [Unit: mm]
    public var swatch: Size<SheetSpace>
    /// The least width of a column. [Unit: mm]
    public var column: Double
    /// The height of headings. [Unit: mm]
    public var heading: Double
    /// The color of thin lines.
    public var rule: Paint
  }

  /// The scale bar.
  public struct ScaleBar: Hashable, Sendable {
    /// The height of the bar. [Unit: mm]
    public var height: Double
    /// The height of its words. [Unit: mm]
    public var text: Double
    /// The greatest length. [Unit: mm]
    public var longest: Double
  }
}

/// Paper of the A series.
public enum Paper: String, Hashable, Sendable, CaseIterable {
  case a5 = "A5"
  case a4 = "A4"
  case a3 = "A3"
  case a2 = "A2"
  case a1 = "A1"
  case a0 = "A0"

  /// The size upright. [Unit: mm]
  public var size: Size<SheetSpace> {
    switch self {
    case .a5: Size(148, 210)
    case .a4: Size(210, 297)
    case .a3: Size(297, 420)
    case .a2: Size(420, 594)
    case .a1: Size(594, 841)
    case .a0: Size(841, 1189)
    }
  }
}
