// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SignPipeline

/// Explains a rule or a clause.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a rule or a clause.",
    discussion: "Example: 'zhilu explain SG9112', or 'zhilu explain 6.3.3.1'.")

  @Argument(
    help: ArgumentHelp("The code or name of a rule, or a clause.", valueName: "code-or-clause"))
  var what: String

  @Option(help: ArgumentHelp("The profile that says weight, source and values.", valueName: "id"))
  var profile = "hainan"

  @OptionGroup var common: CommonOptions

  func run() throws {
    let resources = try common.resources()
    do {
      let manual = try RuleManual(
        profile: profile, resources: resources, language: common.lang == .zh ? .zh : .en)
      Terminal.write(try manual.page(about: what), to: 1)
    } catch let error as FileError {
      Terminal.printError("error: \(error)")
      throw ExitCode(ExitStatus.noInput)
    } catch let error as PipelineError {
      Terminal.printError("error: \(error)")
      throw ExitCode(ExitStatus.usage)
    }
  }
}
