// SPDX-License-Identifier: Apache-2.0

import CQRencode
public import SignFrame
public import SignGeometry

/// A text as squares that a telephone reads.
public struct QRCode: Hashable, Sendable {
  /// The text.
  public let text: String
  /// How many modules stand side by side. [Unit: module]
  public let side: Int
  /// Row after row, true where a module is dark.
  public let modules: [Bool]

  /// What stays light on each side, so that readers find the code. [Unit: module]
  ///
  /// - Source: ISO/IEC 18004, second hand: four modules
  public static let quietZone = 4

  /// Encodes a text in the least version that holds it, with error correction level M: 15 parts in
  /// a hundred may be worn off.
  ///
  /// Nil when the text is empty or too long.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty,
      let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    guard side > 0, let data = code.pointee.data else { return nil }
    self.text = text
    self.side = side
    // The lowest bit is the color; the others say what a module is for.
    modules = UnsafeBufferPointer(start: data, count: side * side).map { $0 & 1 == 1 }
  }

  /// The dark modules as one outline, neighbors in a row made one.
  ///
  /// - Parameter rect: The square of the code with its quiet zone.
  /// - Returns: the outline
  public func path(in rect: SheetRect) -> SheetPath {
    let module = rect.width / Double(side + 2 * Self.quietZone)
    let (left, top) = (rect.minX, rect.minY)
    func edge(_ index: Int) -> Double { Double(index + Self.quietZone) * module }
    var path = SheetPath()
    for row in 0..<side {
      var column = 0
      while column < side {
        guard modules[row * side + column] else {
          column += 1
          continue
        }
        let start = column
        while column < side, modules[row * side + column] { column += 1 }
        path.append(
          SheetPath(
            SheetRect(
              minX: left + edge(start), minY: top + edge(row), maxX: left + edge(column),
              maxY: top + edge(row + 1))))
      }
    }
    return path
  }

  /// The code with its quiet zone.
  ///
  /// - Parameters:
  ///   - rect: The square of both.
  ///   - dark: The color of the modules.
  ///   - light: The color behind them.
  /// - Returns: one figure with the text in its words
  public func item(in rect: SheetRect, dark: Paint, light: Paint) -> FrameItem {
    .group(
      Group(
        role: .figure(alternate: "二维码：\(text)"),
        items: [
          .shape(Shape(SheetPath(rect), fill: Fill(light))),
          .shape(Shape(path(in: rect), fill: Fill(dark))),
        ]))
  }
}
