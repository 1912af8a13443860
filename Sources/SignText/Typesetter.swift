// SPDX-License-Identifier: Apache-2.0

public import SignFrame
import SignGeometry

/// Sets lines of text: one worker's open fonts and the lines it has set already.
///
/// A font is opened when the first character needs it. Not for use by two tasks at once, which the
/// compiler enforces; each worker makes its own from the same ``FontManifest``.
public final class Typesetter {
  private struct Request: Hashable {
    // Bytes and not a string: canonically equal strings are not the same text.
    var text: [UInt8]
    var language: TextLanguage
    var style: TypeStyle
    var hangsSpaces: Bool
  }

  private enum Opened {
    case face(FontFace)
    case failed
  }

  let words: HanWords
  private let manifest: FontManifest
  private let library: FreeTypeLibrary
  private let buffer: ShapingBuffer
  private var faces: [FrameFont.ID: Opened] = [:]
  private var composed: [Request: ComposedLine] = [:]
  // A screen that runs for days must not fill the memory.
  private static let composedLimit = 4096

  /// Makes a typesetter; opens no font yet.
  ///
  /// - Parameters:
  ///   - fonts: The fonts, one for each of ``FontManifest/neededRoles`` at least.
  ///   - words: Chinese words to be kept on one line where possible, beside the common ones.
  /// - Throws: ``FontError/role(_:)`` when the manifest lacks a role, or
  ///   ``FontError/library(code:)``
  public init(fonts: FontManifest, words: [String] = []) throws(FontError) {
    for role in FontManifest.neededRoles where fonts.entry(for: role) == nil {
      throw .role(role.rawValue)
    }
    manifest = fonts
    self.words = HanWords(adding: words)
    library = try FreeTypeLibrary()
    buffer = try ShapingBuffer()
  }

  /// The roles of the fonts that are open, in the order of the manifest.
  public var openRoles: [FrameFont.ID] {
    manifest.entries.map(\.role).filter {
      if case .face = faces[$0] { true } else { false }
    }
  }

  /// Sets a text on one line.
  ///
  /// - Parameters:
  ///   - text: The text, kept to the byte in the runs.
  ///   - language: The language.
  ///   - style: How it is set.
  ///   - paint: The color.
  /// - Returns: the line, its baseline beginning at (0, 0)
  public func line(
    _ text: String, _ language: TextLanguage, _ style: TypeStyle, _ paint: Paint
  ) -> ShapedLine {
    composedLine(text, language, style, hangsSpaces: false).line.painted(paint)
  }

  func composedLine(
    _ text: String, _ language: TextLanguage, _ style: TypeStyle, hangsSpaces: Bool
  ) -> ComposedLine {
    // Lines are kept at a height of 1 mm, since layout tries the same words in many heights.
    var unit = style
    unit.height = 1
    let request = Request(
      text: Array(text.utf8), language: language, style: unit, hangsSpaces: hangsSpaces)
    if let known = composed[request] { return known.scaled(by: style.height) }
    let line = compose(text, language, unit, hangsSpaces: hangsSpaces)
    if composed.count >= Self.composedLimit { composed.removeAll(keepingCapacity: true) }
    composed[request] = line
    return line.scaled(by: style.height)
  }

  /// The fonts of the glyph runs of a frame, with the outlines of the glyphs they use.
  ///
  /// - Parameter items: What is drawn; groups are opened.
  /// - Returns: the fonts in order of first use
  public func fonts(for items: [FrameItem]) -> [FrameFont] {
    var order: [FrameFont.ID] = []
    var used: [FrameFont.ID: Set<UInt32>] = [:]
    collect(items, &order, &used)
    return order.compactMap { role in face(role)?.frameFont(with: used[role, default: []].sorted())
    }
  }

  private func collect(
    _ items: [FrameItem], _ order: inout [FrameFont.ID], _ used: inout [FrameFont.ID: Set<UInt32>]
  ) {
    for item in items {
      switch item {
      case .shape: break
      case .group(let group): collect(group.items, &order, &used)
      case .text(let run):
        if used[run.font] == nil { order.append(run.font) }
        used[run.font, default: []].formUnion(run.glyphs.map(\.id))
      }
    }
  }

  private func compose(
    _ text: String, _ language: TextLanguage, _ style: TypeStyle, hangsSpaces: Bool
  ) -> ComposedLine {
    var sizes: [FontSlot: LineComposer.SizedFont?] = [:]
    let composer = LineComposer(
      language: language, style: style,
      font: { slot in
        if let known = sizes[slot] { return known }
        let sized = self.sizedFont(slot, language, style)
        sizes[slot] = .some(sized)
        return sized
      },
      role: { style.weight.role(of: $0) }, buffer: buffer)
    var composed = composer.compose(text, hangsSpaces: hangsSpaces)
    let own: FontSlot = language == .zh ? .han : .latin
    if let font = sizedFont(own, language, style) {
      let (top, bottom) =
        language == .zh
        ? (font.face.hanInk.top, -font.face.hanInk.bottom)
        : (font.face.capHeight, font.face.descenderDepth)
      composed.line.ascent = top * font.scale
      composed.line.descent = bottom * font.scale
    } else {
      composed.line.ascent = style.height
    }
    return composed
  }

  /// A font at the size that a style asks for; nil when its file is not there.
  private func sizedFont(
    _ slot: FontSlot, _ language: TextLanguage, _ style: TypeStyle
  ) -> LineComposer.SizedFont? {
    guard let face = face(style.weight.role(of: slot)) else { return nil }
    let own: FontSlot = language == .zh ? .han : .latin
    let hanHeight = language == .zh ? style.height : style.height / style.capRatio
    let capHeight = language == .zh ? style.height * style.capRatio : style.height
    let size =
      switch slot {
      case .han: hanHeight / (face.hanInk.top - face.hanInk.bottom) * face.unitsPerEm
      case .latin: capHeight / face.capHeight * face.unitsPerEm
      }
    var sized = LineComposer.SizedFont(face: face, size: size, drop: 0)
    // The middles of 木 and E stand at one height.
    if slot != own, let primary = sizedFont(own, language, style) {
      sized.drop = sized.middle(of: slot) - primary.middle(of: own)
    }
    return sized
  }

  private func face(_ role: FrameFont.ID) -> FontFace? {
    switch faces[role] {
    case .face(let face): return face
    case .failed: return nil
    case nil: break
    }
    guard let entry = manifest.entry(for: role),
      let face = try? FontFace(entry, path: manifest.path(of: entry), library: library)
    else {
      faces[role] = .failed
      return nil
    }
    faces[role] = .face(face)
    return face
  }
}

extension TypeStyle.Weight {
  /// The role of the font of this weight.
  func role(of slot: FontSlot) -> FrameFont.ID {
    switch (self, slot) {
    case (.regular, .han): FrameFont.ID("han-regular")
    case (.semibold, .han): FrameFont.ID("han-medium")
    case (.regular, .latin): FrameFont.ID("latin-regular")
    case (.semibold, .latin): FrameFont.ID("latin-semibold")
    }
  }
}

extension LineComposer.SizedFont {
  /// The middle of 木 or E above the baseline. [Unit: mm]
  fileprivate func middle(of slot: FontSlot) -> Double {
    switch slot {
    case .han: (face.hanInk.top + face.hanInk.bottom) / 2 * scale
    case .latin: face.capHeight / 2 * scale
    }
  }
}
