// SPDX-License-Identifier: Apache-2.0

import SignCatalog
public import SignDiagnostics

/// Checks a site against the rules of its profile.
///
/// - Parameters:
///   - context: The site with everything that was derived from it.
///   - rules: The rules; those that the profile does not use are passed over.
/// - Returns: how the site stands with each rule in use, in their order, and all findings
public func checkSite(
  _ context: RuleContext, rules: [any Rule] = RuleBook.rules
) -> Diagnosed<[RuleOutcome]> {
  var outcomes: [RuleOutcome] = []
  var diagnostics = unknownRules(in: context.profile)
  for rule in rules {
    guard let setting = context.profile.setting(rule.code), let severity = setting.severity else {
      continue
    }
    let faults = faults(of: setting, for: rule, in: context.profile)
    guard faults.isEmpty else {
      diagnostics += faults
      continue
    }
    let verdict = rule.verdict(on: context, RuleValues(setting))
    outcomes.append(
      RuleOutcome(code: rule.code, checked: verdict.checked, failed: verdict.findings.count))
    let basis = context.profile.basis(of: rule.code)
    let notes = notes(on: basis, of: rule, in: context.profile)
    diagnostics += verdict.findings.map { finding in
      Diagnostic(
        rule.code, severity, finding.message, at: finding.span, subject: finding.subject,
        basis: basis, notes: finding.notes + notes, fixIts: finding.fixIts)
    }
  }
  return Diagnosed(outcomes, diagnostics.sortedAndMerged)
}

/// Says whose a limit is when a clause is cited: none of them gives numbers.
private func notes(
  on basis: Basis, of rule: any Rule, in profile: Profile
) -> [Diagnostic.Note] {
  let hasNumber = rule.parameters.contains { form in
    if case .number = form.kind { true } else { false }
  }
  switch basis {
  case .clause, .reported:
    return hasNumber
      ? [
        Diagnostic.Note("the clause gives no number; the limit is that of profile '\(profile.id)'")
      ] : []
  case .format, .profileDefault: return []
  }
}

/// Values that a rule needs and the profile does not give, or gives in another form.
private func faults(
  of setting: RuleSetting, for rule: any Rule, in profile: Profile
) -> [Diagnostic] {
  var faults: [Diagnostic] = []
  for form in rule.parameters {
    guard let given = setting.parameters[form.name] else {
      faults.append(
        Diagnostic(
          .missingRuleValue, .error,
          "profile '\(profile.id)' gives no '\(form.name)' for \(rule.code)", at: setting.span))
      continue
    }
    let fits =
      switch (form.kind, given.value) {
      case (.number(let wanted), .number(_, let unit)): wanted == unit
      case (.texts, .texts), (.table, .table): true
      default: false
      }
    if !fits {
      let kind: String =
        switch form.kind {
        case .number(let unit): unit.isEmpty ? "a number" : "a number of \(unit)"
        case .texts: "a list of texts"
        case .table: "a table of texts"
        }
      faults.append(
        Diagnostic(
          .unfitRuleValue, .error, "'\(form.name)' of \(rule.code) is \(kind)", at: given.span))
    }
  }
  let known = Set(rule.parameters.map(\.name))
  for (name, given) in setting.parameters.sorted(by: { $0.key < $1.key })
  where !known.contains(name) {
    faults.append(
      Diagnostic(
        .needlessRuleValue, .error, "rule \(rule.code) has no value '\(name)'", at: given.span))
  }
  return faults
}

private func unknownRules(in profile: Profile) -> [Diagnostic] {
  let known = Set(RuleBook.rules.map(\.code.id))
  return profile.settings.sorted { $0.key < $1.key }.filter { !known.contains($0.key) }
    .map { code, setting in
      Diagnostic(.unknownRule, .error, "the rule book has no rule '\(code)'", at: setting.span)
    }
}
