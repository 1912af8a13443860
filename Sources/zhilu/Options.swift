// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import Logging
import SignDiagnostics
import SignPipeline

/// The language of messages.
enum MessageLanguage: String, ExpressibleByArgument, CaseIterable {
  case en, zh
}

/// How results are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, concise, json, sarif, github

  /// True when the standard output is for programs alone.
  var isForPrograms: Bool { self == .json || self == .sarif }
}

/// Options of every command.
struct CommonOptions: ParsableArguments {
  @Option(help: "Language of messages: en or zh.")
  var lang = MessageLanguage.en

  @Option(help: "How findings are printed: text, concise, json, sarif or github.")
  var format = OutputFormat.text

  @Flag(name: .shortAndLong, help: "Print findings only.")
  var quiet = false

  @Flag(
    name: .shortAndLong, help: "Say what happens inside: where data was found, how much was read.")
  var verbose = false

  @Option(
    help: ArgumentHelp("Folder of the reference data, instead of the one found.", valueName: "dir"))
  var templates: String?

  @Option(
    help: ArgumentHelp("Folder of the font manifest, instead of the one found.", valueName: "dir"))
  var fonts: String?

  /// The folders of the program's data.
  func resources() throws -> Resources {
    do {
      let found = try Resources.locate(
        given: (templates, fonts), environment: World.environment,
        executable: World.executable, workingFolder: World.workingFolder)
      logger.debug("templates in \(found.templates), fonts in \(found.fonts)")
      return found
    } catch {
      Terminal.printError(
        "error: folder '\(error.name)' is nowhere; looked for:\n  "
          + error.searched.joined(separator: "\n  ")
          + "\nname it with --\(error.name) or ZHILU_\(error.name.uppercased())")
      throw ExitCode(ExitStatus.noInput)
    }
  }

  /// The log of `--verbose` on the error output.
  var logger: Logger {
    guard verbose else { return Pipeline.silent }
    var logger = Logger(label: "zhilu") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .debug
    return logger
  }

  /// The sentences in the language asked for.
  func catalog(_ resources: Resources) -> MessageCatalog {
    lang == .zh ? MessageCatalog.read(folder: resources.templates, language: "zh") : .english
  }
}

/// What the program answers to the shell.
enum ExitStatus {
  /// There are errors among the findings.
  static let findings: Int32 = 1
  /// The command line cannot be understood.
  static let usage: Int32 = 64
  /// Input cannot be read.
  static let noInput: Int32 = 66
  /// Output cannot be written.
  static let cannotWrite: Int32 = 73
}

/// What the operating system says of this run; the only place where it is asked.
enum World {
  static var environment: [String: String] {
    ["ZHILU_TEMPLATES", "ZHILU_FONTS"].reduce(into: [:]) { found, name in
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
  }

  static var executable: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    return String(
      decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Seconds since some moment, for telling how long a run took.
  static var seconds: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}
