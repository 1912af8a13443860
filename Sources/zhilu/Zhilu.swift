// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The command of the users.
@main
struct Zhilu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zhilu",
    abstract: "Signs, maps, screen frames and routes of a public-service building.",
    discussion: """
      A site folder says in plain text what building there is and which signs hang in it.
      Begin with 'zhilu new my-site --level village', then 'zhilu render my-site'.
      """,
    version: "zhilu 0.1.0",
    subcommands: [
      Render.self, Check.self, Route.self, Explain.self, New.self, Template.self,
    ])

  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let help = ChineseHelp(asked: arguments) {
      help.print()
      return
    }
    do {
      var command = try parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      exit(withError: error)
    }
  }
}
