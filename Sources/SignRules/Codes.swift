// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// A profile that lacks a value of a rule.
  public static let missingRuleValue = Self("SG0440", "missing-rule-value")
  /// A value of a profile in another form than its rule needs.
  public static let unfitRuleValue = Self("SG0441", "unfit-rule-value")
  /// A value of a profile that its rule does not know.
  public static let needlessRuleValue = Self("SG0442", "needless-rule-value")
  /// A code in a profile that no rule has.
  public static let unknownRule = Self("SG0443", "unknown-rule")
}
