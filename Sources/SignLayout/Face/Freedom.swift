// SPDX-License-Identifier: Apache-2.0

/// How far words may give way on a face.
struct Freedom {
  /// The cap height of English, from its usual one down to its least: 0 to 1. [Unit: none]
  var smallerEnglish: Double
  /// True when lines may be condensed.
  var condenses: Bool
  /// True when lines may be broken.
  var breaks: Bool
  /// What a millimeter of height is worth with this freedom. [Unit: none]
  var worth: Double

  /// The steps in the order in which they are tried.
  ///
  /// - Source: own judgement: a line that stays whole is worth a fifth of its height.
  static let steps = [
    Freedom(smallerEnglish: 0, condenses: false, breaks: false, worth: 1),
    Freedom(smallerEnglish: 0.5, condenses: false, breaks: false, worth: 0.96),
    Freedom(smallerEnglish: 0.5, condenses: true, breaks: false, worth: 0.9),
    Freedom(smallerEnglish: 1, condenses: true, breaks: false, worth: 0.85),
    Freedom(smallerEnglish: 0.5, condenses: false, breaks: true, worth: 0.84),
    Freedom(smallerEnglish: 1, condenses: true, breaks: true, worth: 0.78),
  ]
}

/// One way to arrange what a template leaves open.
struct Arrangement: Hashable {
  /// Flows are rows.
  var flowsAcross: Bool
  /// Groups of a direction sign stand beside each other.
  var groupsAcross: Bool
  /// The most rows of a group under each other.
  var rows: Int
  /// The columns of lists that may have several.
  var columns: Int
}
