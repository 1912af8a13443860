// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignGeometry
import SignLayout
import SignModel
import SignTestSupport
import Testing

/// Buildings and styles for tests of maps.
enum MapVenues {
  static func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> VenuePolygon {
    VenuePolygon(Rect(x: x, y: y, width: width, height: height))
  }

  static func level(
    outline: VenuePolygon, sections: [Section] = [], units: [Unit], openings: [Opening] = [],
    fixtures: [Fixture] = [], amenities: [Amenity] = [], occupants: [Occupant] = []
  ) -> Level {
    Level(
      id: LevelID("F1"), name: LocalizedText(zh: "1层", en: "F1"), shortName: "F1", ordinal: 0,
      elevation: 0, height: 4, outline: outline, sections: sections, units: units,
      openings: openings, fixtures: fixtures, amenities: amenities, occupants: occupants)
  }

  static func unit(
    _ id: String, _ category: UnitCategory = .room, _ polygon: VenuePolygon, zh: String? = nil,
    en: String = "Room"
  ) -> Unit {
    Unit(
      id: FeatureID(id), category: category, name: zh.map { LocalizedText(zh: $0, en: en) },
      polygon: polygon)
  }

  static func opening(
    _ id: String, _ category: Opening.Category, _ x0: Double, _ y0: Double,
    _ x1: Double, _ y1: Double, door: String? = "swinging"
  ) -> Opening {
    Opening(
      id: FeatureID(id), category: category, start: Point(x0, y0), end: Point(x1, y1),
      name: category == .principal ? LocalizedText(zh: "南门", en: "South Gate") : nil,
      door: door.map { Opening.Door(type: $0) })
  }

  /// Two rooms side by side, each 5 by 4 m, with a door between them and one to the outside.
  static let twoRooms = level(
    outline: box(0, 0, 10, 4),
    units: [unit("a", .room, box(0, 0, 5, 4)), unit("b", .room, box(5, 0, 5, 4))],
    openings: [
      opening("between", .pedestrian, 5, 1, 5, 2), opening("out", .principal, 1, 0, 2.5, 0),
    ])

  /// A hall with windows, lifts, stairs, toilets and offices.
  static let center: Venue = {
    let windows = (1...6).map { number in
      Occupant(
        id: FeatureID("w\(number)"), name: LocalizedText(zh: "综合受理窗口", en: "General Services"),
        window: .init(number: "0\(number)", kind: .generalAcceptance),
        point: Point(7 + 2 * Double(number), 15.2), facing: Bearing(degrees: 180))
    }
    let floor = level(
      outline: box(0, 0, 36, 24),
      sections: [
        Section(
          id: FeatureID("zone"), category: .acceptance,
          name: LocalizedText(zh: "业务受理区", en: "Service Windows"), color: Spanned("blue"),
          regions: [box(8, 8, 14, 8)])
      ],
      units: [
        unit("hall", .lobby, box(6, 0, 24, 16), zh: "办事大厅", en: "Service Hall"),
        unit("lift", .elevator, box(0, 13, 3, 3)), unit("stairs", .stairs, box(0, 10, 6, 3)),
        unit("cupboard", .room, box(3, 13, 3, 3), zh: "问题反馈和投诉处理室", en: "Feedback & Complaints"),
        unit("men", .restroomMale, box(0, 0, 6, 5)),
        unit("women", .restroomFemale, box(0, 5, 6, 5)),
        unit("meeting", .conferenceroom, box(30, 0, 6, 16), zh: "会议室", en: "Meeting Room"),
        unit("office", .office, box(0, 16, 36, 8), zh: "审批办公室", en: "Review Office"),
      ],
      openings: [
        opening("main", .principal, 16, 0, 19, 0, door: "sliding"),
        opening("men-door", .pedestrian, 6, 2, 6, 3),
        opening("women-door", .pedestrian, 6, 7, 6, 8),
        opening("stairs-door", .pedestrian, 6, 11, 6, 12.2),
        opening("lift-door", .pedestrian, 1, 13, 2, 13, door: "sliding"),
        opening("meeting-door", .pedestrian, 30, 7, 30, 8.6),
        opening("exit", .emergencyExit, 36, 4, 36, 5.2),
      ],
      fixtures: [
        Fixture(id: FeatureID("counter"), category: .counter, polygon: box(8, 15.4, 14, 0.6)),
        Fixture(id: FeatureID("seats"), category: .seating, polygon: box(9, 10, 6, 0.6)),
        Fixture(id: FeatureID("column"), category: .column, polygon: box(24, 8, 0.6, 0.6)),
      ],
      amenities: [
        Amenity(
          id: FeatureID("ticket"), category: "queueticket",
          symbol: Spanned(SymbolID("queue-ticket")), point: Point(18, 4))
      ],
      occupants: windows)
    return Venue(
      anchor: EarthAnchor(latitude: 19, longitude: 110, bearing: 12), levels: [floor],
      connectors: [
        Connector(
          id: FeatureID("s"), category: .stairs,
          stops: [
            .init(
              level: LevelID("F1"), opening: FeatureID("stairs-door"), unit: FeatureID("stairs")),
            .init(level: LevelID("F2"), opening: FeatureID("x"), unit: FeatureID("y")),
          ], isAccessible: false)
      ])
  }()

  /// A floor of rooms of many sizes along a corridor, from a seed.
  static func randomFloor(seed: UInt64) -> Venue {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(limit))
    }
    let names = [
      ("法律咨询", "Legal Advice"), ("问题反馈和投诉处理室", "Feedback & Complaints"),
      ("远程视频办事室", "Remote Video Room"), ("母婴室", "Baby Care"), ("政策咨询", "Policy Consultation"),
      ("共享会议室", "Shared Meeting Room"),
    ]
    var units: [Unit] = [unit("way", .walkway, box(0, 8, 40, 3), zh: "走廊", en: "Corridor")]
    for (row, y) in [(0, 0.0), (1, 11.0)] {
      var x = 0.0
      while x < 40 {
        let width = min(40 - x, 1.5 + Double(next(16)) / 2)
        let name = names[next(names.count)]
        units.append(
          unit(
            "r\(row)-\(units.count)", .room, box(x, y, width, 8), zh: name.0, en: name.1))
        x += width
      }
    }
    let amenities = (0..<8).map { index in
      Amenity(
        id: FeatureID("a\(index)"), category: "selfservice",
        symbol: Spanned(SymbolID("self-service")),
        point: Point(Double(next(400)) / 10, Double(next(190)) / 10))
    }
    let floor = level(outline: box(0, 0, 40, 19), units: units, amenities: amenities)
    return Venue(levels: [floor])
  }

  /// The map style of the repository.
  static func style() throws -> MapStyle {
    try #require(try ReferenceData.shared().catalog.map)
  }

  static func input(
    _ venue: Venue, readers: [MapInput.Reader] = [], headingUp: Double? = nil,
    parts: MapInput.Parts = .all, size: Size<SheetSpace>? = nil
  ) throws -> MapInput {
    MapInput(
      venue: venue, level: LevelID("F1"), style: try style(), size: size,
      title: LocalizedText(zh: "政务服务中心", en: "Government Service Center"), readers: readers,
      headingUp: headingUp.map { Bearing(degrees: $0) }, parts: parts)
  }
}
