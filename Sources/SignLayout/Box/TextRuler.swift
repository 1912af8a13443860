// SPDX-License-Identifier: Apache-2.0

import SignText

/// The measured words of one face.
final class TextRuler {
  private let typesetter: Typesetter
  private var words: [MeasuredWords.Request: MeasuredWords] = [:]

  init(_ typesetter: Typesetter) { self.typesetter = typesetter }

  /// The words, measured once.
  func words(_ request: MeasuredWords.Request) -> MeasuredWords {
    if let known = words[request] { return known }
    let measured = MeasuredWords(request, typesetter)
    words[request] = measured
    return measured
  }
}
