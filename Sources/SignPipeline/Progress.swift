// SPDX-License-Identifier: Apache-2.0

/// How far a run has come.
public struct Progress: Hashable, Sendable {
  /// What is being done.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    case reading, routing, drawing, writing
  }

  /// What is being done.
  public var stage: Stage
  /// How many things are done.
  public var done: Int
  /// How many there are.
  public var total: Int

  /// Makes a report.
  public init(_ stage: Stage, done: Int, total: Int) {
    self.stage = stage
    self.done = done
    self.total = total
  }
}
