// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignExport
import SignFrame
import SignGeometry
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("SVG files")
struct SVGExporterTests {
  /// Collects what an XML parser finds.
  private final class Elements: NSObject, XMLParserDelegate {
    var names: [String] = []
    var attributes: [[String: String]] = []
    var titles: [String] = []
    private var isTitle = false

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      names.append(name)
      self.attributes.append(attributes)
      isTitle = name == "title"
      if isTitle { titles.append("") }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if isTitle { titles[titles.count - 1] += string }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      isTitle = false
    }
  }

  private func parse(_ frame: Frame) -> Elements {
    let elements = Elements()
    let parser = XMLParser(data: Data(SVGExporter().bytes(for: frame)))
    parser.delegate = elements
    #expect(parser.parse())
    return elements
  }

  @Test("A file is as large as its frame, in millimeters")
  func size() {
    let found = parse(Fixtures.frame([], width: 297.5, height: 210))
    #expect(found.names.first == "svg")
    #expect(found.attributes.first?["width"] == "297.5mm")
    #expect(found.attributes.first?["height"] == "210mm")
    #expect(found.attributes.first?["viewBox"] == "0 0 297.5 210")
  }

  @Test("Text is an outline that carries its words")
  func text() {
    let font = Fixtures.font()
    let run = Fixtures.run([(1, "<A>"), (2, "&\"\u{1}"), (3, "口")], in: font)
    let found = parse(Fixtures.frame([.text(run)]))
    #expect(found.names == ["svg", "title", "g", "title", "path"])
    #expect(found.attributes[2]["aria-label"] == "<A>&\"\u{FFFD}口")
    #expect(found.attributes[2]["xml:lang"] == "en")
    #expect(found.titles == ["出口 (Exit)", "<A>&\"\u{FFFD}口"])
  }

  @Test("Pictures tell what they show and decoration says nothing")
  func roles() {
    let found = parse(
      Fixtures.frame([
        .group(Group(role: .figure(alternate: "lift"), items: [])),
        .group(Group(role: .artifact, items: [])),
      ]))
    #expect(found.attributes[2]["aria-label"] == "lift")
    #expect(found.attributes.last?["aria-hidden"] == "true")
  }

  @Test("The same frame gives the same bytes")
  func sameBytes() {
    let once = SVGExporter().bytes(for: Fixtures.everything)
    #expect(SVGExporter().bytes(for: Fixtures.everything) == once)
  }
}
