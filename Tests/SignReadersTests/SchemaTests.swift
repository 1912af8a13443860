// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignDiagnostics
import SignModel
import SignReaders
import SignSyntax
import Testing

@Suite("JSON Schemas of the site files")
struct SchemaTests {
  static let files = ["site", "building", "level", "signs", "screens"]

  /// What a schema describes at its root, by the names of ``readerKeys()``.
  static let roots = [
    "site": "site", "building": "building", "level": "levelFile", "signs": "signs",
    "screens": "screens",
  ]

  @Test("schemas and readers take the same keys", arguments: files)
  func keys(_ file: String) throws {
    let schema = try schema(file)
    let keys = readerKeys()
    let root = try #require(Self.roots[file])
    #expect(schema["properties"]?.keys.sorted() == keys[root]?.sorted(), "\(root)")
    for (name, definition) in schema["$defs"]?.entries ?? [] {
      guard let properties = definition["properties"] else { continue }
      #expect(properties.keys.sorted() == keys[name]?.sorted(), "\(name)")
      #expect(definition["additionalProperties"]?.text == "false", "\(name)")
    }
  }

  @Test("every mapping that is read has a schema")
  func complete() throws {
    var described = Set(Self.roots.values)
    for file in Self.files {
      for (name, definition) in try schema(file)["$defs"]?.entries ?? []
      where definition["properties"] != nil {
        described.insert(name)
      }
    }
    #expect(described == Set(readerKeys().keys))
  }

  @Test(
    "schemas and readers take the same words",
    arguments: [
      ("site", "place", PlaceKind.allCases.map(\.rawValue)),
      ("building", "connector.category", Connector.Category.allCases.map(\.rawValue)),
      ("building", "connector.direction", Connector.Direction.allCases.map(\.rawValue)),
      ("level", "section.category", Section.Category.allCases.map(\.rawValue)),
      ("level", "unit.category", UnitCategory.allCases.map(\.rawValue)),
      ("level", "unit.restriction", Unit.Restriction.allCases.map(\.rawValue)),
      ("level", "opening.category", Opening.Category.allCases.map(\.rawValue)),
      ("level", "opening.accessControl", IMDFWords.accessControls),
      ("level", "door.type", IMDFWords.doorTypes),
      ("level", "fixture.category", Fixture.Category.allCases.map(\.rawValue)),
      ("level", "window.kind", Occupant.Window.Kind.allCases.map(\.rawValue)),
      ("signs", "sign.kind", SignKind.allCases.map(\.rawValue).filter { $0 != "electronic" }),
      ("signs", "sign.mounting", Mounting.allCases.map(\.rawValue)),
      ("signs", "message.arrow", Arrow.allCases.map(\.rawValue)),
      ("signs", "destination.arrow", Arrow.allCases.map(\.rawValue)),
      ("signs", "notice.form", SignContent.Notice.Form.allCases.map(\.rawValue)),
      ("signs", "content.place", PlaceForm.allCases.map(\.rawValue)),
      ("screens", "screen.mounting", Mounting.allCases.map(\.rawValue)),
    ])
  func words(_ file: String, _ path: String, _ words: [String]) throws {
    let parts = path.split(separator: ".").map(String.init)
    let schema = try schema(file)
    let owner = parts.count == 1 ? schema : try #require(schema["$defs"]?[parts[0]])
    let property = try #require(owner["properties"]?[parts[parts.count - 1]])
    #expect(property["enum"]?.texts.sorted() == words.sorted())
  }

  @Test("accessibility values are those of IMDF")
  func accessibility() throws {
    let items = try schema("level")["$defs"]?["accessibility"]?["items"]
    #expect(items?["enum"]?.texts == IMDFWords.accessibility)
  }

