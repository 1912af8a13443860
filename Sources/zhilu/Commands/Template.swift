// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SignDiagnostics
import SignJSON
import SignPipeline

/// What people do with templates of their own.
struct Template: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check face templates.", subcommands: [CheckTemplate.self])
}

/// Says everything that is wrong with template files.
struct CheckTemplate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check face templates and fill them with sample content.",
    discussion: """
      A file in a folder called 'screens' is a page of a screen. Exits with 1 when there is an \
      error.
      """)

  @Argument(help: ArgumentHelp("The template files.", valueName: "file"))
  var files: [String]

  @OptionGroup var common: CommonOptions

  func run() throws {
    let resources = try common.resources()
    let messages = common.catalog(resources)
    let (sources, diagnostics): (SourceMap, [Diagnostic])
    do {
      (sources, diagnostics) = try checkTemplates(files, resources: resources)
    } catch {
      Terminal.printError("error: \(error)")
      throw ExitCode(ExitStatus.noInput)
    }
    switch common.format {
    case .json:
      Terminal.printResult(
        JSONRenderer(sources: sources, catalog: messages).value(for: diagnostics).text)
    case .sarif:
      Terminal.printResult(
        SARIFRenderer(sources: sources, catalog: messages).value(for: diagnostics).text)
    case .text, .concise, .github:
      common.printFindings(diagnostics, sources: sources, messages: messages)
    }
    let isSound = !diagnostics.contains(atLeast: .error)
    if isSound, !common.format.isForPrograms, !common.quiet {
      let sound: Message = "\(files.count) templates without errors"
      Terminal.printResult(sound.text(in: messages))
    }
    if !isSound { throw ExitCode(ExitStatus.findings) }
  }
}
