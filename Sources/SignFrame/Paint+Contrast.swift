// SPDX-License-Identifier: Apache-2.0

internal import SignGeometry

extension Paint {
  /// The relative luminance, 0 for black and 1 for white.
  ///
  /// - Source: WCAG 2.2, relative luminance of sRGB colors
  public var relativeLuminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio with another color, from 1 to 21.
  ///
  /// - Source: WCAG 2.2, contrast ratio
  public func contrast(with other: Paint) -> Double {
    let (a, b) = (relativeLuminance, other.relativeLuminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }
}
