// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignModel

/// Why there is no way from one feature to another.
public struct RouteFailure: Hashable, Sendable, Error {
  /// What kind of failure it is.
  public enum Reason: Hashable, Sendable {
    /// No feature has this id.
    case unknown(FeatureID)
    /// The feature lies in a unit that visitors do not enter.
    case notPublic(FeatureID, unit: FeatureID)
    /// Nobody can stand near the feature.
    case noGround(FeatureID)
    /// The connector is none for this walker.
    case connectorUnusable(FeatureID)
    /// No connector that the walker may use leads to the level.
    case levelUnreachable(LevelID)
    /// The features in ``RouteFailure/blockers`` are in the way.
    case blocked
    /// Doors and rooms would do, but somewhere in these units the walker does not fit through.
    case tooNarrow
  }

  /// What kind of failure it is.
  public var reason: Reason
  /// The fewest features that would have to be open for a way, from start to end.
  public var blockers: [FeatureID]
  /// The same for people, one sentence for each blocker; one at least.
  public var messages: [Message]

  init(_ reason: Reason, blockers: [FeatureID] = [], _ messages: [Message]) {
    self.reason = reason
    self.blockers = blockers
    self.messages = messages
  }

  /// The first of ``messages``.
  public var message: Message { messages.first ?? "there is no way" }
}
