// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignJSON
import Testing

@Suite("Printing findings")
struct RendererTests {
  static let code = Diagnostic.Code("SG0999", "test-finding")

  private func map(_ text: String) -> (SourceMap, FileID) {
    var sources = SourceMap()
    let file = sources.add(path: "signs.yaml", bytes: Array(text.utf8))
    return (sources, file)
  }

  @Test("columns count characters and carets count terminal cells")
  func wideCharacters() {
    let (sources, file) = map("id: a\nname: 政务大厅 x\n")
    let start = 6 + 6 + 12 + 1
    let diagnostic = Diagnostic(
      Self.code, .error, "stray 'x'", at: SourceSpan(file: file, start: start, end: start + 1))
    let text = TextRenderer(sources: sources).text(for: diagnostic)
    #expect(
      text == """
        signs.yaml:2:12: error: stray 'x' [SG0999]
           |
         2 | name: 政务大厅 x
           |                ^

        """)
  }

  @Test("control characters of a file do not reach the terminal")
  func controlCharacters() {
    let (sources, file) = map("a\u{1B}[31m\tb\u{9B}c\n")
    let diagnostic = Diagnostic(
      Self.code, .error, "x", at: SourceSpan(file: file, start: 0, end: 1))
    #expect(TextRenderer(sources: sources).text(for: diagnostic).contains("| a [31m b c\n"))
  }

  @Test("a span past the end of the file points at its end")
  func pastTheEnd() {
    let (sources, file) = map("a: 1")
    #expect(sources.position(of: 400, in: file) == (1, 5))
    let diagnostic = Diagnostic(
      Self.code, .warning, "here", at: SourceSpan(file: file, start: 90, end: 95))
    #expect(TextRenderer(sources: sources).text(for: diagnostic).contains("signs.yaml:1:5"))
  }

  @Test("the clause is printed when its text was read, and never for a default")
  func basis() {
    let (sources, _) = map("")
    let clause = Clause(standard: "DB46/T 1", number: "6.1.4.4")
    let renderer = ConciseRenderer(sources: sources)
    #expect(
      renderer.line(for: Diagnostic(Self.code, .error, "x", basis: .clause(clause)))
        == "error: x [SG0999, DB46/T 1 6.1.4.4]")
    #expect(
      renderer.line(for: Diagnostic(Self.code, .note, "x", basis: .profileDefault))
        == "note: x [SG0999, profile default]")
  }

  @Test("more findings of one code than wanted are counted, not printed")
  func many() {
    let (sources, file) = map("a\n")
    let all = (0..<25).map {
      Diagnostic(
        Self.code, .error, "number \($0)", at: SourceSpan(file: file, start: 0, end: 1))
    }
    let text = TextRenderer(sources: sources).text(for: all)
    #expect(text.contains("number 19"))
    #expect(!text.contains("number 20"))
    #expect(text.hasSuffix("and 5 more of SG0999; see --format json\n"))
  }

  @Test("JSON carries line, column and the fix")
  func json() {
    let (sources, file) = map("kind: directon\n")
    let span = SourceSpan(file: file, start: 6, end: 14)
    let diagnostic = Diagnostic(
      Self.code, .error, "unknown", at: span,
      fixIts: [
        FixIt(
          "replace", safety: .suggested, edits: [.init(span: span, replacement: "direction")])
      ])
    let text = JSONRenderer(sources: sources).value(for: [diagnostic]).compactText
    #expect(
      text.contains(
        #""span":{"file":"signs.yaml","line":1,"column":7,"endLine":1,"endColumn":15}"#))
    #expect(text.contains(#""replacement":"direction""#))
  }

  @Test("SARIF has a rule for each code, a region, and the path as a reference")
  func sarif() {
    var sources = SourceMap()
    let file = sources.add(path: "站点/a b.yaml", bytes: Array("名: x\n".utf8))
    let span = SourceSpan(file: file, start: 5, end: 6)
    let finding = Diagnostic(
      Self.code, .warning, "stray", at: span, notes: [.init("first", at: span)],
      fixIts: [FixIt("drop it", safety: .safe, edits: [.init(span: span, replacement: "")])])
    let text = SARIFRenderer(sources: sources).value(for: [finding, finding]).compactText
    #expect(text.contains(#""rules":[{"id":"SG0999","name":"test-finding"}]"#))
    #expect(text.contains(#""uri":"%E7%AB%99%E7%82%B9/a%20b.yaml""#))
    #expect(
      text.contains(
        #""region":{"startLine":1,"startColumn":4,"endLine":1,"endColumn":5}"#))
    #expect(text.contains(#""level":"warning""#) && text.contains(#""insertedContent""#))
  }

  @Test("workflow commands escape what would end them")
  func gitHub() {
    let (sources, file) = map("a\n")
    let finding = Diagnostic(
      Self.code, .error, "100% of 'a:b',\nno", at: SourceSpan(file: file, start: 0, end: 1))
    #expect(
      GitHubRenderer(sources: sources).line(for: finding)
        == "::error file=signs.yaml,line=1,col=1,endColumn=2,title=SG0999 test-finding"
        + "::100%25 of 'a:b',%0Ano")
  }

  @Test("equal findings are merged, and order is by place")
  func order() {
    let (_, file) = map("abcdef")
    func finding(_ at: Int) -> Diagnostic {
      Diagnostic(Self.code, .error, "x", at: SourceSpan(file: file, start: at, end: at + 1))
    }
    let loose = Diagnostic(Self.code, .error, "no place")
    let sorted = [loose, finding(4), finding(1), finding(4)].sortedAndMerged
    #expect(sorted == [finding(1), finding(4), loose])
  }
}

@Suite("JSON text")
struct JSONTextTests {
  @Test(
    "numbers have fixed decimals and no trailing zeros",
    arguments: [
      (1.0, 3, "1"), (0.1 + 0.2, 3, "0.3"), (-0.0004, 3, "0"), (-1.5, 2, "-1.5"),
      (12.3456, 3, "12.346"), (0.05, 2, "0.05"), (.nan, 2, "0"), (.infinity, 2, "0"),
    ])
  func decimals(value: Double, places: Int, text: String) {
    #expect(JSONValue.decimalText(value, places: places) == text)
  }

  @Test("control characters and quotes are escaped")
  func escapes() {
    #expect(JSONValue.string("a\"\\\n\u{1}海").compactText == #""a\"\\\n\u0001海""#)
  }
}
