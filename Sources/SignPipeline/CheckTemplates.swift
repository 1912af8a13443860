// SPDX-License-Identifier: Apache-2.0

import SignCatalog
public import SignDiagnostics
import SignGeometry
import SignLayout
import SignModel
import SignText

/// Checks face templates: reads them, looks up what they ask for, and fills them with samples.
///
/// Little and usual content have to fit at the size that the template names; where much content
/// does not, that is a warning. A file in a folder `screens` is a page of a screen.
///
/// - Parameters:
///   - paths: The files of the templates.
///   - resources: Where the reference data and the fonts lie.
///   - style: The id of the house style.
/// - Returns: what was found, and the files it was found in
/// - Throws: ``FileError`` when a file cannot be read, `FontError` when there are no fonts
public func checkTemplates(
  _ paths: [String], resources: Resources, style: String = "house"
) throws -> (sources: SourceMap, diagnostics: [Diagnostic]) {
  var sources = SourceMap()
  let tree = try Disk.tree(
    of: resources.templates,
    where: { ["styles", "symbols", "maps", "phrases"].contains($0) || $0.contains("/") })
  let read = Catalog.read(from: tree, style: Spanned(style), sources: &sources)
  guard let catalog = read.value else { return (sources, read.diagnostics) }
  let manifestPath = "\(resources.fonts)/fonts.csv"
  let manifest = FontManifest.read(
    csv: String(decoding: try Disk.bytes(of: manifestPath), as: UTF8.self),
    file: nil, folder: resources.fonts)
  let typesetter = try Typesetter(fonts: manifest.value)

  var diagnostics: [Diagnostic] = []
  for path in paths {
    let bytes = try Disk.bytes(of: path)
    let file = sources.add(path: path, bytes: bytes)
    let parts = path.split(separator: "/")
    let name = parts.last.map(String.init) ?? path
    let id = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    let template = FaceTemplate.read(
      bytes, file: file, id: id, isScreen: parts.dropLast().last == "screens")
    diagnostics += template.diagnostics
    guard let template = template.value else { continue }
    var findings = template.check(against: catalog)
    if findings.isEmpty { findings = fill(template, catalog, typesetter) }
    diagnostics += findings.map { finding in
      var finding = finding
      finding.span = finding.span ?? SourceSpan(file: file, start: 0, end: 0)
      return finding
    }
  }
  return (sources, diagnostics)
}

/// Lays a template out with samples until one does not fit.
private func fill(
  _ template: FaceTemplate, _ catalog: Catalog, _ typesetter: Typesetter
) -> [Diagnostic] {
  let size = "\(Int(template.size.width)) × \(Int(template.size.height))"
  for sample in FaceSample.samples(for: template) {
    let laidOut = layOutFaceWithModule(
      sample.input(for: template), catalog: catalog, typesetter: typesetter)
    guard !laidOut.diagnostics.isEmpty else { continue }
    return laidOut.diagnostics.map { finding in
      var finding = finding
      if sample.fullness == .fullest { finding.severity = min(finding.severity, .warning) }
      finding.notes.append(
        .init("with the \(sample.fullness.rawValue) sample content at \(size) mm"))
      return finding
    }
  }
  return []
}
