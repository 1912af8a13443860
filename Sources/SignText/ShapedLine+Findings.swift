// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension ShapedLine {
  /// What to tell the user about characters that no font has.
  ///
  /// - Parameters:
  ///   - span: Where the text was written.
  ///   - subject: The thing in the building that carries the text.
  /// - Returns: one error for each character, in the order of the text
  public func findings(at span: SourceSpan? = nil, subject: Subject? = nil) -> [Diagnostic] {
    var seen: Set<Missing> = []
    return missing.filter { seen.insert($0).inserted }.map { missing in
      Diagnostic(
        .glyphMissing, .error,
        """
        the font '\(missing.role)' has no character '\(missing.character)' \
        (\(missing.codes))
        """, at: span, subject: subject)
    }
  }
}

extension ShapedLine.Missing {
  /// The character in code points: `U+1F6AD`.
  public var codes: String {
    character.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}
