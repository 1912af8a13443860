// SPDX-License-Identifier: Apache-2.0

internal import SignGeometry

/// A glyph outline as a Type 2 charstring.
///
/// - Source: Adobe Technical Note 5177, The Type 2 Charstring Format
struct Charstring {
  private enum Operator: UInt8 {
    case vmoveto = 4
    case rlineto = 5
    case hlineto = 6
    case vlineto = 7
    case rrcurveto = 8
    case endchar = 14
    case rmoveto = 21
    case hmoveto = 22
    case vvcurveto = 26
    case hhcurveto = 27
    case vhcurveto = 30
    case hvcurveto = 31
  }

  /// Numbers on the stack before an operator takes them. [Unit: none]
  private static let stackLimit = 48

  /// The encoded glyph.
  private(set) var bytes: [UInt8] = []

  /// The box around all points and control points, 0 included. [Unit: unit of the charstring]
  private(set) var bounds = (minX: 0, minY: 0, maxX: 0, maxY: 0)

  private var x = 0
  private var y = 0
  private let scale: Double

  // Segments of one kind wait here, so that one operator draws them all.
  private var waiting: Operator?
  private var stack: [Int] = []
  private var nextIsHorizontal = false

  /// Encodes an outline.
  ///
  /// - Parameters:
  ///   - outline: The filled outline, y up. [Unit: font unit]
  ///   - scale: Units of the charstring per font unit. [Unit: none]
  ///   - width: What stands in front: the width less the nominal width; nil for the default width.
  ///     [Unit: unit of the charstring]
  init(_ outline: Path<ArtSpace>, scale: Double, width: Int?) {
    self.scale = scale
    bytes.reserveCapacity(outline.elements.count * 8 + 4)
    stack.reserveCapacity(Self.stackLimit)
    if let width { Self.append(width, to: &bytes) }
    for (index, element) in outline.elements.enumerated() {
      switch element {
      case .move(let point): move(to: point)
      case .line(let point):
        // Type 2 closes contours itself, so the last side may be left out.
        if index + 1 < outline.elements.count, outline.elements[index + 1] == .close,
          point == start
        {
          continue
        }
        line(to: point)
      case .cubic(let c1, let c2, let end): curve(c1, c2, end)
      case .close: break
      }
      if case .move(let point) = element { start = point }
    }
    flush()
    emit(.endchar)
  }

  private var start: Point<ArtSpace>?

  private mutating func step(to point: Point<ArtSpace>) -> (dx: Int, dy: Int) {
    let (newX, newY) = (Self.rounded(point.x * scale), Self.rounded(point.y * scale))
    bounds.minX = min(bounds.minX, newX)
    bounds.minY = min(bounds.minY, newY)
    bounds.maxX = max(bounds.maxX, newX)
    bounds.maxY = max(bounds.maxY, newY)
    defer { (x, y) = (newX, newY) }
    return (newX - x, newY - y)
  }

  private static func rounded(_ value: Double) -> Int {
    let nearest = value.rounded()
    // Half of the 16-bit range, so that no difference of two points leaves it.
    return abs(nearest) <= 16_383 ? Int(nearest) : nearest < 0 ? -16_383 : nearest > 0 ? 16_383 : 0
  }

  private mutating func move(to point: Point<ArtSpace>) {
    flush()
    let (dx, dy) = step(to: point)
    if dy == 0 {
      stack.append(dx)
      emit(.hmoveto)
    } else if dx == 0 {
      stack.append(dy)
      emit(.vmoveto)
    } else {
      stack.append(dx)
      stack.append(dy)
      emit(.rmoveto)
    }
  }

  private mutating func line(to point: Point<ArtSpace>) {
    let (dx, dy) = step(to: point)
    if dx == 0 && dy == 0 { return }
    if dx != 0 && dy != 0 {
      begin(.rlineto, adding: 2)
      stack.append(dx)
      stack.append(dy)
      return
    }
    let isHorizontal = dy == 0
    let continues = waiting == .hlineto || waiting == .vlineto
    if !continues || nextIsHorizontal != isHorizontal || stack.count == Self.stackLimit {
      flush()
      waiting = isHorizontal ? .hlineto : .vlineto
    }
    stack.append(isHorizontal ? dx : dy)
    nextIsHorizontal = !isHorizontal
  }

  private mutating func curve(
    _ c1: Point<ArtSpace>, _ c2: Point<ArtSpace>, _ end: Point<ArtSpace>
  ) {
    let a = step(to: c1)
    let b = step(to: c2)
    let c = step(to: end)
    if a.dy == 0 && c.dy == 0 {
      begin(.hhcurveto, adding: 4)
      stack.append(contentsOf: [a.dx, b.dx, b.dy, c.dx])
    } else if a.dx == 0 && c.dx == 0 {
      begin(.vvcurveto, adding: 4)
      stack.append(contentsOf: [a.dy, b.dx, b.dy, c.dy])
    } else if a.dy == 0 && c.dx == 0 {
      corner(isHorizontal: true, [a.dx, b.dx, b.dy, c.dy])
    } else if a.dx == 0 && c.dy == 0 {
      corner(isHorizontal: false, [a.dy, b.dx, b.dy, c.dx])
    } else {
      begin(.rrcurveto, adding: 6)
      stack.append(contentsOf: [a.dx, a.dy, b.dx, b.dy, c.dx, c.dy])
    }
  }

  /// A curve that begins along one axis and ends along the other.
  private mutating func corner(isHorizontal: Bool, _ numbers: [Int]) {
    let continues = waiting == .hvcurveto || waiting == .vhcurveto
    if !continues || nextIsHorizontal != isHorizontal || stack.count + 4 > Self.stackLimit {
      flush()
      waiting = isHorizontal ? .hvcurveto : .vhcurveto
    }
    stack.append(contentsOf: numbers)
    nextIsHorizontal = !isHorizontal
  }

  private mutating func begin(_ next: Operator, adding count: Int) {
    if waiting != next || stack.count + count > Self.stackLimit { flush() }
    waiting = next
  }

  private mutating func flush() {
    guard let operation = waiting else { return }
    waiting = nil
    emit(operation)
  }

  private mutating func emit(_ operation: Operator) {
    for number in stack { Self.append(number, to: &bytes) }
    stack.removeAll(keepingCapacity: true)
    bytes.append(operation.rawValue)
  }

  /// Writes a whole number as charstrings and dictionaries have it. [Limit: 16 bit]
  static func append(_ value: Int, to bytes: inout [UInt8]) {
    switch value {
    case -107...107: bytes.append(UInt8(truncatingIfNeeded: value + 139))
    case 108...1131:
      bytes.append(UInt8(truncatingIfNeeded: 247 + (value - 108) >> 8))
      bytes.append(UInt8(truncatingIfNeeded: value - 108))
    case -1131 ... -108:
      bytes.append(UInt8(truncatingIfNeeded: 251 + (-value - 108) >> 8))
      bytes.append(UInt8(truncatingIfNeeded: -value - 108))
    default:
      bytes.append(28)
      bytes.append(UInt8(truncatingIfNeeded: value >> 8))
      bytes.append(UInt8(truncatingIfNeeded: value))
    }
  }
}
