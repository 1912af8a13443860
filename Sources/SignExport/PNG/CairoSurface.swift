// SPDX-License-Identifier: Apache-2.0

internal import CCairo
internal import SignFrame
internal import SignGeometry

/// A white picture in memory and what draws on it.
struct CairoSurface: ~Copyable {
  /// What draws.
  let context: OpaquePointer
  private let surface: OpaquePointer
  private let width: Int
  private let height: Int

  /// Makes a white picture.
  init(width: Int, height: Int) throws(ExportError) {
    // Cairo gives a surface in an error state, never none.
    let surface: OpaquePointer = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32(clamping: width), Int32(clamping: height))
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(surface)
      throw .drawing(status: Int(status.rawValue))
    }
    self.surface = surface
    self.width = width
    self.height = height
    context = cairo_create(surface)
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_set_antialias(context, CAIRO_ANTIALIAS_GOOD)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Scales everything that is drawn afterwards.
  mutating func scale(_ x: Double, _ y: Double) { cairo_scale(context, x, y) }

  /// The picture, when nothing went wrong.
  mutating func packed(
    _ body: (UnsafeMutableRawBufferPointer, _ stride: Int) throws(ExportError) -> [UInt8]
  ) throws(ExportError) -> [UInt8] {
    cairo_surface_flush(surface)
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS, let pixels = cairo_image_surface_get_data(surface) else {
      throw .drawing(status: Int(status.rawValue))
    }
    let stride = Int(cairo_image_surface_get_stride(surface))
    return try body(
      UnsafeMutableRawBufferPointer(start: pixels, count: stride * height), stride)
  }
}
