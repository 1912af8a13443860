// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
import SignLayout
import SignModel
import SignPipeline
import SignTestSupport
import SignText
import Testing

@Suite("The layout of a face")
struct FaceLayoutTests {
  let data: ReferenceData
  let typesetter: Typesetter

  init() throws {
    data = try ReferenceData.shared()
    typesetter = try Fonts.typesetter()
  }

  private func layOut(
    _ content: FaceContent, _ id: String, size: Size<SheetSpace>? = nil
  ) throws -> Diagnosed<LaidOutFace> {
    let template = try #require(data.templates[id])
    return layOutFaceWithModule(
      FaceContents.input(content, template, size: size), catalog: data.catalog,
      typesetter: typesetter)
  }

  @Test("the Chinese line is one module high")
  func chineseHeight() throws {
    let tree = SampleContents.row("toilet", "木", "Wood")
    let face = try layOut(.location(tree), "location-suspended").value
    let module = try #require(face.module)
    let ink = try #require(face.frame.inkOfRuns.first { $0.run.text == "木" }?.ink)
    #expect(abs(ink.height / module - 1) < 0.001)
  }

  @Test("a face of twice the size has everything twice as large")
  func scaling() throws {
    for (id, fullness) in [
      ("direction-suspended", Fullness.fullest), ("direction-wall", .usual),
      ("location-wall", .fullest), ("index-directory", .usual), ("notice-strip", .fullest),
      ("screen-windows", .usual),
    ] {
      let template = try #require(data.templates[id])
      let content = FaceContents.content(for: id, fullness)
      let small = try layOut(content, id).value
      let size = Size<SheetSpace>(template.size.width * 2, template.size.height * 2)
      let large = try layOut(content, id, size: size).value
      let module = try #require(small.module)
      #expect(abs(try #require(large.module) / module / 2 - 1) < 1e-4, "\(id)")
      let runs = zip(
        small.frame.paragraphs.flatMap { $0 }, large.frame.paragraphs.flatMap { $0 })
      for (a, b) in runs {
        #expect(a.text == b.text)
        #expect(abs(a.ink.minX * 2 - b.ink.minX) < 0.01 * module, "\(id) '\(a.text)'")
        #expect(abs(a.ink.maxY * 2 - b.ink.maxY) < 0.01 * module, "\(id) '\(a.text)'")
      }
      for (a, b) in zip(small.frame.figures, large.frame.figures) {
        #expect(abs(a.minX * 2 - b.minX) < 0.01 * module, "\(id)")
        #expect(abs(a.maxY * 2 - b.maxY) < 0.01 * module, "\(id)")
      }
    }
  }

  @Test("words that cannot fit are told with what they need, and nothing is painted outside")
  func overflow() throws {
    let words = SampleContents.row(
      nil, String(repeating: "综合受理窗口", count: 12),
      String(repeating: "General Services ", count: 12), number: "1")
    let face = try layOut(.location(words), "location-desk")
    #expect(face.value.module == nil)
    #expect(face.diagnostics.map(\.code) == [.textDoesNotFit])
    let message = try #require(face.diagnostics.first?.message.text())
    #expect(message.contains("'F1-D-001'"))
    #expect(message.contains("does not fit: it needs"))
    let outside = face.value.frame.inkOfRuns.filter {
      !face.value.frame.bounds.contains($0.ink)
    }
    #expect(outside.isEmpty)
    #expect(face.value.frame.paragraphs.isEmpty)
  }

  @Test("a template that shows nothing of the content says so")
  func wrongContent() throws {
    let face = try layOut(.placeName, "direction-wall")
    #expect(face.diagnostics.map(\.code) == [.contentNotShown])
  }

  @Test("arrows to the left stand at the left edge, arrows to the right at the right edge")
  func arrowEdges() throws {
    let rows = SampleContents.directions(2)
    let face = try layOut(.messages(rows), "direction-suspended").value
    let left = try #require(face.frame.paragraphs.first { $0.first?.text == "卫生间" }?.first)
    let right = try #require(face.frame.paragraphs.first { $0.first?.text == "电梯" }?.first)
    #expect(left.ink.minX < right.ink.minX)
    let first = try #require(face.frame.figures.min { $0.minX < $1.minX })
    let last = try #require(face.frame.figures.max { $0.maxX < $1.maxX })
    #expect(first.maxX < left.ink.minX)
    #expect(last.minX > right.ink.maxX)
  }

