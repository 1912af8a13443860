// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignDiagnostics
public import SignText

/// The fonts of the repository, for tests.
public enum Fonts {
  /// Why tests have no fonts.
  public struct NotLocated: Error, CustomStringConvertible {
    /// What is wrong and what to do.
    public var description: String
  }

  /// The folder `fonts` of the repository.
  public static var folder: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("fonts").path
  }

  /// The manifest of the repository, all of its files being there.
  ///
  /// - Throws: ``NotLocated`` when a font is missing
  public static func manifest() throws -> FontManifest {
    let table = folder + "/fonts.csv"
    guard let bytes = FileManager.default.contents(atPath: table) else {
      throw NotLocated(description: "there is no font manifest at \(table)")
    }
    let csv = String(decoding: bytes, as: UTF8.self)
    let read = FontManifest.read(csv: csv, file: nil, folder: folder)
    if let error = read.diagnostics.first(where: { $0.severity == .error }) {
      throw NotLocated(
        description: "\(error.message.text()); install the packages of \(table), then run "
          + "fonts/locate.sh")
    }
    return read.value
  }

  /// A new typesetter with the fonts of the repository.
  ///
  /// - Throws: ``NotLocated`` when a font is missing, or `FontError`
  public static func typesetter() throws -> Typesetter { try Typesetter(fonts: manifest()) }
}
