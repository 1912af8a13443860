// SPDX-License-Identifier: Apache-2.0

extension String {
  /// The English words with their inner apostrophes, hyphens and slashes; letters at a number, as
  /// in 1F, are none.
  var words: [String] {
    var found: [String] = []
    var word = ""
    var isNumber = false
    for scalar in unicodeScalars {
      isNumber = scalar.isDigit || isNumber && scalar.isLatinLetter
      if isNumber && word.isEmpty { continue }
      if scalar.isLatinLetter || !word.isEmpty && "'’-/".unicodeScalars.contains(scalar) {
        word.unicodeScalars.append(scalar)
      } else if !word.isEmpty {
        found.append(word)
        word = ""
      }
    }
    if !word.isEmpty { found.append(word) }
    return found
  }

  /// The runs of ASCII digits without leading zeros, in order.
  var digitRuns: [String] {
    split { !$0.isASCII || !$0.isNumber }.map { run in
      let short = run.drop { $0 == "0" }
      return short.isEmpty ? "0" : String(short)
    }
  }

  /// True when there is a Han character in it.
  var hasHan: Bool { unicodeScalars.contains(where: \.isHan) }

  /// True when a phrase stands in it as whole words, letter case aside.
  func hasPhrase(_ phrase: String) -> Bool {
    let text = Array(lowercased().unicodeScalars)
    let wanted = Array(phrase.lowercased().unicodeScalars)
    guard !wanted.isEmpty, text.count >= wanted.count else { return false }
    for start in 0...(text.count - wanted.count)
    where Array(text[start..<start + wanted.count]) == wanted {
      let end = start + wanted.count
      let isOpen = start == 0 || !text[start - 1].isLatinLetter
      let isClosed = end == text.count || !text[end].isLatinLetter
      if isOpen && isClosed { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// True for A to Z in either case.
  var isLatinLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  /// True for 0 to 9.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// True for CJK ideographs.
  var isHan: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }
}

/// A number as people write it: no more than two decimals.
func short(_ value: Double) -> String {
  guard value.magnitude < 1e12 else { return "\(value)" }
  let hundredths = Int64((value * 100).rounded())
  let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
  let sign = hundredths < 0 ? "-" : ""
  if part == 0 { return "\(sign)\(whole)" }
  return part % 10 == 0
    ? "\(sign)\(whole).\(part / 10)" : "\(sign)\(whole).\(part < 10 ? "0" : "")\(part)"
}

extension String {
  /// The text without one phrase.
  func without(_ phrase: String) -> String {
    var rest = Substring(self)
    var out = ""
    while let first = rest.first {
      if rest.hasPrefix(phrase) {
        rest = rest.dropFirst(phrase.count)
      } else {
        out.append(first)
        rest = rest.dropFirst()
      }
    }
    return out
  }

  /// The first ordinal in digits, such as `2nd`.
  var ordinal: String? {
    split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map(String.init).first { word in
      let digits = word.prefix { $0.isNumber }
      return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    }
  }

  /// True when the text is a form in which `#` stands for a number from 1 to 99.
  func fits(form: String) -> Bool {
    guard let mark = form.firstIndex(of: "#") else { return self == form }
    let (head, tail) = (form[..<mark], form[form.index(after: mark)...])
    guard hasPrefix(head), hasSuffix(tail), count > head.count + tail.count else { return false }
    let number = dropFirst(head.count).dropLast(tail.count)
    return number.count <= 2 && number.allSatisfy { $0.isASCII && $0.isNumber }
      && number.first != "0"
  }
}
