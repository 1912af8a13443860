// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import SignPipeline

/// Writes RULES.md.
struct WriteRuleBook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule-book", abstract: "Write RULES.md from the rules and a profile.")

  @Option(help: "The profile.")
  var profile = "hainan"

  @Argument(help: "The folder of RULES.md.")
  var folder = "."

  func run() throws {
    let resources = try Resources.locate(
      given: (nil, nil), environment: [:], executable: executablePath(), workingFolder: ".")
    let manual = try RuleManual(profile: profile, resources: resources, language: .en)
    let output = try OutputFolder(path: folder)
    try output.write(Array(manual.markdown.utf8), to: "RULES.md")
    output.removeAside()
    print("\(folder)/RULES.md")
  }
}
