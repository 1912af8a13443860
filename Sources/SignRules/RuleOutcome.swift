// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// How a site stands with one rule.
public struct RuleOutcome: Hashable, Sendable {
  /// The rule.
  public var code: Diagnostic.Code
  /// How many things were looked at.
  public var checked: Int
  /// How many of them broke it.
  public var failed: Int
}
