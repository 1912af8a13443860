// SPDX-License-Identifier: Apache-2.0

import SignCatalog

/// The values of a profile for one rule, checked to be those the rule asks for.
public struct RuleValues: Sendable {
  private let parameters: [String: RuleParameter]

  /// Takes the values of a setting.
  init(_ setting: RuleSetting) { parameters = setting.parameters }

  /// The number of that name.
  func number(_ name: String) -> Double {
    if case .number(let number, _)? = parameters[name]?.value { number } else { 0 }
  }

  /// The words of that name.
  func texts(_ name: String) -> [String] {
    if case .texts(let texts)? = parameters[name]?.value { texts } else { [] }
  }

  /// The table of that name.
  func table(_ name: String) -> [String: [String]] {
    if case .table(let table)? = parameters[name]?.value { table } else { [:] }
  }

  /// The pairs of a table in the order of their keys.
  func pairs(_ name: String) -> [(key: String, words: [String])] {
    table(name).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
