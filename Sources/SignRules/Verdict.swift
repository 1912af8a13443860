// SPDX-License-Identifier: Apache-2.0

/// What a rule says about a site.
public struct Verdict: Hashable, Sendable {
  /// How many things were looked at.
  public private(set) var checked = 0
  /// Where the rule was broken.
  public private(set) var findings: [Finding] = []

  /// Looks at one thing.
  mutating func expect(_ holds: Bool, _ finding: @autoclosure () -> Finding) {
    checked += 1
    if !holds { findings.append(finding()) }
  }

  /// Looks at one thing and notes what is wrong with it, if anything.
  mutating func note(_ finding: Finding?) {
    checked += 1
    if let finding { findings.append(finding) }
  }
}
