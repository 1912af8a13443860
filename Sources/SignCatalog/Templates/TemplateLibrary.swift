// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
import SignModel
public import SignSyntax

/// The face templates of `signs/` and `screens/`.
public struct TemplateLibrary: Hashable, Sendable {
  private var templates: [String: FaceTemplate] = [:]

  /// The ids in the order of the folders, sorted in each.
  public private(set) var ids: [String] = []

  /// An empty library.
  public init() {}

  /// The template of that id.
  public subscript(id: String) -> FaceTemplate? { templates[id] }

  /// Adds or replaces a template.
  public mutating func add(_ template: FaceTemplate) {
    if templates.updateValue(template, forKey: template.id) == nil { ids.append(template.id) }
  }

  /// Reads the library.
  ///
  /// - Parameters:
  ///   - tree: The reference data.
  ///   - sources: Where files that are read are noted.
  /// - Returns: the templates that could be read
  public static func read(
    from tree: FileTree, sources: inout SourceMap
  ) -> Diagnosed<TemplateLibrary> {
    var library = TemplateLibrary()
    var diagnostics: [Diagnostic] = []
    for folder in ["signs", "screens"] {
      for path in tree.paths(in: folder, ending: ".yaml") {
        guard let bytes = tree[path] else { continue }
        let id = String(path.dropFirst(folder.count + 1).dropLast(5))
        let file = sources.add(path: tree.shownPath(path), bytes: bytes)
        let read = FaceTemplate.read(bytes, file: file, id: id, isScreen: folder == "screens")
        diagnostics += read.diagnostics
        if let template = read.value { library.add(template) }
      }
    }
    return Diagnosed(library, diagnostics)
  }
}
