// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// The font manifest has a row that cannot be read.
  public static let fontRowUnreadable = Self("SG0501", "font-row-unreadable")
  /// The head row of the font manifest lacks a column.
  public static let fontColumnMissing = Self("SG0502", "font-column-missing")
  /// A cell of the font manifest has a value that it cannot have.
  public static let fontValueBad = Self("SG0503", "font-value-bad")
  /// Two rows of the font manifest share a role.
  public static let fontRoleDouble = Self("SG0504", "font-role-double")
  /// The font manifest has no row for a role that signs need.
  public static let fontRoleMissing = Self("SG0505", "font-role-missing")
  /// The file of a font is not there or is no font.
  public static let fontFileMissing = Self("SG0506", "font-file-missing")
  /// The file of a font is another build than the one that was measured.
  public static let fontBuildUnknown = Self("SG0507", "font-build-unknown")
  /// A character is in none of the fonts.
  public static let glyphMissing = Self("SG0508", "glyph-missing")
}