  @Test("the id of the sign stands at the lower right edge of signs, not of screens")
  func mark() throws {
    func marks(_ id: String) throws -> [SheetRect] {
      let template = try #require(data.templates[id])
      let content = FaceContents.content(for: id, .usual)
      let frame = layOutFace(
        FaceContents.input(content, template), catalog: data.catalog, typesetter: typesetter
      ).value
      return frame.inkOfRuns.filter { $0.run.text == "F1-D-001" }.map(\.ink)
    }
    for id in ["direction-suspended", "location-wall", "index-directory"] {
      let template = try #require(data.templates[id])
      let mark = try #require(try marks(id).first, "\(id)")
      #expect(template.size.width - mark.maxX < 10 && template.size.height - mark.maxY < 10)
      let height = try #require(data.catalog.style.measures["markHeight"])
      #expect(abs(mark.height - height) < 0.1 * height)
    }
    #expect(try marks("screen-direction").isEmpty)
    #expect(try marks("notice-square").isEmpty)
  }

  @Test("a place takes the color of its zone, an accessible one blue, a safety sign none")
  func zoneColors() throws {
    let template = try #require(data.templates["location-suspended"])
    func fills(_ row: SignContent.Message, tags: Set<String> = []) throws -> [Paint] {
      var input = FaceContents.input(.location(row), template)
      input.tags = tags
      let frame = layOutFace(input, catalog: data.catalog, typesetter: typesetter).value
      return frame.items.compactMap { item in
        guard case .group(let group) = item, group.role == .artifact,
          case .shape(let shape)? = group.items.first
        else { return nil }
        return shape.fill?.paint
      }
    }
    let style = data.catalog.style
    let paper = try #require(style.color("paper"))
    let plain = SampleContents.row("window", "业务受理区", "Service Windows")
    var teal = plain
    teal.color = "teal"
    #expect(try fills(teal) == [paper, try #require(style.zone("teal"))])
    #expect(try fills(plain) == [paper, try #require(style.color("navy"))])
    #expect(
      try fills(plain, tags: ["accessible"]) == [paper, try #require(style.color("accessible"))])
    let exit = SampleContents.row("emergency-exit-right", "安全出口", "Exit")
    #expect(try fills(exit) == [paper, paper])
  }

  @Test("rows of one arrow stand from near to far")
  func nearToFar() throws {
    var rows = [
      SampleContents.row("toilet", "卫生间", "Toilets", to: .left),
      SampleContents.row("elevator", "电梯", "Elevators", to: .left),
    ]
    rows[0].distance = 30
    rows[1].distance = 12
    let face = try layOut(.messages(rows), "direction-wall").value
    #expect(face.frame.paragraphs.compactMap(\.first?.text) == ["电梯", "卫生间"])
  }

  @Test("a stair symbol runs to the side of its arrow")
  func mirroredSymbols() throws {
    let symbol = try #require(data.catalog.symbols[SymbolID("stairs-up")])
    #expect(symbol.isDirectional && symbol.canMirror)
    func outlines(_ arrow: Arrow) throws -> [FrameItem] {
      let row = SampleContents.row("stairs-up", "楼梯", "Stairs", to: arrow)
      let face = try layOut(.messages([row]), "direction-wall").value
      return face.frame.items.filter { item in
        guard case .group(let group) = item else { return false }
        return group.role == .figure(alternate: symbol.name.zh)
      }
    }
    #expect(try outlines(.ahead).count == 1)
    #expect(try outlines(.left).count == 1)
    #expect(try outlines(.left) != outlines(.ahead))
    #expect(try outlines(.aheadLeft) == outlines(.left))
  }

  @Test("the reading distance makes layout condense lines that it would leave as they are")
  func minimumHeight() throws {
    let template = try #require(data.templates["location-suspended"])
    let content = FaceContent.location(SampleContents.places[2])
    var input = FaceContents.input(content, template, size: Size(1300, 450))
    let free = layOutFaceWithModule(input, catalog: data.catalog, typesetter: typesetter).value
    let module = try #require(free.module)
    input.minimumHeight = module * 1.05
    let asked = layOutFaceWithModule(input, catalog: data.catalog, typesetter: typesetter).value
    #expect(try #require(asked.module) >= module * 1.05)
    #expect(!free.frame.glyphRuns.contains { $0.run.condensation < 1 })
    #expect(asked.frame.glyphRuns.contains { $0.run.condensation < 1 })
  }

  @Test("the plan goes where the template has room for it")
  func mapHook() throws {
    let template = try #require(data.templates["index-map"])
    let content = FaceContents.content(for: "index-map", .usual)
    var room: SheetRect?
    let face = layOutFace(
      FaceContents.input(content, template), catalog: data.catalog, typesetter: typesetter
    ) { rect in
      room = rect
      return [.shape(Shape(SheetPath(rect), fill: Fill(.black)))]
    }
    let rect = try #require(room)
    #expect(face.value.bounds.contains(rect))
    #expect(rect.width > 0.9 * template.size.width && rect.height > 0.7 * template.size.height)
    #expect(face.value.items.contains(.shape(Shape(SheetPath(rect), fill: Fill(.black)))))
  }
}
