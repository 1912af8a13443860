// SPDX-License-Identifier: Apache-2.0

import SignExport
import SignFrame
import SignGeometry
import Testing

@Suite("PNG files")
struct PNGExporterTests {
  private struct Chunk {
    var name: String
    var content: [UInt8]

    func number(at place: Int) -> Int {
      content[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }
  }

  private func chunks(_ png: [UInt8]) -> [Chunk] {
    var found: [Chunk] = []
    var place = 8
    while place + 12 <= png.count {
      let length = png[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
      let name = String(decoding: png[place + 4..<place + 8], as: UTF8.self)
      found.append(Chunk(name: name, content: Array(png[place + 8..<place + 8 + length])))
      place += 12 + length
    }
    return found
  }

  private func tiles(_ colors: [Paint], columns: Int) -> Frame {
    let items = colors.enumerated().map { index, paint in
      let box = SheetRect(
        x: Double(index % columns), y: Double(index / columns), width: 1, height: 1)
      return FrameItem.shape(Shape(SheetPath(box), fill: Fill(paint)))
    }
    return Fixtures.frame(
      items, width: Double(columns), height: Double(colors.count / columns))
  }

  @Test(
    "A picture has the pixels of its millimeters and tells its density",
    arguments: [(300.0, 2480, 3508, 11_811), (72.0, 595, 842, 2835), (96.0, 794, 1123, 3780)])
  func size(_ expected: (resolution: Double, width: Int, height: Int, density: Int)) throws {
    let frame = Fixtures.frame([], width: 210, height: 297)
    let found = chunks(try PNGExporter(resolution: expected.resolution).bytes(for: frame))
    #expect(found[0].number(at: 0) == expected.width)
    #expect(found[0].number(at: 4) == expected.height)
    #expect(found[1].name == "pHYs")
    #expect(found[1].number(at: 0) == expected.density)
    #expect(found[1].number(at: 4) == expected.density)
    #expect(found[1].content[8] == 1)
  }

  @Test("A picture of an exact size tells the density that follows from it")
  func exactSize() throws {
    let frame = Fixtures.frame([], width: 960, height: 540)
    let found = chunks(try PNGExporter().bytes(for: frame, pixels: (1920, 1080)))
    #expect(found[0].number(at: 0) == 1920)
    #expect(found[0].number(at: 4) == 1080)
    #expect(found[1].number(at: 0) == 2000)
  }

  @Test("A file says nothing but the picture")
  func chunkNames() throws {
    let few = try PNGExporter(resolution: 100).bytes(for: Fixtures.frame([]))
    #expect(chunks(few).map(\.name) == ["IHDR", "pHYs", "PLTE", "IDAT", "IEND"])
    let many = try PNGExporter(resolution: 100).bytes(for: Fixtures.everything)
    #expect(chunks(many).map(\.name) == ["IHDR", "pHYs", "IDAT", "IEND"])
  }

  @Test(
    "Every pixel has its color, with a palette and without",
    .enabled(if: Tool.convert.isInstalled, "needs convert of ImageMagick"),
    arguments: [PNGExporter.Compression.small, .fast], [(4, 2), (256, 16), (258, 1), (258, 2)])
  func colors(compression: PNGExporter.Compression, _ tile: (count: Int, columns: Int)) throws {
    let colors = (0..<tile.count).map {
      Paint(
        red: UInt8(truncatingIfNeeded: $0 * 37), green: UInt8(truncatingIfNeeded: $0 * 5),
        blue: UInt8(truncatingIfNeeded: 255 - $0 / 2))
    }
    #expect(Set(colors).count == tile.count)
    let frame = tiles(colors, columns: tile.columns)
    for scale in [1, 3] {
      let size = (width: tile.columns * scale, height: tile.count / tile.columns * scale)
      let png = try PNGExporter(compression: compression).bytes(for: frame, pixels: size)
      let hasPalette = tile.count <= 256 && compression == .small
      #expect(chunks(png)[0].content[9] == (hasPalette ? 3 : 2))
      let picture = try Picture(png: png)
      for y in 0..<size.height {
        for x in 0..<size.width {
          let color = colors[y / scale * tile.columns + x / scale]
          #expect(picture.color(x, y) == color, "\(x), \(y)")
        }
      }
    }
  }

  @Test(
    "A file made soon shows the same pixels as a small one",
    .enabled(if: Tool.convert.isInstalled, "needs convert of ImageMagick"),
    arguments: [(1000, 500), (1, 700), (1920, 1080), (333, 1), (3001, 97)])
  func compression(_ size: (width: Int, height: Int)) throws {
    let small = try PNGExporter().bytes(for: Fixtures.everything, pixels: size)
    let fast = try PNGExporter(compression: .fast).bytes(for: Fixtures.everything, pixels: size)
    #expect(try Picture(png: fast).pixels == Picture(png: small).pixels)
  }

  @Test(
    "Colors of very uneven number keep their pixels in a file made soon",
    .enabled(if: Tool.convert.isInstalled, "needs convert of ImageMagick"))
  func unevenColors() throws {
    // Fibonacci numbers make the longest codes there are; Deflate allows 15 bits.
    var (count, next) = (1, 1)
    var reds: [UInt8] = []
    for red in UInt8(100)..<119 {
      reds += Array(repeating: red, count: count)
      (count, next) = (next, count + next)
    }
    let colors = reds.enumerated().map { index, red in
      Paint(red: red, green: UInt8(index % 2), blue: 0)
    }
    let frame = tiles(colors, columns: colors.count)
    let size = (width: colors.count, height: 1)
    let picture = try Picture(
      png: PNGExporter(compression: .fast).bytes(for: frame, pixels: size))
    #expect(picture.pixels == colors.flatMap { [$0.red, $0.green, $0.blue] })
  }

  @Test("The same frame gives the same bytes")
  func sameBytes() throws {
    let exporter = PNGExporter(resolution: 72)
    let once = try exporter.bytes(for: Fixtures.everything)
    #expect(try exporter.bytes(for: Fixtures.everything) == once)
  }

  @Test("A picture over the limit is refused with its size")
  func tooLarge() {
    let wide = Fixtures.frame([], width: 4000, height: 1)
    #expect(throws: ExportError.imageTooLarge(width: 47_244, height: 12)) {
      try PNGExporter(resolution: 300).bytes(for: wide)
    }
    #expect(throws: ExportError.imageTooLarge(width: 20_000, height: 20_000)) {
      try PNGExporter().bytes(for: wide, pixels: (20_000, 20_000))
    }
    #expect(throws: ExportError.imageEmpty(width: 0, height: 1080)) {
      try PNGExporter().bytes(for: wide, pixels: (0, 1080))
    }
    #expect(throws: ExportError.self) {
      try PNGExporter(resolution: .infinity).bytes(for: wide)
    }
    #expect(throws: ExportError.self) { try PNGExporter(resolution: .nan).bytes(for: wide) }
  }

  @Test("Flat groups, empty clips and odd dashes spoil nothing else")
  func oddInput() throws {
    let box = FrameItem.shape(
      Shape(SheetPath(SheetRect(x: 0, y: 0, width: 200, height: 50)), fill: Fill(.black)))
    let line = SheetPath([Point(0, 0), Point(10, 10)], closed: false)
    let frame = Fixtures.frame([
      .group(Group(transform: .init(scale: 0, tx: 0, ty: 0), items: [box])),
      .group(Group(clip: SheetPath(), items: [box])),
      .shape(Shape(line, stroke: Stroke(.white, width: 1, dashes: [0, 0]))),
      .shape(Shape(line, stroke: Stroke(.white, width: 1, dashes: [-1, .nan]))),
    ])
    let blank = try PNGExporter(resolution: 50).bytes(for: Fixtures.frame([]))
    #expect(try PNGExporter(resolution: 50).bytes(for: frame) == blank)
  }
}
