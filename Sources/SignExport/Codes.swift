// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

extension Diagnostic.Code {
  /// A picture would have no pixels.
  public static let imageEmpty = Diagnostic.Code("SG0801", "image-empty")
  /// A picture is over the limit of size.
  public static let imageTooLarge = Diagnostic.Code("SG0802", "image-too-large")
  /// The drawing library gave up.
  public static let drawingStopped = Diagnostic.Code("SG0803", "drawing-stopped")
}
