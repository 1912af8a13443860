// SPDX-License-Identifier: Apache-2.0

/// What a character is for choosing fonts, gaps and breaks.
enum CharacterClass: Hashable {
  /// A Han character, kana or another full-width character that is not punctuation.
  case han
  /// Full-width or Chinese punctuation that opens: （《“.
  case hanOpening
  /// Full-width or Chinese punctuation that closes: ，。）》”.
  case hanClosing
  /// A mark set in the middle of an em: — … ·.
  case hanMiddle
  /// A letter that is not Han.
  case letter
  /// 0 to 9.
  case digit
  /// A space that may end a line.
  case space
  /// A space that may not end a line.
  case fixedSpace
  /// A mark without ink or width, such as U+200B.
  case invisible
  /// Any other mark of Latin text.
  case mark

  /// True for what the Han font sets.
  var isHan: Bool {
    switch self {
    case .han, .hanOpening, .hanClosing, .hanMiddle: true
    default: false
    }
  }

  /// The class of a character alone.
  ///
  /// - Parameters:
  ///   - character: The character.
  ///   - language: The language of the line: “ ” ‘ ’ — … · are full-width in Chinese.
  init(_ character: Character, _ language: TextLanguage) {
    guard let scalar = character.unicodeScalars.first else {
      self = .invisible
      return
    }
    switch scalar {
    case " ", "\t": self = .space
    case "\u{A0}", "\u{202F}", "\u{2007}": self = .fixedSpace
    case "\u{2000}"..."\u{200A}": self = .space
    case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": self = .invisible
    case "0"..."9": self = .digit
    case "“", "‘": self = language == .zh ? .hanOpening : .mark
    case "”", "’": self = language == .zh ? .hanClosing : .mark
    case "—", "…", "·", "‥", "⸺": self = language == .zh ? .hanMiddle : .mark
    case _ where Self.openings.contains(scalar): self = .hanOpening
    case _ where Self.closings.contains(scalar): self = .hanClosing
    case "・", "～", "－", "／", "〜": self = .hanMiddle
    case "\u{3000}": self = .han
    case "\u{2000}"..."\u{206F}": self = .mark
    // Enclosed numbers, letterlike signs, arrows and shapes: full-width in Chinese only.
    case "\u{20D0}"..."\u{2BFF}": self = language == .zh ? .han : .mark
    case "\u{2E80}"...: self = .han
    default: self = scalar.properties.isAlphabetic ? .letter : .mark
    }
  }

  private static let openings = Set("（《〈【「『〔〖［｛｟".unicodeScalars)
  private static let closings = Set("）》〉】」』〕〗］｝｠，。、．：；！？".unicodeScalars)
}
