// SPDX-License-Identifier: Apache-2.0

/// A file that a run has made.
public struct WrittenFile: Hashable, Sendable {
  /// The path inside the output folder.
  public var path: String
  /// Its length. [Unit: byte]
  public var byteCount: Int
  /// The SHA-256 digest of its bytes in hexadecimal digits.
  public var digest: String

  /// Notes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    byteCount = bytes.count
    digest = sha256(bytes)
  }
}
