// SPDX-License-Identifier: Apache-2.0

/// A change of direction.
public enum Turn: String, Hashable, Sendable, CaseIterable {
  case straight
  case slightRight = "slight-right"
  case right
  case sharpRight = "sharp-right"
  case back
  case sharpLeft = "sharp-left"
  case left
  case slightLeft = "slight-left"

  /// The turn for an angle.
  ///
  /// - Parameter degrees: Clockwise positive. [Limit: -180...180] [Unit: degree]
  public init(degrees: Double) {
    let size = abs(degrees)
    let isRight = degrees > 0
    switch size {
    case ..<20: self = .straight
    case ..<60: self = isRight ? .slightRight : .slightLeft
    case ..<120: self = isRight ? .right : .left
    case ..<160: self = isRight ? .sharpRight : .sharpLeft
    default: self = .back
    }
  }
}
