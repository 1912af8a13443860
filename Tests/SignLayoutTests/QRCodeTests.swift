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

@Suite("QR codes on faces")
struct QRCodeTests {
  private static let link = "https://example.org/guide/08"

  @Test("a code has its three finder patterns, and a light ring around each")
  func finders() throws {
    let code = try #require(QRCode(Self.link))
    // A version has four modules more than the one before it.
    #expect(code.side >= 21 && (code.side - 21) % 4 == 0)
    let far = code.side - 7
    for (left, top) in [(0, 0), (far, 0), (0, far)] {
      for row in 0..<7 {
        for column in 0..<7 {
          let ring = max(abs(row - 3), abs(column - 3))
          let isDark = code.modules[(top + row) * code.side + left + column]
          #expect(isDark == (ring != 2), "\(left) \(top) \(row) \(column)")
        }
      }
    }
  }

  @Test("the outline covers the dark modules and nothing else")
  func outline() throws {
    let code = try #require(QRCode(Self.link))
    let whole = Double(code.side + 2 * QRCode.quietZone)
    let path = code.path(in: SheetRect(x: 0, y: 0, width: whole, height: whole))
    var covered = Set<Int>()
    for rect in rects(of: path) {
      #expect(rect.height == 1)
      for column in Int(rect.minX.rounded())..<Int(rect.maxX.rounded()) {
        let x = column - QRCode.quietZone
        let y = Int(rect.minY.rounded()) - QRCode.quietZone
        let isNew = covered.insert(y * code.side + x).inserted
        #expect(isNew)
      }
    }
    #expect(covered == Set(code.modules.indices.filter { code.modules[$0] }))
  }

  @Test("four modules on each side stay light", arguments: ["qr-guide", "qr-feedback"])
  func quietZone(_ id: String) throws {
    let frame = try face(id, link: Self.link).value
    let figure = try #require(
      frame.items.compactMap { item -> [Shape]? in
        guard case .group(let group) = item, case .figure(let words) = group.role,
          words.contains(Self.link)
        else { return nil }
        return group.items.compactMap { if case .shape(let shape) = $0 { shape } else { nil } }
      }.first)
    let ground = try #require(figure.first?.path.controlBounds)
    let dark = try #require(figure.last?.path.controlBounds)
    let code = try #require(QRCode(Self.link))
    let module = dark.width / Double(code.side)
    #expect(abs(dark.minX - ground.minX - 4 * module) < 1e-6)
    #expect(abs(dark.minY - ground.minY - 4 * module) < 1e-6)
    #expect(abs(ground.maxX - dark.maxX - 4 * module) < 1e-6)
    #expect(abs(ground.maxY - dark.maxY - 4 * module) < 1e-6)
    let light = try #require(figure.first?.fill?.paint)
    #expect(try #require(figure.last?.fill?.paint).contrast(with: light) > 7)
    #expect(frame.bounds.contains(ground))
  }

  @Test("a sign without a link is told that its template needs one")
  func noLink() throws {
    let codes = try face("qr-guide", link: nil).diagnostics.map(\.code)
    #expect(codes == [.linkMissing])
    #expect(QRCode("") == nil)
  }

  private func face(_ id: String, link: String?) throws -> Diagnosed<Frame> {
    let data = try ReferenceData.shared()
    let template = try #require(data.templates[id])
    var input = FaceContents.input(FaceContents.content(for: id, .usual), template)
    input.link = link
    return layOutFace(input, catalog: data.catalog, typesetter: try Fonts.typesetter())
  }

  /// The closed outlines of a path as boxes.
  private func rects(of path: SheetPath) -> [SheetRect] {
    var rects: [SheetRect] = []
    var part = SheetPath()
    for element in path.elements {
      if case .move = element { part = SheetPath() }
      part = SheetPath(part.elements + [element])
      if case .close = element, let bounds = part.controlBounds { rects.append(bounds) }
    }
    return rects
  }
}
