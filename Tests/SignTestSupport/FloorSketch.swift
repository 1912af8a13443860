// SPDX-License-Identifier: Apache-2.0

public import SignGeometry
public import SignModel

/// A level drawn with letters.
///
/// Each letter is a unit that covers all its cells; a digit is an amenity in the unit around it;
/// `.` and space are outside. The last line of the drawing is at y = 0. Feature ids are the level
/// and the character: `F1-A`.
///
/// ```swift
/// let floor = FloorSketch(
///   """
///   AAAABBBB
///   AAAABBBB
///   """)
///   .door("AB")
///   .entrance("A", .west)
/// ```
public struct FloorSketch: Sendable {
  /// A side of a unit.
  public enum Side: Sendable, CaseIterable {
    case north, east, south, west
  }

  /// The level drawn so far.
  public private(set) var level: Level
  private let cells: [[Character]]
  private let cell: Double

  /// Reads a drawing.
  ///
  /// - Parameters:
  ///   - drawing: One character a cell, the north at the top.
  ///   - level: The id of the level, also its names.
  ///   - ordinal: Its place among the levels.
  ///   - cell: The side of a cell. [Unit: m]
  public init(_ drawing: String, level: String = "F1", ordinal: Int = 0, cell: Double = 2) {
    let lines = drawing.split(separator: "\n").map(Array.init)
    cells = lines.reversed()
    self.cell = cell
    let width = Double(lines.map(\.count).max() ?? 0) * cell
    let height = Double(lines.count) * cell
    self.level = Level(
      id: LevelID(level), name: LocalizedText(zh: level, en: level), shortName: level,
      ordinal: ordinal, elevation: Double(ordinal) * 4.5, height: 4,
      outline: VenuePolygon(Rect(x: 0, y: 0, width: width, height: height)))
    let letters = Set(cells.joined()).filter(\.isLetter).sorted()
    self.level.units = letters.map { letter in
      Unit(id: id(letter), category: .room, polygon: polygon(of: letter))
    }
    for (row, line) in cells.enumerated() {
      for (column, character) in line.enumerated() where character.isNumber {
        self.level.amenities.append(
          Amenity(
            id: id(character), category: "information",
            point: VenuePoint((Double(column) + 0.5) * cell, (Double(row) + 0.5) * cell)))
      }
    }
  }

  /// The id of what a character stands for.
  public func id(_ character: Character) -> FeatureID { FeatureID("\(level.id)-\(character)") }

  // MARK: Changes

  /// Says what a unit is.
  public func unit(
    _ letter: Character, _ category: UnitCategory, name: LocalizedText? = nil,
    restriction: Unit.Restriction? = nil
  ) -> FloorSketch {
    changed { level in
      guard let index = level.units.firstIndex(where: { $0.id == id(letter) }) else { return }
      level.units[index].category = category
      level.units[index].name = name
      level.units[index].restriction = restriction
    }
  }

  /// Names an amenity.
  public func amenity(
    _ digit: Character, name: LocalizedText, category: String = "information"
  ) -> FloorSketch {
    changed { level in
      guard let index = level.amenities.firstIndex(where: { $0.id == id(digit) }) else { return }
      level.amenities[index].name = name
      level.amenities[index].category = category
    }
  }

  /// Puts an opening in the longest common border of two units.
  ///
  /// - Parameters:
  ///   - letters: The two units; also the id, as in `F1-AB`.
  ///   - width: The clear width; no more than the border. [Unit: m]
  ///   - fraction: Where on the border: 0.5 is its middle. [Unit: none]
  ///   - category: What it is for.
  ///   - name: Its name.
  ///   - hasDoor: False for an open passage.
  /// - Returns: the sketch with the opening
  public func door(
    _ letters: String, width: Double = 1.2, at fraction: Double = 0.5,
    category: Opening.Category = .pedestrian, name: LocalizedText? = nil, hasDoor: Bool = true
  ) -> FloorSketch {
    let pair = Array(letters)
    guard pair.count == 2 else { return self }
    let border = longestBorder { [a = pair[0], b = pair[1]] inside, outside, _ in
      inside == a && outside == b
    }
    return opening(
      FeatureID("\(level.id)-\(letters)"), on: border, width: width, at: fraction,
      category: category, name: name, hasDoor: hasDoor)
  }

  /// Puts a way in from outside in a side of a unit; its id is as in `F1-A-south`.
  public func entrance(
    _ letter: Character, _ side: Side, width: Double = 2, at fraction: Double = 0.5,
    category: Opening.Category = .principal, name: LocalizedText? = nil
  ) -> FloorSketch {
    let border = longestBorder { inside, outside, direction in
      inside == letter && outside == nil && direction == side
    }
    return opening(
      FeatureID("\(level.id)-\(letter)-\(side)"), on: border, width: width, at: fraction,
      category: category, name: name, hasDoor: true)
  }

  /// Puts something solid on the floor.
  public func fixture(_ polygon: VenuePolygon, id: String) -> FloorSketch {
    changed { $0.fixtures.append(Fixture(id: FeatureID(id), category: .counter, polygon: polygon)) }
  }

  /// Lays a zone over a part of the floor.
  public func section(
    _ id: String, _ rect: Rect<VenueSpace>, name: LocalizedText, color: String? = nil
  ) -> FloorSketch {
    changed {
      $0.sections.append(
        Section(
          id: FeatureID(id), category: .other, name: name, color: color.map { Spanned($0) },
          regions: [VenuePolygon(rect)]))
    }
  }

  /// Adds a service window.
  public func window(
    _ id: String, number: String, at point: VenuePoint, facing: Bearing
  ) -> FloorSketch {
    changed {
      $0.occupants.append(
        Occupant(
          id: FeatureID(id), name: LocalizedText(zh: "综合受理窗口", en: "General Services"),
          window: .init(number: number, kind: .generalAcceptance), point: point, facing: facing))
    }
  }

