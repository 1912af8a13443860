// SPDX-License-Identifier: Apache-2.0

/// How far words may give way on a face.
struct Freedom {
  /// Which words may be broken.
  enum Breaks: Hashable, Comparable {
    /// None.
    case none
    /// Long English words; Chinese stays on one line.
    case english
    /// Long words of both languages.
    case long
    /// Also short names.
    case all
  }

  /// The cap height of English, from its usual one down to its least: 0 to 1. [Unit: none]
  var smallerEnglish: Double
  /// True when lines may be condensed.
  var condenses: Bool
  /// Which words may be broken.
  var breaks: Breaks
  /// What a millimeter of height is worth with this freedom. [Unit: none]
  var worth: Double

  /// The steps in the order in which they are tried.
  ///
  /// - Source: own judgement: a line that stays whole is worth a quarter of its height.
  static let steps = [
    Freedom(smallerEnglish: 0, condenses: false, breaks: .none, worth: 1),
    Freedom(smallerEnglish: 0.5, condenses: false, breaks: .none, worth: 0.96),
    Freedom(smallerEnglish: 1, condenses: false, breaks: .none, worth: 0.91),
    Freedom(smallerEnglish: 0.5, condenses: false, breaks: .english, worth: 0.87),
    Freedom(smallerEnglish: 1, condenses: false, breaks: .english, worth: 0.84),
    Freedom(smallerEnglish: 1, condenses: true, breaks: .none, worth: 0.82),
    Freedom(smallerEnglish: 0.5, condenses: false, breaks: .long, worth: 0.75),
    Freedom(smallerEnglish: 1, condenses: true, breaks: .long, worth: 0.68),
    Freedom(smallerEnglish: 1, condenses: true, breaks: .all, worth: 0.45),
  ]
}
