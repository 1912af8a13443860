// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// A row of a site's own term table.
public struct LocalTerm: Hashable, Sendable {
  /// The Chinese term.
  public var zh: String
  /// Its English.
  public var en: String
  /// A short English form for narrow faces.
  public var shortEnglish: String?
  /// What it is a word for, such as `zone`.
  public var category: String?
  /// Where it comes from.
  public var source: String?
  /// How sure it is: one of ``confidences``.
  public var confidence: String?
  /// Where the Chinese term was written.
  public var span: SourceSpan

  /// The words for how sure a term is, the surest first.
  public static let confidences = ["official", "secondary", "inferred"]
}
