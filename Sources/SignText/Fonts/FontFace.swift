// SPDX-License-Identifier: Apache-2.0

import CFreeType
import CHarfBuzz
import SignFrame
import SignGeometry

/// One open font: the owner of its FreeType and HarfBuzz handles and of what was read from it.
final class FontFace {
  /// A glyph as it is in the font.
  struct GlyphShape {
    /// The pen movement. [Unit: font unit]
    var advance: Double
    /// The outline, y up.
    var outline: Path<ArtSpace>
    /// The box around what is painted; nil for a blank glyph.
    var ink: Rect<ArtSpace>?
  }

  let entry: FontManifest.Entry
  let unitsPerEm: Double
  /// The ink of 木 along y. [Unit: font unit]
  private(set) var hanInk = (bottom: 0.0, top: 0.0)
  /// The ink height of E. [Unit: font unit]
  private(set) var capHeight = 0.0
  /// How far the ink of p hangs below the baseline. [Unit: font unit]
  private(set) var descenderDepth = 0.0

  let shapingFont: OpaquePointer
  let outlineFace: FT_Face
  private let library: FreeTypeLibrary
  private let blob: OpaquePointer
  private let shapingFace: OpaquePointer
  private var shapes: [UInt32: GlyphShape] = [:]

  init(_ entry: FontManifest.Entry, path: String, library: FreeTypeLibrary) throws(FontError) {
    let missing = FontError.file(
      role: entry.role.rawValue, file: entry.file, package: entry.package)
    guard let blob = hb_blob_create_from_file_or_fail(path) else { throw missing }
    var length: UInt32 = 0
    // FreeType reads the same mapped bytes, so that a file is mapped once.
    guard let data = hb_blob_get_data(blob, &length), entry.index < Int(hb_face_count(blob)) else {
      hb_blob_destroy(blob)
      throw missing
    }
    var face: FT_Face?
    let bytes = UnsafeRawPointer(data).assumingMemoryBound(to: UInt8.self)
    let code = FT_New_Memory_Face(library.handle, bytes, Int(length), Int(entry.index), &face)
    guard code == 0, let face else {
      hb_blob_destroy(blob)
      throw missing
    }
    guard let shapingFace = hb_face_create(blob, UInt32(entry.index)),
      let shapingFont = hb_font_create(shapingFace)
    else {
      FT_Done_Face(face)
      hb_blob_destroy(blob)
      throw .library(code: 0)
    }
    self.entry = entry
    self.library = library
    self.blob = blob
    self.shapingFace = shapingFace
    self.shapingFont = shapingFont
    outlineFace = face
    unitsPerEm = Double(max(1, hb_face_get_upem(shapingFace)))
    measure()
  }

  deinit {
    hb_font_destroy(shapingFont)
    hb_face_destroy(shapingFace)
    FT_Done_Face(outlineFace)
    hb_blob_destroy(blob)
  }

  /// The glyph of a character; nil when the font has none.
  func glyph(for scalar: Unicode.Scalar) -> UInt32? {
    var glyph: UInt32 = 0
    return hb_font_get_nominal_glyph(shapingFont, scalar.value, &glyph) != 0 && glyph != 0
      ? glyph : nil
  }

  /// The advance, outline and ink of a glyph; blank for glyph 0, which is never drawn as a box.
  func shape(of glyph: UInt32) -> GlyphShape {
    if let known = shapes[glyph] { return known }
    var shape = readShape(of: glyph)
    if glyph == 0 {
      shape.outline = Path()
      shape.ink = nil
    }
    shapes[glyph] = shape
    return shape
  }

  private func ink(of scalar: Unicode.Scalar) -> Rect<ArtSpace>? {
    glyph(for: scalar).flatMap { shape(of: $0).ink }
  }

  private func measure() {
    // A font without the letter never sets it; the fallbacks only keep sizes finite.
    let han = ink(of: "木")
    hanInk = (han?.minY ?? unitsPerEm * -0.08, han?.maxY ?? unitsPerEm * 0.84)
    let cap = ink(of: "E")?.maxY ?? 0
    capHeight = cap > 0 ? cap : unitsPerEm * 0.7
    descenderDepth = max(0, -(ink(of: "p")?.minY ?? unitsPerEm * -0.2))
  }
}
