// SPDX-License-Identifier: Apache-2.0

/// Somebody who walks or rolls through the building, and what he needs.
public struct Walker: Hashable, Sendable {
  /// A short word for reports, such as `visitor`.
  public var id: String
  /// Half the width of the body with its margin. [Limit: > 0] [Unit: m]
  public var bodyRadius: Double
  /// On a level floor. [Limit: > 0] [Unit: m/s]
  public var speed: Double
  /// True when stairs, escalators and turnstiles are no way.
  public var isStepFree: Bool
  /// The least clear width of a door. [Unit: m]
  public var minimumWidth: Double

  /// Makes a walker.
  public init(
    id: String, bodyRadius: Double, speed: Double, isStepFree: Bool, minimumWidth: Double
  ) {
    self.id = id
    self.bodyRadius = bodyRadius
    self.speed = speed
    self.isStepFree = isStepFree
    self.minimumWidth = minimumWidth
  }

  /// A visitor on foot.
  public static let visitor = Walker(
    id: "visitor", bodyRadius: 0.25, speed: 1.25, isStepFree: false, minimumWidth: 0.5)

  /// A visitor in a wheelchair, or with a pram.
  public static let stepFree = Walker(
    id: "step-free", bodyRadius: 0.40, speed: 1.1, isStepFree: true, minimumWidth: 0.8)
}
