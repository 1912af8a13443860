// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
import SignLayout
import SignModel
import SignTestSupport
import SignText
import Testing

@Suite("A floor map")
struct MapLayoutTests {
  static func sheet(_ input: MapInput) throws -> Diagnosed<Frame> {
    layOutMap(
      input, catalog: try ReferenceData.shared().catalog, typesetter: try Fonts.typesetter())
  }

  @Test("lets no two labels touch, whatever the floor", arguments: 1...12)
  func labelsApart(seed: UInt64) throws {
    let map = try Self.sheet(MapVenues.input(MapVenues.randomFloor(seed: seed), parts: []))
    let labels = MapReading(map.value).labels
    #expect(labels.count > 1)
    for (index, label) in labels.enumerated() {
      for other in labels[..<index] {
        #expect(!label.box.intersects(other.box), "seed \(seed): \(label.texts) on \(other.texts)")
      }
    }
  }

  @Test("keeps every name inside of a room of that name", arguments: 1...12)
  func labelsInside(seed: UInt64) throws {
    let venue = MapVenues.randomFloor(seed: seed)
    let map = try Self.sheet(MapVenues.input(venue, parts: []))
    let reading = MapReading(map.value)
    // The plan is the box of the outer wall; the building is 40 by 19 m.
    let plan = try #require(
      reading.fills.first { $0.paint == (try? MapVenues.style())?.ground.nonpublic })
    let scale = plan.box.width / 40
    for label in reading.labels {
      let words = label.texts.joined().filter { $0 != " " }
      let home = venue.levels[0].units.contains { unit in
        guard let name = unit.name, words.hasPrefix(name.zh) else { return false }
        let bounds = unit.polygon.bounds
        let room = SheetRect(
          minX: plan.box.minX + bounds.minX * scale, minY: plan.box.maxY - bounds.maxY * scale,
          maxX: plan.box.minX + bounds.maxX * scale, maxY: plan.box.maxY - bounds.minY * scale)
        return room.contains(label.box)
      }
      #expect(home, "seed \(seed): \(label.texts) stands in no room of that name")
    }
  }

  @Test(
    "sets no letter smaller than two millimeters",
    arguments: [Size<SheetSpace>(420, 297), Size(297, 210), Size(1200, 800), Size(500, 700)])
  func minimumHeight(size: Size<SheetSpace>) throws {
    let map = try Self.sheet(MapVenues.input(MapVenues.center, size: size))
    let heights = MapReading(map.value).heights
    #expect(heights.count > 20)
    #expect(heights.allSatisfy { $0 >= 1.999 }, "least is \(heights.min() ?? 0)")
  }

  @Test("tells in the legend each symbol of the plan, and no other")
  func legend() throws {
    let map = try Self.sheet(MapVenues.input(MapVenues.center))
    let plan = try Self.sheet(MapVenues.input(MapVenues.center, parts: []))
    let catalog = try ReferenceData.shared().catalog
    let names = Set(catalog.symbols.ids.compactMap { catalog.symbols[$0]?.name.zh })
    func symbols(_ frame: Frame) -> [String: Int] {
      var counts: [String: Int] = [:]
      for figure in MapReading(frame).figures where names.contains(figure.name) {
        counts[figure.name, default: 0] += 1
      }
      return counts
    }
    let (onSheet, onPlan) = (symbols(map.value), symbols(plan.value))
    #expect(onPlan.keys.sorted() == onSheet.keys.sorted())
    #expect(onPlan.count >= 5)
    for (name, count) in onPlan { #expect(onSheet[name] == count + 1, "\(name)") }
  }

  @Test("lists a room that is too small for its name by number")
  func numbers() throws {
    let map = try Self.sheet(MapVenues.input(MapVenues.center, size: Size(210, 148)))
    let reading = MapReading(map.value)
    #expect(reading.runs.contains("1"))
    #expect(reading.labels.contains { $0.texts.joined().contains("问题反馈") })
    #expect(map.diagnostics.isEmpty)
  }

  @Test("keeps letters upright when it is turned to the reader", arguments: [0.0, 90, 180, 237])
  func turned(degrees: Double) throws {
    let reader = MapInput.Reader(point: Point(18, 6), heading: Bearing(degrees: degrees))
    let map = try Self.sheet(
      MapVenues.input(MapVenues.center, readers: [reader], headingUp: degrees))
    #expect(map.value.glyphRuns.count > 20)
    for (run, transform) in map.value.glyphRuns {
      let isUpright = transform.b == 0 && transform.c == 0 && transform.a == 1
      let isQuarter = transform.a == 0 && transform.b == -1
      #expect(isUpright || isQuarter, "\(run.text)")
    }
    #expect(map.value.glyphRuns.contains { $0.run.text == "您在此" })
  }

  @Test("uses red for the reader and for nothing else")
  func red() throws {
    let style = try MapVenues.style()
    let without = try Self.sheet(MapVenues.input(MapVenues.center))
    #expect(!MapReading(without.value).fills.contains { $0.paint == style.reader.color })
    let reader = MapInput.Reader(point: Point(18, 6), heading: Bearing(degrees: 0))
    let with = try Self.sheet(MapVenues.input(MapVenues.center, readers: [reader]))
    let drops = MapReading(with.value).fills.filter { $0.paint == style.reader.color }
    #expect(drops.count == 1)
  }

  @Test("is the same on every day")
  func deterministic() throws {
    let input = try MapVenues.input(MapVenues.center, headingUp: 37)
    #expect(try Self.sheet(input).value == Self.sheet(input).value)
  }

  @Test("stays inside of its sheet", arguments: [0.0, 90, 180, 237])
  func inside(degrees: Double) throws {
    let map = try Self.sheet(MapVenues.input(MapVenues.center, headingUp: degrees))
    let reading = MapReading(map.value)
    let safe = map.value.bounds.inset(by: 5)
    for label in reading.labels { #expect(safe.contains(label.box), "\(label.texts)") }
    for figure in reading.figures { #expect(safe.contains(figure.box), "\(figure.name)") }
  }

  @Test("has a scale bar of the length that it says")
  func scaleBar() throws {
    let map = try Self.sheet(MapVenues.input(MapVenues.center))
    let reading = MapReading(map.value)
    let scale = try #require(reading.runs.first { $0.hasPrefix("Scale 1:") })
    let denominator = try #require(
      Double(scale.dropFirst(8).prefix { $0.isNumber }))
    let style = try MapVenues.style()
    // The white bar, framed: the widest shape of the scale bar's height.
    let bar = try #require(
      reading.fills.filter {
        $0.paint == .white && abs($0.box.height - style.scaleBar.height) < 1e-9
      }.max { $0.box.width < $1.box.width })
    let meters = bar.box.width * denominator / 1000
    #expect(abs(meters - meters.rounded()) < 1e-6)
    #expect(reading.runs.contains(String(Int(meters.rounded()))))
    // The plan has that scale: the building is 36 m wide.
    let ground = try #require(reading.fills.first { $0.paint == style.ground.nonpublic })
    #expect(abs(ground.box.width * denominator / 1000 - 36) < 1e-6)
  }

  @Test("says so when no scale fits, or the level is not there")
  func tooSmall() throws {
    let tiny = try Self.sheet(MapVenues.input(MapVenues.center, size: Size(40, 30)))
    #expect(tiny.diagnostics.map(\.code) == [.mapTooSmall])
    var input = try MapVenues.input(MapVenues.center)
    input.level = LevelID("F9")
    #expect(try Self.sheet(input).diagnostics.map(\.code) == [.mapLevelMissing])
  }

  @Test("stands inside of the box that a face gives it")
  func onFace() throws {
    let rect = SheetRect(x: 100, y: 50, width: 600, height: 400)
    let items = mapItems(
      try MapVenues.input(MapVenues.center, parts: [.legend, .northArrow]), in: rect,
      catalog: try ReferenceData.shared().catalog, typesetter: try Fonts.typesetter())
    let frame = Frame(size: Size(800, 500), items: items.value, title: "", language: "zh-Hans")
    let reading = MapReading(frame)
    #expect(reading.figures.count > 5)
    for figure in reading.figures { #expect(rect.contains(figure.box), "\(figure.name)") }
  }

  @Test("of two rooms stays as it is drawn")
  func golden() throws {
    let venue = Venue(levels: [MapVenues.twoRooms])
    let map = try Self.sheet(MapVenues.input(venue, size: Size(210, 148)))
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent("map-two-rooms.txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(map.value.dump.utf8).write(to: file)
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(map.value.dump == golden)
    #expect(golden.utf8.count <= 20 << 10)
  }
}
