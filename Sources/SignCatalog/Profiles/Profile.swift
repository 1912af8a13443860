// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignModel

/// What places of one kind are checked against: rules with their weight, source and numbers.
///
/// A profile is data; a house profile extends another and changes what it names only.
public struct Profile: Hashable, Sendable {
  /// The id, equal to the folder.
  public var id: String
  /// Its name.
  public var title: LocalizedText
  /// What rules ask for, by code.
  public var settings: [String: RuleSetting]
  /// The clauses that rules may rest on, in the order of the files.
  public var clauses: [ProfileClause]
  /// Ways to tell how high letters must be: the viewing distance in character heights, by name.
  /// [Unit: none]
  public var legibility: [String: Double]

  /// Makes a profile.
  public init(
    id: String, title: LocalizedText, settings: [String: RuleSetting] = [:],
    clauses: [ProfileClause] = [], legibility: [String: Double] = [:]
  ) {
    self.id = id
    self.title = title
    self.settings = settings
    self.clauses = clauses
    self.legibility = legibility
  }

  /// What the profile says about a rule; nil when it does not know the rule.
  public func setting(_ code: Diagnostic.Code) -> RuleSetting? { settings[code.id] }

  /// The clause of that id.
  public func clause(_ id: String) -> ProfileClause? { clauses.first { $0.id == id } }

  /// What findings of a rule may claim.
  public func basis(of code: Diagnostic.Code) -> Basis {
    setting(code)?.clause.flatMap(clause)?.basis ?? .profileDefault
  }
}
