// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import SignDiagnostics
import SignPipeline

/// Renews the pictures of the README from a site.
struct Gallery: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Render a few signs, maps and frames of a site as pictures for the README.")

  @Argument(help: "The site folder.")
  var site: String

  @Argument(help: "The folder of the pictures.")
  var folder: String

  @Option(help: "Pictures to make: name=id of a sign or level, or name=screen/page.")
  var picture: [String]

  @Option(help: "Pixel density of sign pictures, per inch.")
  var dpi = 24.0

  @Option(help: "Pixel density of map pictures, per inch.")
  var mapDpi = 110.0

  func run() async throws {
    let resources = try Resources.locate(
      given: (nil, nil), environment: [:], executable: executablePath(), workingFolder: ".")
    let pairs = picture.compactMap { text -> (name: String, id: String)? in
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
    let aside = "/tmp/zhilu-gallery-\(getpid())"
    defer { removeFolder(aside) }
    let pipeline = try Pipeline(site: site, resources: resources, workers: 2)
    let options = RenderOptions(
      signResolution: dpi, mapResolution: mapDpi,
      only: pairs.map { String($0.id.split(separator: "/")[0]) })
    let outcome = try await pipeline.render(to: aside, options: options) { _ in }
    guard !outcome.report.isHeldBack else {
      print(TextRenderer(sources: outcome.sources).text(for: outcome.diagnostics))
      throw ExitCode(1)
    }
    let output = try OutputFolder(path: folder)
    for (name, id) in pairs {
      let candidates = ["signs/\(id).png", "maps/\(id).png", "screens/\(id).png"]
      guard let path = candidates.first(where: { Disk.isFile("\(aside)/\($0)") }) else {
        print("nothing was rendered for '\(id)'")
        throw ExitCode(1)
      }
      let bytes = try Disk.bytes(of: "\(aside)/\(path)")
      try output.write(bytes, to: "\(name).png")
      print("\(folder)/\(name).png \(bytes.count / 1024) KB")
    }
    output.removeAside()
  }
}
