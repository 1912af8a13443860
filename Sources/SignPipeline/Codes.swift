// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// The font manifest cannot be read.
  public static let fontManifestUnreadable = Self("SG0811", "font-manifest-unreadable")
  /// The logo that the site names is not in its folder.
  public static let logoMissing = Self("SG0812", "logo-missing")
  /// A sign or page names a template that is not there.
  public static let unknownTemplate = Self("SG0813", "unknown-template")
  /// A font cannot be opened.
  public static let fontUnusable = Self("SG0814", "font-unusable")
  /// Nothing in the site has the id that was asked for.
  public static let unknownSelection = Self("SG0815", "unknown-selection")
  /// A template for screens is used on a panel, or the other way round.
  public static let templateCarrierMismatch = Self("SG0816", "template-carrier-mismatch")
  /// The site uses a symbol that is not in the library.
  public static let symbolMissing = Self("SG0817", "symbol-missing")
}
