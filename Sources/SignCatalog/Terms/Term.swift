// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// A Chinese term with the English it has on signs.
public struct Term: Hashable, Sendable {
  /// The Chinese term.
  public var zh: String
  /// Its English.
  public var en: String
  /// A short form or an accepted alternative.
  public var shortEnglish: String?
  /// How sure it is: official, secondary or inferred.
  public var confidence: String?
  /// Where it was written.
  public var span: SourceSpan?

  /// Makes a term.
  public init(
    zh: String, en: String, shortEnglish: String? = nil, confidence: String? = nil,
    span: SourceSpan? = nil
  ) {
    self.zh = zh
    self.en = en
    self.shortEnglish = shortEnglish
    self.confidence = confidence
    self.span = span
  }
}
