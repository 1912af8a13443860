// SPDX-License-Identifier: Apache-2.0

/// A language of sign text, by its BCP 47 tag.
public enum TextLanguage: String, Hashable, Sendable, CaseIterable {
  /// Chinese in simplified characters.
  case zh = "zh-Hans"
  /// English.
  case en = "en"
}
