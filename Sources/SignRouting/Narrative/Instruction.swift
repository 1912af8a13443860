// SPDX-License-Identifier: Apache-2.0

public import SignGeometry
public import SignModel

/// One sentence of a route in both languages.
public struct Instruction: Hashable, Sendable {
  /// In Chinese.
  public var zh: String
  /// In English.
  public var en: String
  /// How far to walk after it, until the next one. [Unit: m]
  public var distance: Double
  /// On which level.
  public var level: LevelID
  /// Where.
  public var point: VenuePoint

  /// Makes an instruction.
  public init(zh: String, en: String, distance: Double, level: LevelID, point: VenuePoint) {
    self.zh = zh
    self.en = en
    self.distance = distance
    self.level = level
    self.point = point
  }
}
