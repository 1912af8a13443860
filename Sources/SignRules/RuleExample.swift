// SPDX-License-Identifier: Apache-2.0

/// A change of the example site: what is written in a file in place of something else.
public struct RuleExample: Hashable, Sendable {
  /// One change.
  public struct Edit: Hashable, Sendable {
    /// The file of the site folder.
    public var file: String
    /// What stands there, once.
    public var old: String
    /// What is written instead; nil to leave out the whole line.
    public var new: String?
  }

  /// The changes.
  public var edits: [Edit]
  /// The day on which the site is checked, if it matters. [Unit: ISO date]
  public var date: String?

  /// One change.
  init(_ file: String, _ old: String, _ new: String, on date: String? = nil) {
    edits = [Edit(file: file, old: old, new: new)]
    self.date = date
  }

  /// A line that is left out.
  init(_ file: String, withoutLine old: String) {
    edits = [Edit(file: file, old: old, new: nil)]
  }

  /// The same example with one more change.
  func and(_ file: String, _ old: String, _ new: String) -> RuleExample {
    adding(Edit(file: file, old: old, new: new))
  }

  /// The same example with one more line left out.
  func and(_ file: String, withoutLine old: String) -> RuleExample {
    adding(Edit(file: file, old: old, new: nil))
  }

  private func adding(_ edit: Edit) -> RuleExample {
    var copy = self
    copy.edits.append(edit)
    return copy
  }
}
