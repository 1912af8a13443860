// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// The font manifest cannot be read.
  public static let fontManifestUnreadable = Self("SG0801", "font-manifest-unreadable")
  /// The logo that the site names is not in its folder.
  public static let logoMissing = Self("SG0802", "logo-missing")
  /// A sign or page names a template that is not there.
  public static let unknownTemplate = Self("SG0803", "unknown-template")
  /// A font cannot be opened.
  public static let fontUnusable = Self("SG0804", "font-unusable")
  /// A picture would be larger than can be made.
  public static let pictureTooLarge = Self("SG0805", "picture-too-large")
  /// Nothing in the site has the id that was asked for.
  public static let unknownSelection = Self("SG0806", "unknown-selection")
  /// A template for screens is used on a panel, or the other way round.
  public static let templateCarrierMismatch = Self("SG0807", "template-carrier-mismatch")
  /// The site uses a symbol that is not in the library.
  public static let symbolMissing = Self("SG0808", "symbol-missing")
}
