// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
import SignModel
import SignSyntax
import SignTestSupport
import Testing

private func read(_ body: String) -> Diagnosed<Symbol?> {
  var sources = SourceMap()
  let bytes = Array(
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">\(body)</svg>".utf8)
  return Symbol.read(
    bytes, file: sources.add(path: "t.svg", bytes: bytes), id: SymbolID("t"))
}

@Suite("Symbol drawings")
struct SymbolTests {
  @Test("an arc passes through the point that its circle has at half way")
  func arc() throws {
    let symbol = try #require(read("<path d=\"M22 32a10 10 0 0 1 20 0\"/>").value)
    let bounds = try #require(symbol.parts.first?.path.controlBounds)
    #expect(abs(bounds.minY - 22) < 1e-9)
    #expect(abs(bounds.minX - 22) < 1e-9 && abs(bounds.maxX - 42) < 1e-9)
  }

  @Test("an arc with packed flags reads like one with spaces")
  func packedFlags() throws {
    let packed = try #require(read("<path d=\"M10 10a5 5 0 01 10 0z\"/>").value)
    let spaced = try #require(read("<path d=\"M10,10 A5,5 0 0,1 20,10 Z\"/>").value)
    #expect(packed.parts.first?.path == spaced.parts.first?.path)
  }

  @Test("black is ink, white is ground, anything else keeps its color")
  func colors() throws {
    let symbol = try #require(
      read(
        """
        <g fill="#000000"><rect width="9" height="9"/><circle r="3" fill="#ffffff"/>
        <circle r="2" fill="none" stroke="#9B2423" stroke-width="4"/></g>
        """
      ).value)
    #expect(symbol.parts.map(\.fill) == [.ink, .ground, nil])
    #expect(symbol.parts[2].line?.color == .fixed(Paint(red: 0x9B, green: 0x24, blue: 0x23)))
    #expect(symbol.hasFixedColors)
  }

  @Test("transforms of groups add up, and scale the stroke")
  func transforms() throws {
    let symbol = try #require(
      read(
        """
        <g transform="translate(10 0)"><g transform="rotate(90 0 0) scale(2)">
        <line x2="5" stroke="#000000" stroke-width="3" fill="none"/></g></g>
        """
      ).value)
    let part = try #require(symbol.parts.first)
    #expect(part.path.elements == [.move(Point(10, 0)), .line(Point(10, 10))])
    #expect(part.line?.width == 6)
  }

  @Test(
    "what is not drawn is said",
    arguments: [
      "<text>a</text>", "<path d=\"M 1 1 L\"/>",
      "<rect width=\"3\" height=\"3\" style=\"fill:red\"/>",
      "<g transform=\"skewX(3)\"/>",
    ])
  func unsupported(body: String) {
    #expect(read(body).diagnostics.map(\.code) == [.unsupportedDrawing])
  }

  @Test("every drawing of the library is read without a remark and stays in its grid")
  func library() throws {
    var sources = SourceMap()
    let result = SymbolLibrary.read(from: try Repository.templates(), sources: &sources)
    #expect(result.diagnostics.map { $0.message.text() } == [])
    #expect(result.value.ids.count >= 110)
    for id in result.value.ids {
      let symbol = try #require(result.value[id])
      #expect(!symbol.parts.isEmpty, "\(id)")
      for part in symbol.parts {
        let bounds = try #require(part.path.controlBounds)
        let room = Rect<ArtSpace>(x: 0, y: 0, width: 64, height: 64).inset(by: -0.01)
        #expect(room.contains(bounds), "\(id) leaves its grid")
      }
    }
  }

  @Test("a mirrored drawing swaps left and right about its middle")
  func mirror() throws {
    let symbol = try #require(read("<rect x=\"4\" y=\"10\" width=\"8\" height=\"2\"/>").value)
    let item = symbol.item(
      in: SheetRect(x: 100, y: 0, width: 64, height: 64), ink: .black, ground: .white,
      isMirrored: true)
    guard case .group(let group) = item, case .shape(let shape)? = group.items.first else {
      Issue.record("no shape")
      return
    }
    #expect(shape.path.controlBounds == SheetRect(x: 152, y: 10, width: 8, height: 2))
  }
}

@Suite("House style")
struct HouseStyleTests {
  @Test("every zone color reads with white at 4.5 to 1 or more")
  func contrast() throws {
    let tree = try Repository.templates()
    let bytes = try #require(tree["styles/house.yaml"])
    var sources = SourceMap()
    let style = HouseStyle.read(
      bytes, file: sources.add(path: "house", bytes: bytes), id: "house")
    #expect(style.diagnostics.isEmpty)
    #expect(style.value.zones.count == 8)
    for zone in style.value.zones {
      #expect(zone.paint.contrast(with: .white) >= 4.5, "\(zone.name)")
    }
  }
}
