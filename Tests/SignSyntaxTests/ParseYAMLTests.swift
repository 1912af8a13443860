// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignSyntax
import Testing

private func parse(_ text: String) -> (Diagnosed<YAMLNode?>, SourceMap) {
  var sources = SourceMap()
  let bytes = Array(text.utf8)
  let file = sources.add(path: "t.yaml", bytes: bytes)
  return (parseYAML(bytes, file: file), sources)
}

@Suite("YAML with positions")
struct ParseYAMLTests {
  @Test("a span covers exactly what was written, after Chinese text and quotes")
  func spans() throws {
    let text = "name: 政务\nid: \"a b\"\nlist: [1, 二, x]\n"
    let (result, _) = parse(text)
    #expect(result.diagnostics.isEmpty)
    let root = try #require(result.value)
    guard case .mapping(let entries) = root.content else {
      Issue.record("not a mapping")
      return
    }
    func written(_ span: SourceSpan) -> String {
      String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self)
    }
    #expect(entries.map { written($0.keySpan) } == ["name", "id", "list"])
    #expect(entries.map { written($0.value.span) } == ["政务", "\"a b\"", "[1, 二, x]"])
  }

  @Test("a byte order mark and CRLF do not shift positions")
  func byteOrderMark() throws {
    let (result, sources) = parse("\u{FEFF}a: 1\r\nb: x\r\n")
    let root = try #require(result.value)
    guard case .mapping(let entries) = root.content else { return }
    try #require(entries.count == 2)
    let place = sources.position(of: entries[1].value.span.start, in: entries[1].value.span.file)
    #expect(place == (2, 4))
  }

  @Test("a key that stands twice is reported with its first place, and the first one counts")
  func duplicateKey() throws {
    let (result, _) = parse("a: 1\nb: 2\na: 3\n")
    #expect(result.diagnostics.map(\.code) == [.duplicateKey])
    #expect(result.diagnostics.first?.span?.start == 10)
    #expect(result.diagnostics.first?.notes.first?.span?.start == 0)
  }

  @Test("aliases are refused one by one, so that they cannot multiply")
  func aliases() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<30 {
      let refs = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(refs)]\n"
    }
    let (result, _) = parse(text)
    #expect(result.diagnostics.count == 29 * 9)
    #expect(Set(result.diagnostics.map(\.code)) == [.unsupportedYAML])
  }

  @Test(
    "nesting without end is refused, not followed",
    arguments: ["[", "{a: ", "- ", "? ", "- - [", "{? "])
  func depth(opening: String) {
    let (result, _) = parse(String(repeating: opening, count: 100_000))
    #expect(!result.diagnostics.isEmpty)
  }

  @Test("a syntax error keeps the entries before it")
  func recovery() throws {
    let (result, sources) = parse("a: 1\nb: [1, 2\nc: 3\n")
    #expect(result.diagnostics.map(\.code) == [.yamlSyntax])
    let span = try #require(result.diagnostics.first?.span)
    #expect(sources.position(of: span.start, in: span.file).line == 3)
    guard case .mapping(let entries)? = result.value?.content else {
      Issue.record("no mapping")
      return
    }
    #expect(entries.first?.key == "a")
  }

  @Test("a second document is refused")
  func documents() {
    #expect(parse("a: 1\n---\nb: 2\n").0.diagnostics.map(\.code) == [.unsupportedYAML])
  }

  @Test("bytes that are no UTF-8 are named by their place")
  func encoding() {
    var sources = SourceMap()
    let bytes = Array("name: ".utf8) + [0xFF, 0xFE] + Array("\n".utf8)
    let result = parseYAML(bytes, file: sources.add(path: "t", bytes: bytes))
    #expect(result.diagnostics.map(\.code) == [.notUTF8])
    #expect(result.diagnostics.first?.span?.start == 6)
  }

  @Test("a file larger than a hand can write is refused at once")
  func tooLarge() {
    var sources = SourceMap()
    let bytes = [UInt8](repeating: UInt8(ascii: "#"), count: YAMLLimits.bytes + 1)
    let result = parseYAML(bytes, file: sources.add(path: "t", bytes: bytes))
    #expect(result.diagnostics.map(\.code) == [.fileTooLarge])
  }

  @Test("an empty file has no tree and no findings")
  func empty() {
    #expect(parse("").0.value == nil)
    #expect(parse("# only a remark\n").0.diagnostics.isEmpty)
  }
}

