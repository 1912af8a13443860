// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel
import SignRouting
import SignTestSupport
import Testing

@Suite struct ContentTests {
  /// A cross of corridors with a room at each end, entered from the south.
  private static let cross = FloorSketch(
    """
    .....NN.....
    .....NN.....
    .....HH.....
    .....HH.....
    .....HH.....
    WWHHHHHHHHEE
    WWHHHHHHHHEE
    .....HH.....
    .....HH.....
    .....HH.....
    """
  ).unit("H", .walkway)
    .unit("N", .restroom).unit("W", .room, name: LocalizedText(zh: "西室", en: "West Room"))
    .unit("E", .mothersroom, name: LocalizedText(zh: "母婴室", en: "Baby Care Room"))
    .door("HN").door("HW").door("HE").entrance("H", .south)

  private static func site(
    _ venue: Venue, facing: Double = 180, kind: SignKind = .direction, at point: VenuePoint,
    _ content: SignContent, level: String = "F1"
  ) -> Site {
    let face = SignFace(template: Spanned("t"), content: content)
    let sign = Sign(
      id: SignID("s"), kind: kind, carrier: .panel(Panel(face: face)), level: LevelID(level),
      point: point, facing: Bearing(degrees: facing))
    return Site(
      id: "x", place: .center, name: LocalizedText(zh: "甲", en: "A"), profile: Spanned("p"),
      style: Spanned("house"), venue: venue, signs: [sign])
  }

  private static func content(_ site: Site) -> Diagnosed<FaceContent?> {
    let resolved = resolve(
      site, visitor: Navigator(venue: site.venue, walker: .visitor),
      stepFree: Navigator(venue: site.venue, walker: .stepFree))
    return resolved.map { $0[SignID("s")]?.first?.content }
  }

  private static func rows(_ site: Site) throws -> [SignContent.Message] {
    let found = content(site)
    guard case .messages(let rows)? = found.value else {
      Issue.record("no rows")
      return []
    }
    return rows
  }

  private static let three: SignContent = .destinations(
    ["F1-N", "F1-W", "F1-E"].map { .init(.feature(FeatureID($0))) })

  @Test(
    "when the sign is turned by a quarter, every arrow turns",
    arguments: [
      (180.0, Arrow.left, Arrow.ahead, Arrow.right), (270, .back, .left, .ahead),
      (0, .right, .back, .left), (90, .ahead, .right, .back),
    ])
  func turned(facing: Double, west: Arrow, north: Arrow, east: Arrow) throws {
    let site = Self.site(
      FloorSketch.venue([Self.cross]), facing: facing, at: VenuePoint(12, 8), Self.three)
    let rows = try Self.rows(site)
    var arrows: [String: Arrow] = [:]
    for row in rows { arrows[row.text?.en ?? ""] = row.arrow }
    #expect(arrows == ["West Room": west, "Toilet": north, "Baby Care Room": east])
  }

  @Test("rows to the left stand first, then those ahead, then those to the right")
  func order() throws {
    let site = Self.site(
      FloorSketch.venue([Self.cross]), at: VenuePoint(12, 8), Self.three)
    let rows = try Self.rows(site)
    #expect(rows.map(\.arrow) == [.left, .ahead, .right])
    #expect(rows.map { $0.symbol?.value.rawValue } == [nil, "toilet", "baby-care"])
    #expect(rows[1].text == LocalizedText(zh: "卫生间", en: "Toilet"))
    #expect(abs((rows[1].distance ?? 0) - 8.4) < 1)
  }

  @Test("an arrow of the planner overrules the route")
  func overruled() throws {
    let content = SignContent.destinations([.init(.feature(FeatureID("F1-N")), arrow: .down)])
    let rows = try Self.rows(
      Self.site(FloorSketch.venue([Self.cross]), at: VenuePoint(12, 8), content))
    #expect(rows.map(\.arrow) == [.down])
  }

  @Test("a row without a way is left out and explained")
  func noWay() throws {
    let floor = FloorSketch("AAABBB\nAAABBB").unit("B", .office).entrance("A", .west).door("AB")
    let content = SignContent.destinations([.init(.feature(FeatureID("F1-B")))])
    let found = Self.content(
      Self.site(FloorSketch.venue([floor]), facing: 270, at: VenuePoint(3, 2), content))
    #expect(found.value == .messages([]))
    #expect(found.diagnostics.map(\.code) == [.destinationNotPublic])
    #expect(found.diagnostics.first?.subject?.id == "s")
  }

  @Test("to another level the arrow leads to the connector, and up only when one stands at it")
  func upstairs() throws {
    let drawing = """
      SSHHHHHHHH
      SSHHHHHHHH
      ..HHHHHHHH
      ......RR..
      """
    let floors = ["F1", "F2"].enumerated().map { ordinal, level in
      FloorSketch(drawing, level: level, ordinal: ordinal).unit("S", .stairs).unit("H", .lobby)
        .unit("R", .room, name: LocalizedText(zh: "档案室", en: "Archives")).door("HS").door("HR")
    }
    let venue = FloorSketch.venue(
      [floors[0].entrance("H", .east), floors[1]],
      connectors: [FloorSketch.connector("S", from: "H", .stairs, floors: floors)])
    let content = SignContent.destinations([.init(.feature(FeatureID("F2-R")))])
    let far = try Self.rows(Self.site(venue, facing: 180, at: VenuePoint(16, 6), content))
    #expect(far.map(\.arrow) == [.left])
    #expect(far.first?.number == "F2")
    let near = try Self.rows(Self.site(venue, facing: 90, at: VenuePoint(5, 6), content))
    #expect(near.map(\.arrow) == [.up])
  }

