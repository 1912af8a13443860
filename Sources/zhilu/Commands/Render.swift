// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SignDiagnostics
import SignPipeline

/// Renders a site folder into files.
struct Render: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Render signs, maps, screen frames, routes and the sign schedule.",
    discussion: """
      Files are put in place one by one when they are finished. When the site has errors nothing
      is written, unless --keep-going is given. Exits with 1 when there is an error.
      """)

  @Argument(help: ArgumentHelp("The site folder.", valueName: "site"))
  var site: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Folder for the results. Default: output/<id of the site>.", valueName: "dir"))
  var output: String?

  @Option(help: ArgumentHelp("Pixel density of sign PNGs, per inch.", valueName: "number"))
  var dpi = 72.0

  @Option(help: ArgumentHelp("Pixel density of map PNGs, per inch.", valueName: "number"))
  var mapDpi = 150.0

  @Option(
    name: .customLong("only"), parsing: .upToNextOption,
    help: ArgumentHelp("Render only these signs, screens or levels.", valueName: "id"))
  var only: [String] = []

  @Flag(help: "Write what is sound even when something else has errors.")
  var keepGoing = false

  @Flag(help: "Remove files of earlier runs that no longer belong to the site.")
  var prune = false

  @Option(help: ArgumentHelp("Workers at a time. Default: one per processor.", valueName: "number"))
  var workers: Int?

  @OptionGroup var day: DayOption

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard dpi.isFinite, mapDpi.isFinite, (10...1200).contains(dpi), (10...1200).contains(mapDpi)
    else { throw ValidationError("The pixel density lies between 10 and 1200.") }
    if let workers, !(1...256).contains(workers) {
      throw ValidationError("The number of workers lies between 1 and 256.")
    }
  }

  func run() async throws {
    let started = World.seconds
    let session = try Session(site: site, common: common)
    let options = RenderOptions(
      signResolution: dpi, mapResolution: mapDpi, only: only, keepsGoing: keepGoing,
      prunes: prune, date: day.on)
    let outcome = try await session.run(workers: workers) { pipeline, progress in
      try await pipeline.render(to: output, options: options, progress: progress)
    }
    session.printOutcome(outcome, seconds: World.seconds - started)
    if outcome.diagnostics.contains(atLeast: .error) { throw ExitCode(ExitStatus.findings) }
  }
}
