// SPDX-License-Identifier: Apache-2.0

public import SignFrame
internal import SignGeometry

/// Draws frames as PNG pictures without transparency.
///
/// The same frame gives the same bytes.
public struct PNGExporter: Sendable {
  /// What is more important about a file.
  public enum Compression: Hashable, Sendable {
    /// That it is small.
    case small
    /// That it is made soon, as for screens; about twice as large.
    case fast
  }

  /// The longest side of a picture. [Unit: px]
  public static let longestSide = 32_767
  /// The most memory a picture may take while it is drawn. [Unit: byte]
  public static let mostBytes = 400_000_000

  /// The pixel density. [Limit: > 0] [Unit: px/in]
  public let resolution: Double

  /// What is more important about a file.
  public let compression: Compression

  /// Makes an exporter.
  ///
  /// - Parameters:
  ///   - resolution: The pixel density. [Limit: > 0] [Unit: px/in]
  ///   - compression: What is more important about a file.
  public init(resolution: Double = 300, compression: Compression = .small) {
    self.resolution = resolution
    self.compression = compression
  }

  /// A frame as a picture in the resolution of the exporter.
  public func bytes(for frame: Frame) throws(ExportError) -> [UInt8] {
    let perMeter = resolution / 0.0254
    return try bytes(
      for: frame, width: Self.pixels(frame.size.width, perMeter),
      height: Self.pixels(frame.size.height, perMeter),
      density: (Self.pixels(1000, perMeter), Self.pixels(1000, perMeter)))
  }

  /// A frame as a picture of an exact size, whatever the resolution of the exporter.
  ///
  /// - Parameters:
  ///   - frame: What is drawn.
  ///   - pixels: The size of the picture; the frame is scaled to fill it. [Unit: px]
  /// - Returns: the file
  /// - Throws: ``ExportError`` if the size is out of range or the memory too small
  public func bytes(
    for frame: Frame, pixels: (width: Int, height: Int)
  ) throws(ExportError) -> [UInt8] {
    try bytes(
      for: frame, width: pixels.width, height: pixels.height,
      density: (
        Self.pixels(1000, Double(pixels.width) / frame.size.width * 1000),
        Self.pixels(1000, Double(pixels.height) / frame.size.height * 1000)
      ))
  }

  private static func pixels(_ millimeters: Double, _ perMeter: Double) -> Int {
    let count = (millimeters / 1000 * perMeter).rounded(.toNearestOrAwayFromZero)
    // Far over every limit, but still a number that a message can show.
    return abs(count) < 1e9 ? Int(count) : count > 0 ? 1_000_000_000 : 0
  }

  private func bytes(
    for frame: Frame, width: Int, height: Int, density: (x: Int, y: Int)
  ) throws(ExportError) -> [UInt8] {
    guard width > 0 && height > 0 else { throw .imageEmpty(width: width, height: height) }
    guard max(width, height) <= Self.longestSide, width * height * 4 <= Self.mostBytes else {
      throw .imageTooLarge(width: width, height: height)
    }
    var surface = try CairoSurface(width: width, height: height)
    surface.scale(
      Double(width) / frame.size.width, Double(height) / frame.size.height)
    surface.paint(frame.items, fonts: frame.fonts)
    let encoder = PNGEncoder(
      width: width, height: height, density: density, compression: compression)
    return try surface.packed { (pixels, stride) throws(ExportError) in
      try encoder.bytes(of: pixels, stride: stride)
    }
  }
}