  @Test("an accessible sign leads to the elevator where the others lead to the stairs")
  func accessible() throws {
    let drawing = """
      SSHHHHHHHHEE
      SSHHHHHHHHEE
      ..HHHHHHHH..
      ....RR......
      """
    let floors = ["F1", "F2"].enumerated().map { ordinal, level in
      FloorSketch(drawing, level: level, ordinal: ordinal).unit("S", .stairs)
        .unit("E", .elevator).unit("H", .lobby)
        .unit("R", .room, name: LocalizedText(zh: "档案室", en: "Archives"))
        .door("HS").door("HE").door("HR")
    }
    let venue = FloorSketch.venue(
      [floors[0].entrance("H", .south), floors[1]],
      connectors: [
        FloorSketch.connector("S", from: "H", .stairs, floors: floors),
        FloorSketch.connector("E", from: "H", .elevator, floors: floors),
      ])
    let content = SignContent.destinations([.init(.feature(FeatureID("F2-R")))])
    let place = VenuePoint(11, 6)
    let visitors = try Self.rows(Self.site(venue, facing: 180, at: place, content))
    let wheels = try Self.rows(
      Self.site(venue, facing: 180, kind: .accessible, at: place, content))
    #expect(visitors.map(\.arrow) == [.left])
    #expect(wheels.map(\.arrow) == [.right])
  }

  @Test("a range of windows keeps the numbers of the plates")
  func windows() throws {
    var floor = FloorSketch("AAAAAAAAAA\nAAAAAAAAAA\nAAAAAAAAAA").entrance("A", .south)
    for number in 1...5 {
      floor = floor.window(
        "w-\(number)", number: "0\(number)", at: VenuePoint(2 + Double(number) * 3, 5.9),
        facing: Bearing(degrees: 180))
    }
    let content = SignContent.destinations([
      .init(.windows(first: FeatureID("w-1"), last: FeatureID("w-5")))
    ])
    let rows = try Self.rows(
      Self.site(FloorSketch.venue([floor]), facing: 180, at: VenuePoint(11, 1), content))
    #expect(rows.map(\.text) == [LocalizedText(zh: "01–05号窗口", en: "Windows 01-05")])
    #expect(rows.map(\.arrow) == [.ahead])
  }

  @Test("a way in is a way out for those inside")
  func wayOut() throws {
    let name = LocalizedText(zh: "主入口", en: "Main Entrance")
    let floor = FloorSketch("AAAA\nAAAA\nAAAA").unit("A", .lobby)
      .entrance("A", .south, name: name)
    let content = SignContent.destinations([.init(.feature(FeatureID("F1-A-south")))])
    let rows = try Self.rows(
      Self.site(FloorSketch.venue([floor]), facing: 0, at: VenuePoint(4, 4), content))
    #expect(rows.first?.text == LocalizedText(zh: "主出口", en: "Main Exit"))
    #expect(rows.first?.symbol?.value == SymbolID("exit"))
    #expect(rows.first?.arrow == .ahead)
  }

  @Test("a place has its number and the color of its zone")
  func location() throws {
    let floor = FloorSketch("AAAAA\nAAAAA").entrance("A", .south)
      .section(
        "zone", Rect(x: 0, y: 0, width: 10, height: 4), name: LocalizedText(zh: "甲", en: "A"),
        color: "blue"
      )
      .window("w-1", number: "07", at: VenuePoint(4, 3.9), facing: Bearing(degrees: 180))
    let site = Self.site(
      FloorSketch.venue([floor]), kind: .location, at: VenuePoint(4, 3.9),
      .feature(Spanned(FeatureID("w-1"))))
    guard case .location(let message)? = Self.content(site).value else {
      Issue.record("no location")
      return
    }
    #expect(message.number == "07")
    #expect(message.color == "blue")
    #expect(message.symbol?.value == SymbolID("window"))
  }

  @Test("a directory lists the highest level first, zones before rooms, facilities by symbol")
  func directory() throws {
    let floors = ["F1", "F2"].enumerated().map { ordinal, level in
      FloorSketch("AAAABB\nAAAACC", level: level, ordinal: ordinal).unit("A", .walkway)
        .unit("B", .restroomMale).unit("C", .room, name: LocalizedText(zh: "室\(level)", en: level))
        .section(
          "zone-\(level)", Rect(x: 0, y: 0, width: 4, height: 4),
          name: LocalizedText(zh: "区\(level)", en: "Zone \(level)"))
    }
    let site = Self.site(
      FloorSketch.venue(floors), kind: .index, at: VenuePoint(2, 2), .directory(nil))
    guard case .directory(let levels)? = Self.content(site).value else {
      Issue.record("no directory")
      return
    }
    #expect(levels.map(\.level.rawValue) == ["F2", "F1"])
    #expect(levels.map(\.isHere) == [false, true])
    #expect(levels[1].entries.map { $0.text?.zh } == ["区F1", "室F1"])
    #expect(levels[1].facilities == [SymbolID("toilet")])
  }
}
