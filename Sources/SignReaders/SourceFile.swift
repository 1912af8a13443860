// SPDX-License-Identifier: Apache-2.0

/// A file of a site folder, as a value.
public struct SourceFile: Hashable, Sendable {
  /// The path as it is shown to the user, with `/` between folders.
  public var path: String
  /// The content; need not be valid UTF-8.
  public var bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
