// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// Tasks of the developers.
@main
struct Signdev: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "signdev", abstract: "Tasks of the developers of zhilu.",
    subcommands: [
      Bench.self, Gallery.self, Pathbench.self, Sheet.self, Specimen.self, WriteRuleBook.self,
    ])
}
