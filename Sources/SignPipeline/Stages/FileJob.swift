// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignExport
import SignFrame
import SignModel

/// One file to be made from one frame.
struct FileJob: Sendable {
  /// The form of a file.
  enum Form: Hashable, Sendable {
    case pdf
    case svg
    case png(resolution: Double)
    case pixels(width: Int, height: Int)
  }

  /// Why a file was not made.
  enum Failure: Error {
    case disk(FileError)
    case picture(Diagnostic)
  }

  var frame: Frame
  var form: Form
  /// The path inside the output folder.
  var path: String
  var subject: SignDiagnostics.Subject?

  /// The files of a drawing.
  static func jobs(for drawn: DrawnFace, site: Site, options: RenderOptions) -> [FileJob] {
    guard let frame = drawn.frame else { return [] }
    switch drawn.subject {
    case .panel(let index):
      let sign = site.signs[index]
      let path = "signs/\(sign.id)"
      return [
        FileJob(frame: frame, form: .pdf, path: path + ".pdf", subject: sign.subject),
        FileJob(
          frame: frame, form: .png(resolution: options.signResolution), path: path + ".png",
          subject: sign.subject),
      ]
    case .page(let index, let page):
      let sign = site.signs[index]
      guard case .screen(let screen) = sign.carrier else { return [] }
      return [
        FileJob(
          frame: frame, form: .pixels(width: screen.pixelWidth, height: screen.pixelHeight),
          path: "screens/\(sign.id)/\(screen.playlist[page].id).png", subject: sign.subject)
      ]
    case .map(let index):
      let level = site.venue.levels[index]
      let path = "maps/\(level.id)"
      let subject = Subject(id: level.id.rawValue, level: level.id.rawValue)
      return [
        FileJob(frame: frame, form: .pdf, path: path + ".pdf", subject: subject),
        FileJob(
          frame: frame, form: .png(resolution: options.mapResolution), path: path + ".png",
          subject: subject),
        FileJob(frame: frame, form: .svg, path: path + ".svg", subject: subject),
      ]
    }
  }

  /// Makes the file.
  func run(into output: OutputFolder) -> Result<WrittenFile, Failure> {
    do {
      let bytes = try bytes()
      do {
        try output.write(bytes, to: path)
      } catch {
        return .failure(.disk(error))
      }
      return .success(WrittenFile(path: path, bytes: bytes))
    } catch {
      var diagnostic = error.diagnostic
      diagnostic.subject = subject
      diagnostic.notes.append(.init("the file was to be '\(path)'"))
      return .failure(.picture(diagnostic))
    }
  }

  private func bytes() throws(ExportError) -> [UInt8] {
    switch form {
    case .pdf: PDFExporter().bytes(for: frame)
    case .svg: SVGExporter().bytes(for: frame)
    case .png(let resolution):
      try PNGExporter(resolution: resolution, compression: .fast).bytes(for: frame)
    case .pixels(let width, let height):
      try PNGExporter(compression: .fast).bytes(for: frame, pixels: (width, height))
    }
  }
}
