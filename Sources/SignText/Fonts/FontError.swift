// SPDX-License-Identifier: Apache-2.0

/// Why type cannot be set at all.
public enum FontError: Error, Hashable, Sendable {
  /// FreeType or HarfBuzz could not start.
  case library(code: Int)
  /// The manifest has no row for a role.
  case role(String)
  /// A file is not there or is no font.
  case file(role: String, file: String, package: String)
}

extension FontError: CustomStringConvertible {
  /// One line without a full stop.
  public var description: String {
    switch self {
    case .library(let code): "the font library does not start (code \(code))"
    case .role(let role): "the font manifest has no row for the role '\(role)'"
    case .file(let role, let file, let package):
      "the font '\(role)' is not at '\(file)'"
        + (package.isEmpty ? "" : "; install the package '\(package)' and run fonts/locate.sh")
    }
  }
}
