// SPDX-License-Identifier: Apache-2.0

import Glibc
import SignPipeline
import Synchronization

/// Prints for people: results on the standard output, everything else on the error output.
enum Terminal {
  /// True when the error output is a terminal that knows colors.
  static var isColored: Bool {
    isatty(2) == 1 && getenv("NO_COLOR") == nil
      && getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? false
  }

  static func printError(_ text: String) { write(text + "\n", to: 2) }
  static func printResult(_ text: String) { write(text + "\n", to: 1) }

  static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// Shows how far a run has come: a bar on a terminal, a line per stage elsewhere.
final class ProgressPrinter: Sendable {
  private let isBar: Bool
  private let isSilent: Bool
  private let words: @Sendable (Progress.Stage) -> String
  private let lastShown = Mutex<(stage: Progress.Stage?, tenths: Int)>((nil, -1))

  init(isSilent: Bool, words: @escaping @Sendable (Progress.Stage) -> String) {
    self.isSilent = isSilent
    self.words = words
    isBar = isatty(2) == 1
  }

  func show(_ progress: Progress) {
    guard !isSilent else { return }
    let share = progress.total > 0 ? Double(progress.done) / Double(progress.total) : 1
    let steps = isBar ? Int(share * 100) : (progress.done >= progress.total ? 1 : 0)
    lastShown.withLock { last in
      guard last.stage != progress.stage || last.tenths != steps else { return }
      last = (progress.stage, steps)
      if isBar {
        let filled = Int(share * 30)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
        Terminal.write(
          "\r\u{1B}[K\(words(progress.stage)) \(bar) \(progress.done)/\(progress.total)", to: 2)
      } else if steps == 1 {
        Terminal.write("\(words(progress.stage)): \(progress.total)\n", to: 2)
      }
    }
  }

  func finish() {
    if isBar && !isSilent { Terminal.write("\r\u{1B}[K", to: 2) }
  }
}
