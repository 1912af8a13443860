// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The day for which a site is checked; nobody asks the clock.
struct DayOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Check dates as of this day, such as 2026-12-31; without it no sign expires.",
      valueName: "date"))
  var on: String?

  func validate() throws {
    guard let on else { return }
    let parts = on.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    let isDay =
      parts.count == 3 && zip(parts, widths).allSatisfy { $0.count == $1 }
      && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
      && (1...12).contains(Int(parts[1]) ?? 0) && (1...31).contains(Int(parts[2]) ?? 0)
    guard isDay else { throw ValidationError("A day is written as 2026-12-31.") }
  }
}
