// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// Why a frame could not become a picture.
public enum ExportError: Error, Hashable, Sendable {
  /// The picture would have no pixels.
  case imageEmpty(width: Int, height: Int)
  /// A side or the whole picture is over the limit.
  case imageTooLarge(width: Int, height: Int)
  /// Cairo could not draw.
  case drawing(status: Int)
  /// There was no memory to pack the picture.
  case memory

  /// The error as a remark without a place in a file.
  public var diagnostic: Diagnostic {
    switch self {
    case .imageEmpty(let width, let height):
      Diagnostic(.imageEmpty, .error, "a picture of \(width) x \(height) px has no pixels")
    case .imageTooLarge(let width, let height):
      Diagnostic(
        .imageTooLarge, .error,
        """
        a picture of \(width) x \(height) px is over the limit of \
        \(PNGExporter.longestSide) px a side and \(PNGExporter.mostBytes / 1_000_000) MB
        """)
    case .drawing(let status):
      Diagnostic(.drawingStopped, .error, "Cairo stopped drawing with status \(status)")
    case .memory:
      Diagnostic(.drawingStopped, .error, "there is no memory left to pack the picture")
    }
  }
}
