// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// The words do not fit on the face at the least height of the template.
  public static let textDoesNotFit = Self("SG0701", "text-does-not-fit")
  /// The template shows nothing of the content.
  public static let contentNotShown = Self("SG0702", "content-not-shown")
  /// A template has a QR code, and the sign no link.
  public static let linkMissing = Self("SG0703", "link-missing")
}
