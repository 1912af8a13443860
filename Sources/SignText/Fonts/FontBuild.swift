// SPDX-License-Identifier: Apache-2.0

import CHarfBuzz

/// Which build of a font a file holds, from its `head` table.
struct FontBuild: Hashable {
  /// `head.fontRevision` in thousandths.
  let revision: Int
  /// `head.checkSumAdjustment`.
  let checksum: UInt32

  /// Looks into a file; nil when it is not there, is no font or has no such face.
  init?(path: String, index: Int) {
    guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
    defer { hb_blob_destroy(blob) }
    guard index >= 0, index < Int(hb_face_count(blob)),
      let face = hb_face_create(blob, UInt32(index))
    else { return nil }
    defer { hb_face_destroy(face) }
    guard let head = hb_face_reference_table(face, openTypeTag("head")) else { return nil }
    defer { hb_blob_destroy(head) }
    var length: UInt32 = 0
    guard let start = hb_blob_get_data(head, &length), length >= 12 else { return nil }
    let bytes = UnsafeRawBufferPointer(start: start, count: Int(length))
    func word(_ offset: Int) -> UInt32 {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    revision = Int((Double(word(4)) / 65536 * 1000).rounded())
    checksum = word(8)
  }
}

/// The number of an OpenType tag of four letters.
func openTypeTag(_ name: StaticString) -> hb_tag_t {
  name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
}
