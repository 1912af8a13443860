// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import SignDiagnostics
import SignJSON
import SignPipeline

/// What the commands share: input, language, and printing.
struct Session {
  let common: CommonOptions
  let resources: Resources
  let messages: MessageCatalog
  let site: String

  init(site: String, common: CommonOptions) throws {
    self.common = common
    self.site = site.count > 1 && site.hasSuffix("/") ? String(site.dropLast()) : site
    resources = try common.resources()
    messages = common.catalog(resources)
  }

  /// Reads the input, runs a piece of the pipeline and turns refusals of the system into words.
  func run<Outcome>(
    workers: Int? = nil,
    _ work: (Pipeline, @escaping @Sendable (Progress) -> Void) async throws -> Outcome
  ) async throws -> Outcome {
    let printer = ProgressPrinter(
      isSilent: common.quiet || common.format.isForPrograms && isatty(2) != 1,
      words: { stage in
        let word: Message =
          switch stage {
          case .reading: "reading"
          case .routing: "routing"
          case .drawing: "drawing"
          case .writing: "writing"
          }
        return word.text(in: messages)
      })
    defer { printer.finish() }
    do {
      let pipeline = try Pipeline(
        site: site, resources: resources, workers: workers ?? World.processorCount,
        logger: common.logger)
      return try await work(pipeline) { printer.show($0) }
    } catch let error as FileError {
      printer.finish()
      Terminal.printError("error: \(error)")
      throw ExitCode(
        [.read, .list].contains(error.action) ? ExitStatus.noInput : ExitStatus.cannotWrite)
    } catch let error as PipelineError {
      printer.finish()
      Terminal.printError("error: \(error)")
      throw ExitCode(ExitStatus.noInput)
    }
  }

  /// Prints findings on the error output.
  func printFindings(of outcome: Outcome) {
    common.printFindings(outcome.diagnostics, sources: outcome.sources, messages: messages)
  }

  /// Prints the outcome of a run: findings, and for people a summary.
  func printOutcome(_ outcome: Outcome, seconds: Double? = nil) {
    printFindings(of: outcome)
    switch common.format {
    case .json:
      Terminal.printResult(
        outcome.report.value(sources: outcome.sources, catalog: messages).text)
    case .sarif:
      let renderer = SARIFRenderer(sources: outcome.sources, catalog: messages)
      Terminal.printResult(renderer.value(for: outcome.diagnostics).text)
    case .text, .concise, .github:
      if !common.quiet { printSummary(of: outcome, seconds: seconds) }
    }
  }

  /// Prints what was made and found on the standard output.
  func printSummary(of outcome: Outcome, seconds: Double? = nil) {
    for line in outcome.report.summary(in: messages, seconds: seconds) {
      Terminal.printResult(line)
    }
  }
}

extension CommonOptions {
  /// Prints findings on the error output, unless they are for programs.
  func printFindings(_ diagnostics: [Diagnostic], sources: SourceMap, messages: MessageCatalog) {
    switch format {
    case .json, .sarif: break
    case .github:
      let renderer = GitHubRenderer(sources: sources, catalog: messages)
      for diagnostic in diagnostics { Terminal.printResult(renderer.line(for: diagnostic)) }
    case .concise:
      let renderer = ConciseRenderer(sources: sources, catalog: messages)
      for diagnostic in diagnostics { Terminal.printError(renderer.line(for: diagnostic)) }
    case .text:
      let renderer = TextRenderer(
        sources: sources, catalog: messages, isColored: Terminal.isColored)
      Terminal.write(renderer.text(for: diagnostics), to: 2)
    }
  }
}
