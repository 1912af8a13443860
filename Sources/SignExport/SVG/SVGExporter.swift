// SPDX-License-Identifier: Apache-2.0

public import SignFrame

/// Writes frames as SVG in millimeters that looks the same everywhere.
///
/// Text is written as outlines with the words beside them, so no font is needed to show it. The
/// same frame gives the same bytes.
public struct SVGExporter: Sendable {
  /// Makes an exporter.
  public init() {}

  /// A frame as a file.
  public func bytes(for frame: Frame) -> [UInt8] {
    var drawing = SVGDrawing(fonts: frame.fonts)
    drawing.begin(frame)
    drawing.paint(frame.items)
    return drawing.finished()
  }
}
