// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
import SignLayout
import SignPipeline
import SignModel
import SignTestSupport
import SignText
import Testing

@Suite("The templates of signs and screens")
struct FaceTemplateTests {
  let data: ReferenceData
  let typesetter: Typesetter

  init() throws {
    data = try ReferenceData.shared()
    typesetter = try Fonts.typesetter()
  }

  @Test("all of them are read, and the house style has what they ask for")
  func templatesAreRead() throws {
    #expect(data.diagnostics.isEmpty)
    #expect(data.templates.ids.count == 29)
    for id in data.templates.ids {
      let template = try #require(data.templates[id])
      #expect(template.check(against: data.catalog).isEmpty, "\(id)")
      #expect(!template.kinds.isEmpty, "\(id)")
    }
  }

  @Test("every template takes little, the usual and much", arguments: Fullness.allCases)
  func everyTemplateFits(_ fullness: Fullness) throws {
    for (id, template, face, diagnostics) in try faces(fullness) {
      #expect(diagnostics.isEmpty, "\(id) \(fullness)")
      let module = try #require(face.module, "\(id) \(fullness)")
      let short = min(template.size.width, template.size.height)
      let style = data.catalog.style
      let least = template.leastModule.resolved(module: 0, whole: short, style: style)
      let most = template.greatestModule.resolved(module: 0, whole: short, style: style)
      #expect(module >= least && module <= most, "\(id) \(fullness)")
    }
  }

  @Test("nothing touches anything else or leaves the face", arguments: Fullness.allCases)
  func nothingOverlaps(_ fullness: Fullness) throws {
    for (id, template, face, _) in try faces(fullness) {
      let module = try #require(face.module)
      let short = min(template.size.width, template.size.height)
      let lines = face.frame.paragraphs.flatMap { $0 }
      let side = min(0.75 * module, 0.05 * short) - 0.06 * module
      // English letters that hang below the line may reach into the margin.
      let safe = face.frame.bounds.inset(dx: side, dy: 0.2 * module)
      for line in lines {
        #expect(safe.contains(line.ink), "\(id) \(fullness) '\(line.text)'")
      }
      // Control points stand a little outside of the curves.
      let boxes = lines.map { $0.ink.inset(by: 0.03 * module) } + face.frame.figures
      for (index, box) in boxes.enumerated() {
        for other in boxes[(index + 1)...] {
          #expect(!box.intersects(other), "\(id) \(fullness) \(box) \(other)")
        }
      }
    }
  }

  @Test("Chinese comes before English and shares its edge", arguments: Fullness.allCases)
  func languagesShareAnEdge(_ fullness: Fullness) throws {
    for (id, _, face, _) in try faces(fullness) {
      let module = try #require(face.module)
      for lines in face.frame.paragraphs where Set(lines.map(\.language)).count == 2 {
        let order = lines.map(\.language)
        #expect(order == order.sorted(by: >), "\(id) \(fullness): zh-Hans, then en")
        let left = lines.map(\.ink.minX)
        let middle = lines.map(\.ink.midX)
        let right = lines.map(\.ink.maxX)
        let spreads = [left, middle, right].map { ($0.max() ?? 0) - ($0.min() ?? 0) }
        #expect((spreads.min() ?? 1) < 0.02 * module, "\(id) \(fullness) '\(lines[0].text)'")
      }
    }
  }

  @Test("a sign of other proportions is laid out too")
  func otherProportions() throws {
    for id in data.templates.ids {
      let template = try #require(data.templates[id])
      for (x, y) in [(1.5, 1.5), (1.0, 1.6), (1.6, 1.0)] {
        let size = Size<SheetSpace>(template.size.width * x, template.size.height * y)
        let content = FaceContents.content(for: id, .usual)
        let face = layOutFaceWithModule(
          FaceContents.input(content, template, size: size), catalog: data.catalog,
          typesetter: typesetter)
        #expect(face.diagnostics.isEmpty, "\(id) \(x) \(y)")
      }
    }
  }

  private func faces(_ fullness: Fullness) throws -> [(
    id: String, template: FaceTemplate, face: LaidOutFace, diagnostics: [Diagnostic]
  )] {
    try data.templates.ids.map { id in
      let template = try #require(data.templates[id])
      let content = FaceContents.content(for: id, fullness)
      let face = layOutFaceWithModule(
        FaceContents.input(content, template), catalog: data.catalog, typesetter: typesetter)
      return (id, template, face.value, face.diagnostics)
    }
  }
}
