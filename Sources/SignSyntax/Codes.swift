// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// The text is not YAML.
  public static let yamlSyntax = Self("SG0101", "yaml-syntax")
  /// The file is larger than a hand-written one can be.
  public static let fileTooLarge = Self("SG0102", "file-too-large")
  /// Lists or mappings stand too deep inside one another.
  public static let nestedTooDeep = Self("SG0103", "nested-too-deep")
  /// A YAML alias, anchor or second document.
  public static let unsupportedYAML = Self("SG0104", "unsupported-yaml")
  /// A key stands twice in one mapping.
  public static let duplicateKey = Self("SG0105", "duplicate-key")
  /// A key that nobody reads.
  public static let unknownKey = Self("SG0106", "unknown-key")
  /// A key that must be there is not.
  public static let missingKey = Self("SG0107", "missing-key")
  /// A value has another form than its key asks for.
  public static let wrongType = Self("SG0108", "wrong-type")
  /// A number is outside of its limits.
  public static let numberOutOfRange = Self("SG0109", "number-out-of-range")
  /// A word is not one of those a key takes.
  public static let unknownValue = Self("SG0110", "unknown-value")
  /// The bytes are not UTF-8 text.
  public static let notUTF8 = Self("SG0111", "not-utf-8")
  /// A CSV row has another number of fields than its head, or a quote is left open.
  public static let csvSyntax = Self("SG0112", "csv-syntax")
  /// The text is not XML.
  public static let xmlSyntax = Self("SG0113", "xml-syntax")
}
