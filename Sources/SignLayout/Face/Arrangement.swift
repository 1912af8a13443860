// SPDX-License-Identifier: Apache-2.0

/// One way to arrange what a template leaves open.
struct Arrangement: Hashable {
  /// How the groups of a direction sign stand.
  enum Groups: Hashable {
    /// Beside each other.
    case across
    /// Under each other.
    case down
    /// Under each other on two sides: those to the right at the right, the others at the left.
    case twoSides
  }

  /// Flows are rows.
  var flowsAcross: Bool
  /// How the groups of a direction sign stand.
  var groups: Groups
  /// The most rows of a group under each other.
  var rows: Int
  /// The columns of lists that may have several.
  var columns: Int
  /// What a millimeter of height is worth in this arrangement. [Unit: none]
  var worth: Double

  /// From which width to height on a face is wide.
  ///
  /// - Source: own judgement: what is nearly square reads better from top to bottom.
  static let leastWideAspect = 1.4
  /// What a millimeter is worth where a flow goes against the shape of the face.
  ///
  /// - Source: own judgement: signs of one family should look alike.
  static let worthAgainstShape = 0.75
}
