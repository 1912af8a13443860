// SPDX-License-Identifier: Apache-2.0

/// How a line is set: everything but words, language and color.
public struct TypeStyle: Hashable, Sendable {
  /// A pair of fonts, one for Chinese and one for Latin letters.
  public enum Weight: Hashable, Sendable, CaseIterable {
    /// The roles `han-regular` and `latin-regular`.
    case regular
    /// The roles `han-medium` and `latin-semibold`.
    case semibold
  }

  /// The pair of fonts.
  public var weight: Weight
  /// The height of the ink: of 木 in a Chinese line, of E in an English one. [Limit: > 0]
  /// [Unit: mm]
  public var height: Double
  /// True for figures of one width, where the font has them.
  public var tabularFigures: Bool
  /// A horizontal stretch; 1 for none. [Limit: > 0] [Unit: none]
  public var condensation: Double
  /// Space added after each character but the last. [Unit: em]
  public var tracking: Double
  /// The cap height of Latin letters and digits in a Chinese line, from the height of 木.
  /// [Limit: > 0] [Unit: none]
  public var capRatio: Double
  /// The gap between a Han character and a Latin letter or digit in a Chinese line. [Unit: em]
  public var scriptGap: Double

  /// Makes a style.
  ///
  /// - Parameters:
  ///   - weight: The pair of fonts.
  ///   - height: The ink height of 木 or E. [Limit: > 0] [Unit: mm]
  ///   - tabularFigures: True for figures of one width.
  ///   - condensation: A horizontal stretch; 1 for none. [Limit: > 0] [Unit: none]
  ///   - tracking: Space after each character but the last. [Unit: em]
  ///   - capRatio: Cap height from the height of 木. [Limit: > 0] [Unit: none]
  ///   - scriptGap: The gap between Han and Latin characters. [Unit: em]
  public init(
    weight: Weight = .regular, height: Double, tabularFigures: Bool = false,
    condensation: Double = 1, tracking: Double = 0, capRatio: Double = 0.86,
    scriptGap: Double = 0.08
  ) {
    self.weight = weight
    self.height = height
    self.tabularFigures = tabularFigures
    self.condensation = condensation
    self.tracking = tracking
    self.capRatio = capRatio
    self.scriptGap = scriptGap
  }
}
