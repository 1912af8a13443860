// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SignDiagnostics
import SignPipeline

/// Checks a site folder without writing anything.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a site folder without writing anything.",
    discussion: "Exits with 1 when there is an error.")

  @Argument(help: ArgumentHelp("The site folder.", valueName: "site"))
  var site: String

  @OptionGroup var day: DayOption

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let session = try Session(site: site, common: common)
    let outcome = try await session.run { pipeline, progress in
      try await pipeline.check(on: day.on, progress: progress)
    }
    session.printOutcome(outcome)
    if outcome.diagnostics.contains(atLeast: .error) { throw ExitCode(ExitStatus.findings) }
  }
}
