// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignModel

/// A clause that rules may rest on, with its content in our own words.
public struct ProfileClause: Hashable, Sendable {
  /// The id by which rules cite it; for the clauses of the standard of the profile its number.
  public var id: String
  /// The standard and the number.
  public var clause: Clause
  /// What it asks for, in our own words.
  public var title: LocalizedText
  /// True when the text was read, false when it is known from a second hand.
  public var isRead: Bool

  /// Makes a clause.
  public init(id: String, clause: Clause, title: LocalizedText, isRead: Bool) {
    self.id = id
    self.clause = clause
    self.title = title
    self.isRead = isRead
  }

  /// What a finding that rests on the clause may claim.
  public var basis: Basis { isRead ? .clause(clause) : .reported(clause) }
}