  @Test("a kind of sign takes the same forms of content in schema and reader")
  func forms() throws {
    let rules = try #require(try schema("signs")["$defs"]?["sign"]?["allOf"]).items
    var described: [String: [String]] = [:]
    for rule in rules {
      guard let kind = rule["if"]?["properties"]?["kind"]?["const"]?.text,
        let forms = rule["then"]?["properties"]?["content"]?["anyOf"]
      else { continue }
      described[kind] = forms.items.flatMap { $0["required"]?.texts ?? [] }
    }
    for kind in SignKind.allCases where kind != .electronic {
      let taken = ContentForm.allCases.filter { $0.kinds.contains(kind) }.map(\.rawValue)
      #expect(described[kind.rawValue]?.sorted() == taken.sorted(), "\(kind)")
    }
  }

  @Test(
    "the sites are valid by the schemas, and a broken one is not",
    .enabled("python3-jsonschema and python3-yaml are not installed") { Validator.isThere })
  func validation() throws {
    for folder in try ["Tests/Corpus/small-site"] + sampleSites().map({ "templates/sites/\($0)" }) {
      #expect(try Validator.errors(folder) == "")
    }
    let broken = FileManager.default.temporaryDirectory
      .appendingPathComponent("zhilu-broken-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.removeItem(at: broken)
    try FileManager.default.copyItem(
      at: repository.appendingPathComponent("Tests/Corpus/small-site"), to: broken)
    defer { try? FileManager.default.removeItem(at: broken) }
    try "signs: [{id: A, kind: direction}]\n".write(
      to: broken.appendingPathComponent("signs.yaml"), atomically: true, encoding: .utf8)
    #expect(try Validator.errors(broken.path).contains("'level' is a required property"))
  }

  private func schema(_ name: String) throws -> YAMLNode {
    let url = repository.appendingPathComponent("templates/schema/\(name).schema.json")
    let bytes = [UInt8](try Data(contentsOf: url))
    var sources = SourceMap()
    let tree = parseYAML(bytes, file: sources.add(path: name, bytes: bytes))
    #expect(tree.diagnostics.isEmpty)
    return try #require(tree.value)
  }
}

extension YAMLNode {
  fileprivate var entries: [(key: String, value: YAMLNode)] {
    guard case .mapping(let entries) = content else { return [] }
    return entries.map { ($0.key, $0.value) }
  }

  fileprivate var keys: [String] { entries.map(\.key) }

  fileprivate var items: [YAMLNode] {
    guard case .sequence(let items) = content else { return [] }
    return items
  }

  fileprivate var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  fileprivate var texts: [String] { items.compactMap(\.text) }

  fileprivate subscript(key: String) -> YAMLNode? { entries.first { $0.key == key }?.value }
}

/// Debian's validator for JSON Schema, as a second opinion.
private enum Validator {
  static var isThere: Bool { (try? run(["-c", "import jsonschema, yaml"]).status) == 0 }

  /// The errors of all files of a site folder, one a line.
  static func errors(_ folder: String) throws -> String {
    try run(["-c", program, repository.path, folder]).output
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.currentDirectoryURL = repository
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private static let program = """
    import glob, json, os, sys
    import jsonschema, yaml
    root, folder = sys.argv[1:]
    class Loader(yaml.SafeLoader):
        pass
    # YAML 1.2 has no dates.
    Loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in found if not tag.endswith(":timestamp")]
        for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()}
    for path in sorted(glob.glob(folder + "/*.yaml") + glob.glob(folder + "/plan/*.yaml")):
        name = os.path.basename(path)[:-5]
        name = name if name in ("site", "building", "signs", "screens") else "level"
        schema = json.load(open(f"{root}/templates/schema/{name}.schema.json"))
        jsonschema.Draft202012Validator.check_schema(schema)
        data = yaml.load(open(path, encoding="utf-8"), Loader)
        for error in jsonschema.Draft202012Validator(schema).iter_errors(data):
            place = "/".join(map(str, error.absolute_path))
            print(f"{path}: {place}: {error.message}")
    """
}
