// SPDX-License-Identifier: Apache-2.0

public import SignFrame

/// A face with the module that layout found for it.
public struct LaidOutFace: Hashable, Sendable {
  /// The drawing.
  public var frame: Frame
  /// The height of the Chinese line in the module of the template; nil when nothing fits.
  /// [Unit: mm]
  public var module: Double?
}
