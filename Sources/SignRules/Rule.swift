// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// One requirement: finds where a site breaks it, and changes nothing.
///
/// How much a finding weighs, what it rests on and which numbers hold are said by the profile, not
/// by the rule.
public protocol Rule: Sendable {
  /// The stable name of its findings.
  var code: Diagnostic.Code { get }
  /// What people read about it, with examples that are run as tests.
  var page: RulePage { get }
  /// The values the profile must give.
  var parameters: [RuleParameterForm] { get }

  /// Looks at a site.
  ///
  /// - Parameters:
  ///   - context: The site with everything that was derived from it.
  ///   - values: The values of the profile, all of ``parameters``.
  /// - Returns: how often it held, and where it did not
  func verdict(on context: RuleContext, _ values: RuleValues) -> Verdict
}

extension Rule {
  /// No values.
  public var parameters: [RuleParameterForm] { [] }
}
