// SPDX-License-Identifier: Apache-2.0

/// A text with marks that say where findings must point.
///
/// `id: ⟦duplicate-id:w-01⟧` reads `id: w-01` and marks `w-01` with `duplicate-id`; marks do not
/// stand inside of each other. `⟦missing-key:⟧` marks a place without length.
public struct MarkedText: Hashable, Sendable {
  /// A marked stretch.
  public struct Mark: Hashable, Sendable {
    /// What stood before the colon.
    public var name: String
    /// The first byte of the stretch in the text without marks. [Unit: UTF-8 offset]
    public var start: Int
    /// The byte after the last. [Unit: UTF-8 offset]
    public var end: Int
  }

  /// The text without marks.
  public private(set) var text = ""
  /// The marks in the order of the text.
  public private(set) var marks: [Mark] = []

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "⟦") {
      text += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let colon = rest.firstIndex(of: ":"), let close = rest.firstIndex(of: "⟧"),
        colon < close
      else {
        text += "⟦"
        continue
      }
      let start = text.utf8.count
      text += rest[rest.index(after: colon)..<close]
      marks.append(Mark(name: String(rest[..<colon]), start: start, end: text.utf8.count))
      rest = rest[rest.index(after: close)...]
    }
    text += rest
  }
}
