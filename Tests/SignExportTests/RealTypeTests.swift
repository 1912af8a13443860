// SPDX-License-Identifier: Apache-2.0

import SignExport
import SignFrame
import SignGeometry
import SignTestSupport
import SignText
import Testing

@Suite("Signs in real fonts")
struct RealTypeTests {
  private static let rows = [
    ("综合服务大厅", "Integrated Service Hall"), ("地铁1号线 A出口", "Metro Line 1, Exit A"),
    ("税务窗口（1–18）", "Tax Service Windows 1–18"),
    ("不动产登记·WiFi办事大厅", "Real Estate Registration & Wi-Fi"),
    ("24小时自助服务区", "Office: affairs, first floor"),
  ]

  private static func sign() throws -> Frame {
    let typesetter = try Fonts.typesetter()
    var items: [FrameItem] = [
      .shape(
        Shape(
          SheetPath(SheetRect(x: 0, y: 0, width: 420, height: 300)),
          fill: Fill(Paint(red: 11, green: 61, blue: 46))))
    ]
    for (index, row) in rows.enumerated() {
      let y = 14 + Double(index) * 56
      let chinese = TypeStyle(weight: .semibold, height: 22, tracking: index == 0 ? 0.12 : 0)
      let english = TypeStyle(height: 9, condensation: index == 3 ? 0.88 : 1)
      items += typesetter.line(row.0, .zh, chinese, .white).placed(at: Point(40, y + 22))
      items += typesetter.line(row.1, .en, english, .white).placed(at: Point(40, y + 38))
    }
    return Frame(
      size: Size(420, 300), items: items, fonts: typesetter.fonts(for: items), title: "综合服务大厅",
      language: "zh-CN")
  }

  @Test(
    "Every line of a bilingual sign can be copied exactly",
    .enabled(if: Tool.pdftotext.isInstalled, "needs pdftotext of poppler-utils"))
  func text() throws {
    let lines = try extractedLines(PDFExporter().bytes(for: Self.sign()))
    #expect(lines == Self.rows.flatMap { [$0.0, $0.1] })
  }

  @Test("The file of a sign follows its glyphs, not its fonts")
  func size() throws {
    #expect(PDFExporter().bytes(for: try Self.sign()).count < 18_000)
  }

  @Test(
    "All programs draw the same sign",
    .enabled(if: Tool.convert.isInstalled, "needs convert of ImageMagick"),
    arguments: Renderer.allCases.filter { $0.tool.isInstalled })
  func pictures(_ renderer: Renderer) throws {
    let frame = try Self.sign()
    let own = try Picture(png: PNGExporter(resolution: 127).bytes(for: frame))
    let difference = try own.difference(to: renderer.picture(of: frame, resolution: 127))
    #expect(difference.mean < renderer.tolerance.mean, "\(renderer)")
    #expect(difference.strong < renderer.tolerance.strong, "\(renderer)")
  }
}
