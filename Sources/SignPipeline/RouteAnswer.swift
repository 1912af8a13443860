// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignJSON

/// The answer to the question for a way.
public struct RouteAnswer: Sendable {
  /// The answer for programs.
  public var value: JSONValue
  /// True when there is a way.
  public var hasWay: Bool
  /// Why there is none.
  public var why: Message?

  /// The answer for people.
  public func lines(inChineseFirst: Bool) -> [String] { [] }
}

extension Pipeline {
  /// The way between two places.
  public func route(from: String, to: String, walker: String) throws -> RouteAnswer {
    RouteAnswer(value: .null, hasWay: false)
  }
}
