// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// What a profile says about one rule: weight, source and numbers.
public struct RuleSetting: Hashable, Sendable {
  /// How much a finding weighs; nil when the profile does not use the rule.
  public var severity: Diagnostic.Severity?
  /// The id of the clause the rule rests on; nil for a default of the profile.
  public var clause: String?
  /// The numbers and words of the rule by name.
  public var parameters: [String: RuleParameter]
  /// Where the rule stands in the profile.
  public var span: SourceSpan

  /// Makes a setting.
  public init(
    severity: Diagnostic.Severity?, clause: String? = nil,
    parameters: [String: RuleParameter] = [:], span: SourceSpan
  ) {
    self.severity = severity
    self.clause = clause
    self.parameters = parameters
    self.span = span
  }
}
