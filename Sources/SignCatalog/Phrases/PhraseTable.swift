// SPDX-License-Identifier: Apache-2.0

/// The wording of route instructions: named phrases with `{slots}` in each language.
public struct PhraseTable: Hashable, Sendable {
  /// A language of the instructions.
  public enum Language: String, Hashable, Sendable, CaseIterable {
    /// Simplified Chinese.
    case zh = "zh-Hans"
    /// English.
    case en
  }

  /// One phrase of one language.
  public struct Phrase: Hashable, Sendable {
    /// The words, with `{name}` for what is filled in.
    public var text: String
    /// How it reads with filled slots.
    public var examples: [Example]

    /// Makes a phrase.
    public init(text: String, examples: [Example] = []) {
      self.text = text
      self.examples = examples
    }

    /// The names of the slots in the order of the words.
    public var slots: [String] {
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
        .compactMap { $0.contains("}") ? String($0.prefix { $0 != "}" }) : nil }
    }

    /// The words with filled slots; a slot without a value stays as it is.
    public func filled(with values: [String: String]) -> String {
      var out = ""
      var rest = Substring(text)
      while let open = rest.firstIndex(of: "{") {
        out += rest[..<open]
        rest = rest[open...]
        guard let close = rest.firstIndex(of: "}") else { break }
        let slot = rest[rest.index(after: open)..<close]
        out += values[String(slot)] ?? "{\(slot)}"
        rest = rest[rest.index(after: close)...]
      }
      return out + rest
    }
  }

  /// A phrase with filled slots.
  public struct Example: Hashable, Sendable {
    /// What is filled in, by slot.
    public var values: [String: String]
    /// How it must read.
    public var text: String

    /// Makes an example.
    public init(values: [String: String], text: String) {
      self.values = values
      self.text = text
    }
  }

  /// The phrases of each language by key.
  public var phrases: [Language: [String: Phrase]]
  /// English nouns before which a name takes "the" when it ends with one of them.
  public var nounsWithArticle: Set<String>

  /// Makes a table.
  public init(phrases: [Language: [String: Phrase]], nounsWithArticle: Set<String> = []) {
    self.phrases = phrases
    self.nounsWithArticle = nounsWithArticle
  }

  /// A phrase with filled slots.
  ///
  /// - Parameters:
  ///   - key: The key of the phrase.
  ///   - language: The language.
  ///   - values: What is filled in, by slot.
  /// - Returns: the words; the key itself when the table lacks it
  public func text(
    _ key: String, in language: Language, _ values: [String: String] = [:]
  ) -> String {
    phrases[language]?[key]?.filled(with: values) ?? key
  }
}
