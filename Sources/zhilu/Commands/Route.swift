// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SignDiagnostics
import SignJSON
import SignPipeline

/// Tells the way between two places.
struct Route: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell the way between two places in Chinese and English.",
    discussion: "Exits with 1 when there is no way.")

  @Argument(help: ArgumentHelp("The site folder.", valueName: "site"))
  var site: String

  @Option(help: ArgumentHelp("The id of the start: an entrance, room, window …", valueName: "id"))
  var from: String

  @Option(help: ArgumentHelp("The id of the destination.", valueName: "id"))
  var to: String

  /// Who walks.
  enum WalkerName: String, ExpressibleByArgument, CaseIterable {
    case visitor
    case stepFree = "step-free"
  }

  @Option(help: "Who walks: visitor or step-free.")
  var walker = WalkerName.visitor

  @OptionGroup var common: CommonOptions

  func run() async throws {
    let session = try Session(site: site, common: common)
    let answer = try await session.run { pipeline, _ in
      try pipeline.route(from: from, to: to, isStepFree: walker == .stepFree)
    }
    if answer.outcome.diagnostics.contains(atLeast: .error) {
      session.printFindings(of: answer.outcome)
    }
    if let why = answer.why {
      Terminal.printError(why.text(in: session.messages))
      throw ExitCode(ExitStatus.findings)
    }
    if common.format == .json {
      Terminal.printResult(answer.value.text)
    } else {
      for line in answer.lines(isChineseFirst: common.lang == .zh) { Terminal.printResult(line) }
    }
  }
}
