// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignText

/// Words measured at height 1, and the ways in which they were broken so far.
///
/// Type without hinting is linear: what fits a width at height 1 fits the multiple at any height,
/// so that trying a module costs almost nothing.
final class MeasuredWords {
  /// What is set, and how far it may give way.
  struct Request: Hashable {
    var text: String
    var language: TextLanguage
    var weight: TypeStyle.Weight
    var hasTabularFigures = false
    /// The most lines.
    var lines = 1
    /// The least horizontal stretch.
    var condensation = 1.0
  }

  /// Lines that are the answer for all widths from that of the longest line up to the one asked.
  private struct Broken {
    var least: Double
    var most: Double
    var lines: [ShapedLine]
  }

  let request: Request
  private let typesetter: Typesetter
  private let whole: ShapedLine
  private var broken: [Double: [Broken]] = [:]
  private var tooNarrow: [Double: Double] = [:]

  /// The least width. [Unit: mm]
  private(set) lazy var leastWidth = measureLeastWidth()

  /// The width on one line without condensation. [Unit: mm]
  var idealWidth: Double { whole.width }

  init(_ request: Request, _ typesetter: Typesetter) {
    self.request = request
    self.typesetter = typesetter
    whole = typesetter.line(
      request.text, request.language, Self.style(request, 1), .black)
  }

  /// The words broken to fit: one line, then condensed, then several lines, then both.
  ///
  /// - Parameter maxWidth: The room. [Unit: mm]
  /// - Returns: the lines; nil when nothing fits
  func lines(maxWidth: Double) -> [ShapedLine]? {
    let room = maxWidth + 1e-6
    if whole.width <= room { return [whole] }
    let least = request.condensation
    if least < 1, room / whole.width >= least * 0.99 {
      let condensed = oneLine(condensation: max(least, room / whole.width))
      if condensed.width <= room + 1e-6 { return [condensed] }
    }
    guard request.lines > 1 else { return nil }
    if let lines = lines(condensation: 1, maxWidth: room) { return lines }
    return least < 1 ? lines(condensation: least, maxWidth: room) : nil
  }

  private func measureLeastWidth() -> Double {
    var high = oneLine(condensation: request.condensation).width
    guard request.lines > 1 else { return high }
    var low = high / Double(request.lines) * 0.8
    while high - low > 0.01 {
      let middle = (low + high) / 2
      if let lines = lines(condensation: request.condensation, maxWidth: middle) {
        high = min(middle, lines.map(\.width).reduce(0, max) + 1e-6)
      } else {
        low = middle
      }
    }
    return high
  }

  private func oneLine(condensation: Double) -> ShapedLine {
    typesetter.line(
      request.text, request.language, Self.style(request, condensation), .black)
  }

  private func lines(condensation: Double, maxWidth: Double) -> [ShapedLine]? {
    if maxWidth <= tooNarrow[condensation] ?? 0 { return nil }
    if let known = broken[condensation]?.first(where: {
      maxWidth >= $0.least && maxWidth <= $0.most
    }) {
      return known.lines
    }
    let style = Self.style(request, condensation)
    guard
      let lines = typesetter.lines(
        request.text, request.language, style, .black, maxWidth: maxWidth,
        maxLines: request.lines)
    else {
      tooNarrow[condensation] = max(maxWidth, tooNarrow[condensation] ?? 0)
      return nil
    }
    let least = lines.map(\.width).reduce(0, max)
    broken[condensation, default: []].append(
      Broken(least: least, most: maxWidth, lines: lines))
    return lines
  }

  private static func style(_ request: Request, _ condensation: Double) -> TypeStyle {
    TypeStyle(
      weight: request.weight, height: 1, tabularFigures: request.hasTabularFigures,
      condensation: condensation)
  }
}
