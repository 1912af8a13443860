// SPDX-License-Identifier: Apache-2.0

/// The same words in the two languages of the signs.
public struct LocalizedText: Hashable, Sendable {
  /// Simplified Chinese.
  public var zh: String
  /// English.
  public var en: String

  /// Joins the two languages.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
