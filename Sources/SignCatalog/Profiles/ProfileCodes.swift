// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// No profile has that id.
  public static let unknownProfile = Self("SG0430", "unknown-profile")
  /// Profiles extend each other in a ring.
  public static let circularProfile = Self("SG0431", "circular-profile")
  /// A rule cites a clause that the profile does not list.
  public static let unlistedClause = Self("SG0432", "unlisted-clause")
  /// A key of a profile that is no code of a rule.
  public static let malformedRuleCode = Self("SG0433", "malformed-rule-code")
  /// A table of a profile lacks a column.
  public static let missingColumn = Self("SG0434", "missing-column")
}
