// SPDX-License-Identifier: Apache-2.0

import CFreeType

/// The one owner of a FreeType library handle; faces keep it alive.
final class FreeTypeLibrary {
  let handle: FT_Library

  init() throws(FontError) {
    var library: FT_Library?
    let code = FT_Init_FreeType(&library)
    guard code == 0, let library else { throw .library(code: Int(code)) }
    handle = library
  }

  deinit { FT_Done_FreeType(handle) }
}
