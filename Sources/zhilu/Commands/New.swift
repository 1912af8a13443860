// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SignDiagnostics
import SignPipeline

/// Makes a new site folder from a starter.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a starter site that renders as it is.",
    discussion: "The folder must not be there yet, or be empty.")

  /// The kinds of places a starter exists for.
  enum Level: String, ExpressibleByArgument, CaseIterable {
    case center, township, village
  }

  @Argument(help: ArgumentHelp("The new site folder.", valueName: "dir"))
  var folder: String

  @Option(help: "What place it is: center, township or village.")
  var level: Level

  @OptionGroup var common: CommonOptions

  func run() throws {
    let resources = try common.resources()
    do {
      let files = try startSite(level.rawValue, in: folder, resources: resources)
      guard !common.quiet else { return }
      let made: Message = "made \(folder) with \(files.count) files; next: zhilu render \(folder)"
      Terminal.printResult(made.text(in: common.catalog(resources)))
    } catch let error as PipelineError {
      Terminal.printError("error: \(error)")
      throw ExitCode(ExitStatus.cannotWrite)
    } catch let error as FileError {
      Terminal.printError("error: \(error)")
      throw ExitCode(ExitStatus.cannotWrite)
    }
  }
}