  private func changed(_ change: (inout Level) -> Void) -> FloorSketch {
    var copy = self
    change(&copy.level)
    return copy
  }

  private func opening(
    _ id: FeatureID, on border: (VenuePoint, VenuePoint)?, width: Double, at fraction: Double,
    category: Opening.Category, name: LocalizedText?, hasDoor: Bool
  ) -> FloorSketch {
    guard let (start, end) = border else { return self }
    let length = start.distance(to: end)
    let share = min(width, length) / length
    let first = (1 - share) * fraction
    return changed { level in
      level.openings.append(
        Opening(
          id: id, category: category, start: start.interpolated(to: end, first),
          end: start.interpolated(to: end, first + share), name: name,
          door: hasDoor ? .init(type: "swinging") : nil))
    }
  }

  // MARK: Buildings

  /// A building of sketched levels.
  public static func venue(_ floors: [FloorSketch], connectors: [Connector] = []) -> Venue {
    Venue(levels: floors.map(\.level), connectors: connectors)
  }

  /// A connector through the unit of one letter on several levels.
  ///
  /// - Parameters:
  ///   - letter: The unit of the connector, on each level joined to the way by a ``door(_:)``.
  ///   - way: The letter of the way before it.
  ///   - category: What carries people.
  ///   - floors: The levels, lowest first.
  ///   - direction: The way an escalator runs.
  ///   - name: Its name.
  /// - Returns: a connector with the id of its letter
  public static func connector(
    _ letter: Character, from way: Character, _ category: Connector.Category,
    floors: [FloorSketch], direction: Connector.Direction? = nil, name: LocalizedText? = nil
  ) -> Connector {
    Connector(
      id: FeatureID(String(letter)), category: category, name: name,
      stops: floors.map { floor in
        Connector.Stop(
          level: floor.level.id, opening: FeatureID("\(floor.level.id)-\(way)\(letter)"),
          unit: floor.id(letter))
      }, direction: direction, isAccessible: category == .elevator || category == .ramp)
  }

  // MARK: Cells

  /// The letter of a cell; the one beside it for a digit; nil outside.
  private func letter(_ column: Int, _ row: Int) -> Character? {
    guard let character = character(column, row) else { return nil }
    if character.isLetter { return character }
    guard character.isNumber else { return nil }
    for (x, y) in [(-1, 0), (1, 0), (0, -1), (0, 1)] {
      if let beside = self.character(column + x, row + y), beside.isLetter { return beside }
    }
    return nil
  }

  private func character(_ column: Int, _ row: Int) -> Character? {
    guard cells.indices.contains(row), cells[row].indices.contains(column) else { return nil }
    return cells[row][column]
  }

  private struct Corner: Hashable {
    var x: Int
    var y: Int
  }

  /// The four sides of a cell, counter-clockwise.
  private static func sides(_ column: Int, _ row: Int) -> [(Side, Corner, Corner, Int, Int)] {
    let (a, b) = (Corner(x: column, y: row), Corner(x: column + 1, y: row))
    let (c, d) = (Corner(x: column + 1, y: row + 1), Corner(x: column, y: row + 1))
    return [
      (.south, a, b, column, row - 1), (.east, b, c, column + 1, row),
      (.north, c, d, column, row + 1), (.west, d, a, column - 1, row),
    ]
  }

  private func polygon(of wanted: Character) -> VenuePolygon {
    var next: [Corner: [Corner]] = [:]
    for row in cells.indices {
      for column in cells[row].indices where letter(column, row) == wanted {
        for (_, start, end, x, y) in Self.sides(column, row) where letter(x, y) != wanted {
          next[start, default: []].append(end)
        }
      }
    }
    var rings: [Ring<VenueSpace>] = []
    while let start = next.keys.min(by: { ($0.y, $0.x) < ($1.y, $1.x) }) {
      var corners: [Corner] = []
      var here = start
      while let end = next[here]?.popLast() {
        if next[here]?.isEmpty == true { next[here] = nil }
        corners.append(here)
        here = end
      }
      rings.append(
        corners.indices.filter { index in
          let before = corners[(index + corners.count - 1) % corners.count]
          let after = corners[(index + 1) % corners.count]
          return before.x != after.x && before.y != after.y
        }.map { point(corners[$0]) })
    }
    let outer = rings.filter { signedArea(of: $0) > 0 }
    return VenuePolygon(
      outer: outer.first ?? [], holes: rings.filter { signedArea(of: $0) < 0 })
  }

  private func point(_ corner: Corner) -> VenuePoint {
    VenuePoint(Double(corner.x) * cell, Double(corner.y) * cell)
  }

  /// The longest straight run of cell sides of which all are wanted.
  private func longestBorder(
    _ isWanted: (Character?, Character?, Side) -> Bool
  ) -> (VenuePoint, VenuePoint)? {
    var runs: [(Corner, Corner, Side)] = []
    for row in cells.indices {
      for column in cells[row].indices {
        for (side, start, end, x, y) in Self.sides(column, row)
        where isWanted(letter(column, row), letter(x, y), side) {
          runs.append((start, end, side))
        }
      }
    }
    var best: (VenuePoint, VenuePoint)?
    for (start, first, side) in runs {
      var end = first
      while let more = runs.first(where: { $0.0 == end && $0.2 == side }) { end = more.1 }
      let (a, b) = (point(start), point(end))
      if a.distance(to: b) > (best.map { $0.0.distance(to: $0.1) } ?? 0) { best = (a, b) }
    }
    return best
  }
}
