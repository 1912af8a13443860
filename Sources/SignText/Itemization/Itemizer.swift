// SPDX-License-Identifier: Apache-2.0

/// Which font of a weight sets a stretch of text.
enum FontSlot: Hashable {
  case han
  case latin
}

/// A stretch of text in one font.
struct TextItem: Hashable {
  var slot: FontSlot
  /// The characters of the line.
  var characters: Range<Int>
}

/// Splits a line into stretches of one font.
struct Itemizer {
  let language: TextLanguage
  /// Whether the font of a slot has a character.
  let covers: (FontSlot, Unicode.Scalar) -> Bool

  /// The classes of the characters of a line.
  static func classes(of characters: [Character], _ language: TextLanguage) -> [CharacterClass] {
    var classes = characters.map { CharacterClass($0, language) }
    guard language == .zh else { return classes }
    // An apostrophe or middle dot within a Latin word or number belongs to it.
    for index in classes.indices where ["’", "·", "‘"].contains(characters[index]) {
      guard index > 0, index + 1 < classes.count else { continue }
      if [.letter, .digit].contains(classes[index - 1]),
        [.letter, .digit].contains(classes[index + 1])
      {
        classes[index] = .mark
      }
    }
    return classes
  }

  func items(_ characters: [Character], _ classes: [CharacterClass]) -> [TextItem] {
    var slots: [FontSlot?] = zip(characters, classes).map { character, kind in
      switch kind {
      // Blanks take the font beside them, so that they open none.
      case .space, .fixedSpace, .invisible: nil
      default: slot(for: character, prefers: kind.isHan ? .han : .latin)
      }
    }
    var last = slots.lazy.compactMap(\.self).first ?? (language == .zh ? .han : .latin)
    for index in slots.indices {
      last = slots[index] ?? last
      slots[index] = last
    }
    var items: [TextItem] = []
    for (index, slot) in slots.enumerated() {
      guard let slot else { continue }
      if let open = items.last, open.slot == slot {
        items[items.count - 1].characters = open.characters.lowerBound..<index + 1
      } else {
        items.append(TextItem(slot: slot, characters: index..<index + 1))
      }
    }
    return items
  }

  private func slot(for character: Character, prefers slot: FontSlot) -> FontSlot {
    guard let scalar = character.unicodeScalars.first, !covers(slot, scalar) else { return slot }
    let other: FontSlot = slot == .han ? .latin : .han
    return covers(other, scalar) ? other : slot
  }
}
