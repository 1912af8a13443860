// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// A public unit that cannot be reached from any entrance.
  public static let unreachableUnit = Self("SG0601", "unreachable-unit")
  /// A stop of a connector that no way leads to.
  public static let unreachableStop = Self("SG0602", "unreachable-stop")
  /// A building without a way in.
  public static let noEntrance = Self("SG0603", "no-entrance")
  /// An opening that lies on no unit.
  public static let strayOpening = Self("SG0604", "stray-opening")
  /// A level that lies too far from the origin to be walked exactly.
  public static let levelOutOfRange = Self("SG0605", "level-out-of-range")
  /// A row of a sign without a way to its destination.
  public static let destinationWithoutWay = Self("SG0610", "destination-without-way")
  /// A row of a sign that leads where visitors do not go.
  public static let destinationNotPublic = Self("SG0611", "destination-not-public")
  /// A sign that nobody can stand before.
  public static let signOutOfReach = Self("SG0612", "sign-out-of-reach")
  /// A sign that shows the way to where it already stands.
  public static let signInDestination = Self("SG0613", "sign-in-destination")
  /// A destination that a sign names twice.
  public static let repeatedDestination = Self("SG0614", "repeated-destination")
  /// A feature without the name that a sign needs.
  public static let namelessDestination = Self("SG0615", "nameless-destination")
}