@Suite("Reading mappings")
struct MappingReaderTests {
  private func reader(_ text: String) throws -> MappingReader {
    MappingReader(try #require(parse(text).0.value), of: "sign")
  }

  @Test("a misspelled key is reported with the key that was meant")
  func unknownKey() throws {
    var map = try reader("id: a\nfaceing: 90\n")
    _ = map.text("id")
    _ = map.number("facing")
    let found = map.finish()
    #expect(found.map(\.code) == [.unknownKey])
    #expect(
      found.first?.message.text() == "unknown key 'faceing' in sign; did you mean 'facing'?")
  }

  @Test("a missing key, a wrong type and a number out of range each say the rule")
  func faults() throws {
    var map = try reader("at: [1, x]\nheight: 99999\nsides: two\n")
    _ = map.text("id", required: true)
    _ = map.numbers("at", count: 2)
    _ = map.number("height", in: 0...20_000)
    _ = map.integer("sides", in: 1...2)
    #expect(
      map.finish().map { $0.message.text() } == [
        "sign needs 'id'", "an item of 'at' is a number, not 'x'",
        "'height' is 99999; it lies between 0 and 20000", "'sides' is a number, not 'two'",
      ])
  }

  @Test("quotes make a text of digits no number")
  func quoted() throws {
    var map = try reader("a: \"12\"\nb: 12\n")
    #expect(map.number("a") == nil)
    #expect(map.number("b") == 12)
  }

  @Test(
    "infinite and hexadecimal numbers are no numbers", arguments: ["inf", "nan", "0x10", "1e999"])
  func notNumbers(text: String) throws {
    var map = try reader("a: \(text)\n")
    #expect(map.number("a") == nil)
    #expect(map.finish().map(\.code) == [.wrongType])
  }
}

@Suite("CSV with positions")
struct ParseCSVTests {
  private func parse(_ text: String) -> Diagnosed<CSVTable> {
    var sources = SourceMap()
    let bytes = Array(text.utf8)
    return parseCSV(bytes, file: sources.add(path: "t.csv", bytes: bytes))
  }

  @Test("quotes, commas in quotes, remarks and CRLF are read")
  func fields() {
    let table = parse("# head\r\nzh,en\r\n\"a,\"\"b\"\"\",c\r\n\r\n窗口,Window\r\n").value
    #expect(table.head.map(\.text) == ["zh", "en"])
    #expect(table.rows.map { $0.map(\.text) } == [["a,\"b\"", "c"], ["窗口", "Window"]])
  }

  @Test("a row with another number of fields is reported and left out")
  func ragged() {
    let result = parse("a,b\n1,2\n1,2,3\n")
    #expect(result.value.rows.count == 1)
    #expect(
      result.diagnostics.first?.message.text() == "row has 3 fields; the head has 2")
  }

  @Test("an open quote is reported where it opens")
  func openQuote() {
    let result = parse("a,b\n1,\"2\n")
    #expect(Set(result.diagnostics.map(\.code)) == [.csvSyntax])
    #expect(result.diagnostics.first?.span?.start == 6)
  }
}

@Suite("XML trees")
struct ParseXMLTests {
  @Test("entities cannot multiply, because document types are refused")
  func bomb() {
    let text = """
      <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <x>&b;</x>
      """
    var sources = SourceMap()
    let bytes = Array(text.utf8)
    let result = parseXML(bytes, file: sources.add(path: "t.svg", bytes: bytes))
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.code) == [.xmlSyntax])
  }

  @Test("a tag that is not closed is reported with its line")
  func unclosed() throws {
    var sources = SourceMap()
    let bytes = Array("<svg>\n<g>\n</svg>\n".utf8)
    let file = sources.add(path: "t.svg", bytes: bytes)
    let result = parseXML(bytes, file: file)
    let span = try #require(result.diagnostics.first?.span)
    #expect(sources.position(of: span.start, in: file).line == 3)
  }
}
