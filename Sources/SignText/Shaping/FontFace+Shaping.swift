// SPDX-License-Identifier: Apache-2.0

import CHarfBuzz

/// A shaped glyph before it has a size.
struct RawGlyph: Hashable {
  var id: UInt32
  /// The pen movement. [Unit: font unit]
  var advance: Double
  /// To the right of the pen. [Unit: font unit]
  var x: Double
  /// Above the pen. [Unit: font unit]
  var y: Double
  /// The first byte of its cluster in the shaped text. [Unit: UTF-8 offset]
  var cluster: Int
}

/// A HarfBuzz buffer, used again for each stretch of text.
final class ShapingBuffer {
  let handle: OpaquePointer

  init() throws(FontError) {
    guard let buffer = hb_buffer_create(), hb_buffer_allocation_successful(buffer) != 0 else {
      throw .library(code: 0)
    }
    handle = buffer
  }

  deinit { hb_buffer_destroy(handle) }
}

extension FontFace {
  /// Shapes one stretch of text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - slot: Which font of the pair this is.
  ///   - language: The language, for the forms of characters.
  ///   - tabularFigures: True for figures of one width.
  ///   - buffer: A buffer to work in.
  /// - Returns: the glyphs from left to right, with clusters in rising order
  func shape(
    _ text: String, as slot: FontSlot, _ language: TextLanguage, tabularFigures: Bool,
    in buffer: ShapingBuffer
  ) -> [RawGlyph] {
    let buffer = buffer.handle
    hb_buffer_reset(buffer)
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        hb_buffer_add_utf8(buffer, $0.baseAddress, Int32($0.count), 0, Int32($0.count))
      }
    }
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, slot == .han ? HB_SCRIPT_HAN : HB_SCRIPT_LATIN)
    hb_buffer_set_language(buffer, hb_language_from_string(language.rawValue, -1))
    var features = slot == .han ? Self.hanFeatures : Self.latinFeatures
    if tabularFigures { features.append(feature("tnum", 1)) }
    hb_shape(shapingFont, buffer, features, UInt32(features.count))

    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, &count)
    else { return [] }
    return (0..<Int(count)).map { index in
      RawGlyph(
        id: infos[index].codepoint, advance: Double(positions[index].x_advance),
        x: Double(positions[index].x_offset), y: Double(positions[index].y_offset),
        cluster: Int(infos[index].cluster))
    }
  }

  // Chinese stands on the em grid: no kerning, no proportional forms.
  private static var hanFeatures: [hb_feature_t] {
    [feature("kern", 0), feature("palt", 0), feature("liga", 0)]
  }

  // Words on signs are read letter by letter; a glyph for each keeps tracking even and the
  // text of a PDF plain.
  private static var latinFeatures: [hb_feature_t] { [feature("kern", 1), feature("liga", 0)] }
}

private func feature(_ tag: StaticString, _ value: UInt32) -> hb_feature_t {
  hb_feature_t(tag: openTypeTag(tag), value: value, start: 0, end: .max)
}
