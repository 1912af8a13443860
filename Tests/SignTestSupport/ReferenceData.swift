// SPDX-License-Identifier: Apache-2.0

public import SignCatalog
public import SignDiagnostics
import SignModel
import SignSyntax

/// The reference data of the repository, read as the program reads it.
public struct ReferenceData: Sendable {
  /// The pictograms and the house style.
  public var catalog: Catalog
  /// The templates of signs and screens.
  public var templates: TemplateLibrary
  /// What was noticed.
  public var diagnostics: [Diagnostic]

  /// Why there is no reference data.
  public struct NotRead: Error {
    /// What was noticed.
    public var diagnostics: [Diagnostic]
  }

  /// The reference data, read once for all tests.
  ///
  /// - Throws: what reading it threw
  public static func shared() throws -> ReferenceData { try once.get() }

  private static let once = Result { try ReferenceData() }

  /// Reads `templates/` of the repository.
  ///
  /// - Throws: ``NotRead`` when the house style is missing, or what reading a file throws
  public init() throws {
    let tree = try Repository.templates()
    var sources = SourceMap()
    let catalog = Catalog.read(from: tree, style: Spanned("house"), sources: &sources)
    guard let value = catalog.value else { throw NotRead(diagnostics: catalog.diagnostics) }
    let templates = TemplateLibrary.read(from: tree, sources: &sources)
    self.catalog = value
    self.templates = templates.value
    diagnostics = catalog.diagnostics + templates.diagnostics
  }

  /// Reads one template from a text.
  ///
  /// - Parameter yaml: The template.
  /// - Returns: the template and what was wrong
  public static func template(_ yaml: String) -> Diagnosed<FaceTemplate?> {
    var sources = SourceMap()
    let bytes = Array(yaml.utf8)
    let file = sources.add(path: "test.yaml", bytes: bytes)
    return FaceTemplate.read(bytes, file: file, id: "test", isScreen: false)
  }
}
