// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// A file of the reference data is not there.
  public static let missingTemplateFile = Self("SG0401", "missing-template-file")
  /// A drawing uses something that the symbol reader does not draw.
  public static let unsupportedDrawing = Self("SG0402", "unsupported-drawing")
  /// A color is not of the form `#RRGGBB`, or no color of the style has that name.
  public static let unknownColor = Self("SG0403", "unknown-color")
  /// No symbol of the library has that id.
  public static let unknownSymbol = Self("SG0404", "unknown-symbol")
  /// Index and drawings of the symbol library do not agree.
  public static let symbolIndexMismatch = Self("SG0405", "symbol-index-mismatch")
  /// Numbers of a list do not stand in the order that the list asks for.
  public static let unorderedList = Self("SG0420", "unordered-list")
}
