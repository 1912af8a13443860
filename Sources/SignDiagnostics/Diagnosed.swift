// SPDX-License-Identifier: Apache-2.0

/// A value together with what was noticed while making it.
public struct Diagnosed<Value> {
  /// What was made.
  public var value: Value
  /// What was noticed, in the order in which it was noticed.
  public var diagnostics: [Diagnostic]

  /// Joins a value and its remarks.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// Goes on with the value and keeps the remarks of both steps.
  public func flatMap<Next>(_ step: (Value) throws -> Diagnosed<Next>) rethrows -> Diagnosed<Next> {
    let next = try step(value)
    return Diagnosed<Next>(next.value, diagnostics + next.diagnostics)
  }

  /// Changes the value and keeps the remarks.
  public func map<Next>(_ change: (Value) throws -> Next) rethrows -> Diagnosed<Next> {
    Diagnosed<Next>(try change(value), diagnostics)
  }
}

extension Diagnosed: Sendable where Value: Sendable {}

extension [Diagnostic] {
  /// The findings by file, place and code, with equal ones merged.
  public var sortedAndMerged: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return enumerated()
      .filter { seen.insert($0.element).inserted }
      .sorted { left, right in
        let (a, b) = (left.element, right.element)
        switch (a.span, b.span) {
        case (let first?, let second?) where first != second: return first < second
        case (nil, .some): return false
        case (.some, nil): return true
        default: return (a.code, left.offset) < (b.code, right.offset)
        }
      }
      .map(\.element)
  }

  /// True when there is a finding of this weight or more.
  public func contains(atLeast severity: Diagnostic.Severity) -> Bool {
    contains { $0.severity >= severity }
  }
}
