// SPDX-License-Identifier: Apache-2.0

import SignExport
import SignFrame
import SignGeometry
import Testing

@Suite("PDF files")
struct PDFFileTests {
  private let frame = Fixtures.everything

  private func info(_ bytes: [UInt8], _ options: String...) throws -> String {
    String(
      decoding: try Tool.pdfinfo.run(options + ["%"], on: bytes, name: "a.pdf"), as: UTF8.self)
  }

  @Test("The same frame gives the same bytes")
  func sameBytes() {
    let once = PDFExporter().bytes(for: [frame, frame])
    #expect(once == PDFExporter().bytes(for: [frame, frame]))
    #expect(once != PDFExporter().bytes(for: frame))
  }

  @Test(
    "qpdf finds nothing wrong", .enabled(if: Tool.qpdf.isInstalled, "needs qpdf"),
    arguments: [true, false])
  func check(isTagged: Bool) throws {
    let empty = Fixtures.frame([])
    for frames in [[frame], [frame, empty, frame], [empty]] {
      let bytes = PDFExporter().bytes(for: frames, options: .init(isTagged: isTagged))
      let out = try Tool.qpdf.run(["--check", "%"], on: bytes, name: "a.pdf")
      #expect(String(decoding: out, as: UTF8.self).contains("No syntax or stream encoding errors"))
    }
  }

  @Test(
    "A sign longer than readers take has the same true size in larger units",
    .enabled(if: Tool.qpdf.isInstalled, "needs qpdf"),
    arguments: [(5000.0, 1), (5100, 2), (11_000, 3)])
  func longPage(width: Double, userUnit: Int) throws {
    let bytes = PDFExporter().bytes(for: Fixtures.frame([], width: width, height: 600))
    let json = String(
      decoding: try Tool.qpdf.run(["--json", "%"], on: bytes, name: "a.pdf"), as: UTF8.self)
    #expect(json.contains("\"/UserUnit\": \(userUnit)") == (userUnit > 1))
    let unit = try #require(json.firstMatch(of: /\"\/MediaBox\": \[\s*0,\s*0,\s*([\d.]+)/))
    let points = try #require(Double(unit.1)) * Double(userUnit)
    #expect(abs(points - width / 25.4 * 72) < 0.001)
  }

  @Test(
    "The page has the size of the frame, the file its title and no date",
    .enabled(if: Tool.pdfinfo.isInstalled, "needs pdfinfo of poppler-utils"))
  func page() throws {
    let a3 = Fixtures.frame([], width: 420, height: 297)
    let text = try info(PDFExporter().bytes(for: a3), "-box")
    #expect(text.contains("Page size:       1190.55 x 841.89 pts (A3)"))
    #expect(text.contains("TrimBox:             0.00     0.00  1190.55   841.89"))
    #expect(text.contains("Title:           出口 (Exit)"))
    #expect(text.contains("PDF version:     1.7"))
    #expect(text.contains("Tagged:          yes"))
    #expect(!text.contains("Date:"))
  }

  @Test(
    "A date is told when it is given",
    .enabled(if: Tool.pdfinfo.isInstalled, "needs pdfinfo of poppler-utils"))
  func date() throws {
    let time = PDFExporter.Time(year: 2026, month: 3, day: 9, hour: 8, minute: 5, second: 1)
    let bytes = PDFExporter().bytes(for: frame, options: .init(created: time))
    #expect(try info(bytes, "-isodates").contains("CreationDate:    2026-03-09T08:05:01Z"))
    #expect(
      try info(bytes, "-meta").contains("<xmp:CreateDate>2026-03-09T08:05:01Z</xmp:CreateDate>"))
  }

  @Test(
    "Every font is embedded as a subset, once for all pages",
    .enabled(if: Tool.pdffonts.isInstalled, "needs pdffonts of poppler-utils"))
  func fonts() throws {
    let bytes = PDFExporter().bytes(for: [frame, frame, frame])
    let out = try Tool.pdffonts.run(["%"], on: bytes, name: "a.pdf")
    let rows = String(decoding: out, as: UTF8.self).split(separator: "\n").dropFirst(2)
      .map { $0.split(separator: " ").map(String.init) }
    #expect(Set(rows.map { $0[0].dropFirst(7) }) == ["Shapes-Fine", "Shapes-Regular"])
    #expect(rows.count == 2)
    for row in rows {
      #expect(row[0].prefix(6).allSatisfy { ("A"..."Z").contains($0) })
      #expect(row[1...7] == ["CID", "Type", "0C", "Identity-H", "yes", "yes", "yes"])
    }
  }

  @Test(
    "A reader who does not see it hears headings, paragraphs and pictures in order",
    .enabled(if: Tool.pdfinfo.isInstalled, "needs pdfinfo of poppler-utils"))
  func structure() throws {
    let text = try info(PDFExporter().bytes(for: frame), "-struct-text")
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      words
        == "Document Figure \"\" Span (inline) \"DA\" P (block) \"AOV BD\" H1 (block) \"出口\"")
    let tree = try info(PDFExporter().bytes(for: [frame, frame]), "-struct")
    #expect(tree.components(of: "Sect").count == 2)
  }

  @Test("A file of one sign stays small")
  func small() {
    #expect(PDFExporter().bytes(for: frame).count < 5000)
  }
}

extension String {
  fileprivate func components(of word: String) -> [Substring] {
    split { !$0.isLetter }.filter { $0 == word }
  }
}
