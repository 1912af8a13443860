// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// The map is of a level that the building does not have.
  public static let mapLevelMissing = Self("SG0750", "map-level-missing")
  /// The sheet is too small for the level at any scale of the style.
  public static let mapTooSmall = Self("SG0751", "map-too-small")
  /// A room is too small for its name and for a number.
  public static let mapLabelMissing = Self("SG0752", "map-label-missing")
  /// A facility has no symbol in the library, or there is no space for it.
  public static let mapSymbolMissing = Self("SG0753", "map-symbol-missing")
}
