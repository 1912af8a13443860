// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignTestSupport
import Testing

@Suite("Reading a template")
struct FaceTemplateReadingTests {
  private func template(face: String, least: String = "10mm") -> Diagnosed<FaceTemplate?> {
    ReferenceData.template(
      """
      title: {zh: 试, en: Test}
      kinds: [location]
      size: [300, 300]
      mounting: wall
      height: 1400
      least: \(least)
      most: 10%
      ground: paper
      ink: navy
      face:
        \(face)
      """)
  }

  @Test("lengths are modules, millimeters, parts or measures of the style")
  func lengths() {
    #expect(TemplateLength("0.75a") == TemplateLength(modules: 0.75))
    #expect(TemplateLength("12mm") == TemplateLength(millimeters: 12))
    #expect(TemplateLength("40%") == TemplateLength(fraction: 0.4))
    #expect(TemplateLength("rowGap") == TemplateLength(measure: "rowGap"))
    for text in ["", "a", "12 mm", "-1a", "1.2.3a", "mm", "12px", "nan%"] {
      let length = TemplateLength(text)
      #expect(length == nil || length?.measure == text, "\(text)")
      #expect(length?.modules ?? 0 == 0 && length?.millimeters ?? 0 == 0, "\(text)")
    }
  }

  @Test("a box with a good tree is read")
  func goodTree() throws {
    let read = template(face: "row: [{symbol: $symbol, size: 3a}, space, {text: $name}]")
    #expect(read.diagnostics.isEmpty)
    let face = try #require(read.value)
    guard case .row(let nodes) = face.root.content else {
      Issue.record("the face is a row")
      return
    }
    #expect(nodes.count == 3)
  }

  @Test(
    "what cannot be read is told",
    arguments: [
      ("text: $nmae", "unknown-value"), ("blob: 3", "template-box"),
      ("{text: $name, row: []}", "template-box"), ("{text: $name, size: 3px}", "template-length"),
      ("{text: $name, colour: navy}", "unknown-key"),
    ])
  func badTrees(_ face: String, _ code: String) {
    let read = template(face: face)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.code.name).contains(code), "\(read.diagnostics)")
  }

  @Test("names that the style lacks are told")
  func missingNames() throws {
    let data = try ReferenceData.shared()
    let read = template(face: "{text: $name, fill: mauve, gap: bigGap}", least: "10mm")
    let messages = try #require(read.value).check(against: data.catalog).map {
      $0.message.text()
    }
    #expect(
      messages == [
        "template 'test' asks for color 'mauve', which style 'house' lacks",
        "template 'test' asks for measure 'bigGap', which style 'house' lacks",
      ])
  }
}
