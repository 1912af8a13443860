// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
import SignGeometry
import SignModel
import SignSyntax

extension FaceTemplate {

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its handle.
  ///   - id: The id of the template, the name of the file.
  ///   - isScreen: True for a page of an electronic screen.
  /// - Returns: the template; nil when it cannot be used
  public static func read(
    _ bytes: [UInt8], file: FileID, id: String, isScreen: Bool
  ) -> Diagnosed<FaceTemplate?> {
    let parsed = parseYAML(bytes, file: file)
    guard let root = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    var boxes = FaceNodeReader()
    var map = MappingReader(root, of: "template")
    let title = map.node("title", required: true).map { node in
      var pair = MappingReader(node, of: "title")
      let title = LocalizedText(
        zh: pair.text("zh", required: true)?.value ?? id,
        en: pair.text("en", required: true)?.value ?? id)
      boxes.diagnostics += pair.finish()
      return title
    }
    let kinds = kinds(&map)
    let size = map.numbers("size", count: 2, in: 10...20_000, required: true)
    let mounting = map.word("mounting", Mounting.self, required: true)
    let height = map.number("height", in: 0...20_000, required: true)
    let least = map.node("least", required: true).flatMap { boxes.length($0, &map) }
    let most = map.node("most", required: true).flatMap { boxes.length($0, &map) }
    let ground = map.text("ground", required: true)?.value
    let ink = map.text("ink", required: true)?.value
    let zone = map.text("zone")?.value
    let isMarked = map.bool("mark") ?? false
    let face = map.node("face", required: true).flatMap { boxes.node($0) }
    let diagnostics = parsed.diagnostics + map.finish() + boxes.diagnostics
    guard let title, let size, let mounting, let height, let least, let most, let ground, let ink,
      let face, !diagnostics.contains(atLeast: .error)
    else { return Diagnosed(nil, diagnostics) }
    return Diagnosed(
      FaceTemplate(
        id: id, title: title, kinds: kinds, isScreen: isScreen, size: Size(size[0], size[1]),
        mounting: mounting, height: height, leastModule: least, greatestModule: most,
        ground: ground, ink: ink, zone: zone ?? ink, isMarked: isMarked, root: face),
      diagnostics)
  }

  private static func kinds(_ map: inout MappingReader) -> [SignKind] {
    var kinds: [SignKind] = []
    for node in map.list("kinds", required: true) ?? [] {
      guard case .scalar(let word, _) = node.content, let kind = SignKind(rawValue: word) else {
        map.report(
          Diagnostic(
            .templateBox, .error,
            "'kinds' is a list of: \(SignKind.allCases.map(\.rawValue).joined(separator: ", "))",
            at: node.span))
        continue
      }
      kinds.append(kind)
    }
    return kinds
  }
}
