// SPDX-License-Identifier: Apache-2.0

public import SignModel

/// What people read about a rule.
public struct RulePage: Hashable, Sendable {
  /// The requirement in one sentence, without a full stop.
  public var title: LocalizedText
  /// What goes wrong for visitors when it is broken.
  public var why: LocalizedText
  /// A change of the example site that breaks the rule, and only this rule.
  public var finds: RuleExample
  /// A change of the example site that looks alike and is sound.
  public var accepts: RuleExample

  /// Makes a page.
  init(title: LocalizedText, why: LocalizedText, finds: RuleExample, accepts: RuleExample) {
    self.title = title
    self.why = why
    self.finds = finds
    self.accepts = accepts
  }
}
