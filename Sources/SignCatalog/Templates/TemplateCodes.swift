// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// A box of a template is not built as boxes are.
  public static let templateBox = Self("SG0451", "template-box")
  /// A length of a template cannot be read.
  public static let templateLength = Self("SG0452", "template-length")
  /// A template asks for a color, measure or symbol that is not there.
  public static let templateName = Self("SG0453", "template-name")
}
