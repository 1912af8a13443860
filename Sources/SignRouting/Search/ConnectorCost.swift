// SPDX-License-Identifier: Apache-2.0

import SignModel

/// What a change of level costs.
struct ConnectorCost {
  /// Until the doors open. [Unit: s]
  private static let elevatorWait = 20.0
  /// From level to level. [Unit: s]
  private static let elevatorPerLevel = 5.0
  /// A storey of 4.5 m takes 18 s. [Unit: s/m]
  private static let stairsPerMeter = 4.0
  /// Half a meter a second on a slope of 30 degrees. [Unit: s/m]
  private static let escalatorPerMeter = 4.0
  /// Risers of 150 mm on treads of 300 mm. [Unit: none]
  private static let stairsSlope = 2.236
  /// One in twelve. [Unit: none]
  private static let rampSlope = 12.04

  /// How far one walks. [Unit: m]
  var length: Double
  /// How long it takes. [Unit: s]
  var seconds: Double

  init(_ category: Connector.Category, from lower: Level, to upper: Level, walker: Walker) {
    let rise = abs(upper.elevation - lower.elevation)
    switch category {
    case .elevator:
      let levels = max(1, abs(upper.ordinal - lower.ordinal))
      length = 0
      seconds = Self.elevatorWait + Self.elevatorPerLevel * Double(levels)
    case .escalator:
      length = 0
      seconds = Self.escalatorPerMeter * rise
    case .stairs:
      length = Self.stairsSlope * rise
      seconds = Self.stairsPerMeter * rise
    case .ramp:
      length = Self.rampSlope * rise
      seconds = length / walker.speed
    }
    // Two stops at one height must still not be free of cost.
    seconds = max(1, seconds)
  }
}
