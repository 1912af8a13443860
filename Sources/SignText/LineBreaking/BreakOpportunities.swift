// SPDX-License-Identifier: Apache-2.0

/// A place between two characters where a line may end.
struct BreakOpportunity: Hashable {
  /// The characters before it.
  var offset: Int
  /// How bad it is to break here; 0 is best. [Unit: that of ``BalancedBreaks``]
  var penalty: Double
}

/// Finds where a sign text may be broken.
///
/// Spaces and slashes between words in Latin text, and any two Han characters, as UAX #14
/// has it; never inside a number with its unit, before closing or after opening punctuation, or
/// inside a pair of dashes or dots.
struct BreakOpportunities {
  private let characters: [Character]
  private let classes: [CharacterClass]
  /// For each offset whether it is inside of a word, at the edge of one, or neither.
  private var wordPlaces: [WordPlace]

  private enum WordPlace { case inside, edge, unknown }

  init(_ characters: [Character], _ classes: [CharacterClass], words: HanWords) {
    self.characters = characters
    self.classes = classes
    wordPlaces = [WordPlace](repeating: .unknown, count: characters.count + 1)
    for word in words.words(in: characters) {
      for offset in word.dropFirst() { wordPlaces[offset] = .inside }
      wordPlaces[word.lowerBound] = .edge
      wordPlaces[word.upperBound] = .edge
    }
  }

  /// All opportunities from left to right, without the ends of the text.
  func all() -> [BreakOpportunity] {
    guard characters.count > 1 else { return [] }
    return (1..<characters.count).compactMap { offset in
      penalty(at: offset).map { BreakOpportunity(offset: offset, penalty: $0) }
    }
  }

  private enum Penalty {
    static let none = 0.0
    static let betweenScripts = 0.02
    static let betweenWords = 0.03
    static let betweenHan = 0.1
    static let insideHanWord = 0.4
    static let weakParticle = 0.12
    static let insideWord = 0.15
    static let beforeNumber = 0.5
  }

  private func penalty(at offset: Int) -> Double? {
    let (left, right) = (characters[offset - 1], characters[offset])
    let (before, after) = (classes[offset - 1], classes[offset])
    // A zero-width space is the author's own place to break; a word joiner his place not to.
    if left == "\u{200B}" { return right == "\u{200B}" ? nil : Penalty.none }
    if before == .invisible || after == .invisible { return nil }
    if after == .space { return nil }
    if before == .space { return penaltyAfterSpace(at: offset) }
    if before == .fixedSpace || after == .fixedSpace { return nil }
    if after == .hanClosing || before == .hanOpening { return nil }
    if LinePunctuation.neverBegin.contains(right) || LinePunctuation.neverEnd.contains(left) {
      return nil
    }
    if before == .hanMiddle || after == .hanMiddle {
      return after == .hanMiddle || left == "·" || left == "・" || left == "／"
        ? nil : Penalty.none
    }
    if before == .hanClosing || after == .hanOpening { return Penalty.none }
    switch (before, after) {
    case (.han, .han): return betweenHan(at: offset)
    case (.han, _):
      // 第3, but also 窗口12: a number stays with its noun where it can.
      if left == "第" || left == "№" { return nil }
      return after == .digit && !hasUnit(numberAt: offset)
        ? Penalty.beforeNumber : Penalty.betweenScripts
    case (_, .han): return codeEnds(at: offset) ? nil : Penalty.betweenScripts
    default: return insideLatin(at: offset)
    }
  }

  private func betweenHan(at offset: Int) -> Double? {
    let (left, right) = (characters[offset - 1], characters[offset])
    if HanNumber.digits.contains(left) {
      if HanNumber.digits.contains(right) || HanNumber.units.contains(right) { return nil }
    } else if HanNumber.digits.contains(right), HanNumber.heads.contains(left) {
      return nil
    }
    if wordPlaces[offset] == .inside { return Penalty.insideHanWord }
    // 与 and the like look forward, 的 and the like look back.
    if LinePunctuation.lookForward.contains(left) || LinePunctuation.lookBack.contains(right) {
      return Penalty.weakParticle
    }
    let good =
      LinePunctuation.lookForward.contains(right) || LinePunctuation.lookBack.contains(left)
    if good { return Penalty.none }
    return wordPlaces[offset] == .edge ? Penalty.betweenWords : Penalty.betweenHan
  }

  /// After a space: open, but a number stays with its unit and, where it can, with its noun.
  private func penaltyAfterSpace(at offset: Int) -> Double? {
    guard let lastWord = classes[..<offset].lastIndex(where: { $0 != .space }) else { return nil }
    if LinePunctuation.neverBegin.contains(characters[offset]) || classes[offset] == .hanClosing
      || classes[lastWord] == .hanOpening || LinePunctuation.neverEnd.contains(characters[lastWord])
      || LinePunctuation.rangeMarks.contains(characters[lastWord])
      || LinePunctuation.rangeMarks.contains(characters[offset])
    {
      return nil
    }
    if classes[lastWord] == .digit, LatinUnit.all.contains(word(from: offset)) { return nil }
    let noun = characters[lastWord] == "." && lastWord > 0 ? lastWord - 1 : lastWord
    if classes[offset] == .digit, LatinUnit.numberHeads.contains(word(to: noun)) { return nil }
    if classes[offset] == .digit, classes[lastWord] == .letter {
      return Penalty.beforeNumber
    }
    return Penalty.none
  }

  /// True when the number that begins here has a Han character behind it: 12号.
  private func hasUnit(numberAt offset: Int) -> Bool {
    classes[offset...].first { $0 != .digit && $0 != .letter } == .han
  }

  /// True before the Han character that closes a number or a short code: 12|号, A|区, B1|层.
  private func codeEnds(at offset: Int) -> Bool {
    if classes[offset - 1] == .digit { return true }
    if characters[offset - 1] == "%" || characters[offset - 1] == "°" { return false }
    var length = 0
    while length < 3, offset - 1 - length >= 0,
      [.letter, .digit].contains(classes[offset - 1 - length])
    {
      length += 1
    }
    return (1...2).contains(length)
  }

  private func insideLatin(at offset: Int) -> Double? {
    let left = characters[offset - 1]
    // A word stays whole at its hyphen: a reader of the file takes a hyphen at the end of a line
    // for one that only breaks the word.
    guard offset >= 2, left != "-", LinePunctuation.insideWord.contains(left) else { return nil }
    // 8:30-12:00, 24/7, A-1 and -5 stay whole; Entry/Exit may be broken.
    guard classes[offset] == .letter, classes[offset - 2] == .letter else { return nil }
    let head = classes[..<(offset - 1)].reversed().prefix { $0 == .letter }.count
    let tail = classes[offset...].prefix { $0 == .letter }.count
    return head >= 2 && tail >= 2 ? Penalty.insideWord : nil
  }

  private func word(from offset: Int) -> String {
    String(characters[offset...].prefix { $0 != " " && $0 != "," && $0 != ";" && $0 != ")" })
      .lowercased()
  }

  private func word(to offset: Int) -> String {
    let letters = zip(characters[...offset], classes[...offset]).reversed()
      .prefix { $0.1 == .letter }
    return String(letters.reversed().map(\.0)).lowercased()
  }
}
