// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignText

/// Lines of both languages under each other, with how far they may give way.
struct TextBlock {
  /// The words of one language.
  struct Part {
    var words: MeasuredWords
    /// The height of 木 or E. [Unit: mm]
    var height: Double
    /// From the foot of the part before to the head of this one. [Unit: mm]
    var gap: Double
    /// From the foot of a line to the head of the next one of the same part. [Unit: mm]
    var lineGap: Double
    /// The least part of the height to which words shrink that are alone in their box.
    var leastScale = 1.0

    /// The width on one line without condensation. [Unit: mm]
    var idealWidth: Double { words.idealWidth * height }
    /// The least width in which the part can be set. [Unit: mm]
    var leastWidth: Double { words.leastWidth * height * leastScale }

    /// The part broken to fit; nil when nothing does.
    func set(width: Double) -> SetPart? {
      if let lines = words.lines(maxWidth: width / height) {
        return SetPart(lines: lines, scale: 1)
      }
      guard leastScale < 1, width >= leastWidth * (1 - 1e-9),
        let lines = words.lines(maxWidth: words.leastWidth)
      else { return nil }
      return SetPart(lines: lines, scale: width / (words.leastWidth * height))
    }
  }

  var parts: [Part]
  var paint: Paint

  /// The height from the head of the first line to the foot of the last. [Unit: mm]
  func height(width: Double) -> Double {
    var height = 0.0
    for (index, part) in parts.enumerated() {
      let count = part.set(width: width)?.lines.count ?? 1
      if index > 0 { height += part.gap }
      height += Double(count) * part.height + Double(count - 1) * part.lineGap
    }
    return height
  }
}
