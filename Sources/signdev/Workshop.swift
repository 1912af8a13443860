// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SignCatalog
import SignDiagnostics
import SignExport
import SignFrame
import SignGeometry
import SignModel
import SignPipeline
import SignReaders
import SignSyntax
import SignText

/// The reference data, the type and the site that sheets are made with.
struct Workshop {
  var catalog: Catalog
  var site: Site
  var typesetter: Typesetter

  /// Reads all of it.
  ///
  /// - Parameters:
  ///   - templates: The folder of the reference data; nil for the one found.
  ///   - name: The site of the samples, in `sites/`.
  /// - Throws: when the data cannot be read
  init(templates: String?, site name: String = "county-center") throws {
    let resources = try Resources.locate(
      given: (templates, nil), environment: [:], executable: executablePath(), workingFolder: ".")
    var sources = SourceMap()
    let tree = try Disk.tree(of: resources.templates, where: { !$0.hasPrefix("sites") })
    let catalog = Catalog.read(from: tree, style: Spanned("house"), sources: &sources)
    let folder = try Disk.tree(of: "\(resources.templates)/sites/\(name)", where: { _ in true })
    let files = folder.paths().map { SourceFile(path: $0, bytes: folder[$0] ?? []) }
    let site = readSite(files, sources: &sources)
    guard var found = catalog.value, let place = site.value,
      !(catalog.diagnostics + site.diagnostics).contains(atLeast: .error)
    else {
      print(TextRenderer(sources: sources).text(for: catalog.diagnostics + site.diagnostics))
      throw ExitCode(1)
    }
    if let path = place.logo?.value, let bytes = folder[path] {
      let file = sources.add(path: path, bytes: bytes)
      if let logo = Symbol.read(bytes, file: file, id: Catalog.logo).value {
        found.symbols.add(logo)
      }
    }
    self.catalog = found
    self.site = place
    let csv = try Disk.bytes(of: "\(resources.fonts)/fonts.csv")
    let manifest = FontManifest.read(
      csv: String(decoding: csv, as: UTF8.self), file: nil, folder: resources.fonts)
    typesetter = try Typesetter(fonts: manifest.value)
  }

  /// Writes one PDF of all frames and a PNG of each.
  func write(
    _ frames: [(name: String, frame: Frame)], to folder: String, as document: String,
    resolution: Double
  ) throws {
    let output = try OutputFolder(path: folder)
    try output.write(PDFExporter().bytes(for: frames.map(\.frame)), to: "\(document).pdf")
    for (name, frame) in frames {
      let bytes = try PNGExporter(resolution: resolution).bytes(for: frame)
      try output.write(bytes, to: "\(name).png")
    }
    output.removeAside()
    print("\(folder)/\(document).pdf and \(frames.count) pictures")
  }
}

/// A drawing that grows from top to bottom.
struct SheetDraft {
  let typesetter: Typesetter
  var items: [FrameItem] = []

  static let ink = Paint(red: 16, green: 50, blue: 74)
  static let gray = Paint(red: 91, green: 107, blue: 118)
  static let hairline = Paint(red: 201, green: 210, blue: 216)

  /// Sets words on one line, made narrower and then smaller where the room is short.
  ///
  /// - Returns: the width that was taken [Unit: mm]
  @discardableResult
  mutating func words(
    _ text: String, _ language: TextLanguage, at point: SheetPoint, height: Double,
    room: Double = .infinity, weight: TypeStyle.Weight = .regular, paint: Paint = Self.gray
  ) -> Double {
    var style = TypeStyle(weight: weight, height: height)
    var line = typesetter.line(text, language, style, paint)
    if line.width > room {
      style.condensation = max(0.85, room / line.width)
      line = typesetter.line(text, language, style, paint)
    }
    if line.width > room {
      style.height *= room / line.width
      line = typesetter.line(text, language, style, paint)
    }
    items += line.placed(at: point, optical: false)
    return line.width
  }

  /// A filled rectangle.
  mutating func fill(_ rect: SheetRect, _ paint: Paint) {
    items.append(.shape(Shape(SheetPath(rect), fill: Fill(paint))))
  }

  /// The finished drawing on white.
  func frame(_ size: Size<SheetSpace>, title: String) -> Frame {
    let sheet = SheetRect(x: 0, y: 0, width: size.width, height: size.height)
    let ground = FrameItem.shape(Shape(SheetPath(sheet), fill: Fill(.white)))
    return Frame(
      size: size, items: [ground] + items, fonts: typesetter.fonts(for: items), title: title,
      language: "en")
  }
}
