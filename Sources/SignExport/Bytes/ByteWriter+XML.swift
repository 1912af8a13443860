// SPDX-License-Identifier: Apache-2.0

extension ByteWriter {
  /// Writes text for the inside of an XML element or attribute.
  ///
  /// Characters that XML cannot hold become U+FFFD.
  mutating func escaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": put("&amp;")
      case "<": put("&lt;")
      case ">": put("&gt;")
      case "\"": put("&quot;")
      case "\t", "\n", "\r": put(" ")
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": put("\u{FFFD}")
      default: put(String(scalar))
      }
    }
  }
}
