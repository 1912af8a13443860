// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// A phrase that one language has and the other lacks.
  public static let missingPhrase = Self("SG0430", "missing-phrase")
  /// An example of a phrase that reads differently when its slots are filled.
  public static let phraseExampleDiffers = Self("SG0431", "phrase-example-differs")
  /// A phrase with slots and no example.
  public static let phraseWithoutExample = Self("SG0432", "phrase-without-example")
}
