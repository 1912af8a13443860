// SPDX-License-Identifier: Apache-2.0

internal import SignGeometry

/// Reads the path data of SVG: all commands, arcs as cubic curves.
struct SVGPathReader {
  private var scanner: NumberScanner
  private var path = Path<ArtSpace>()
  private var current = Point<ArtSpace>.zero
  private var start = Point<ArtSpace>.zero
  private var lastControl: (point: Point<ArtSpace>, isCubic: Bool)?

  /// The path, or nil when the data breaks off or has an unknown command.
  static func path(from data: String) -> Path<ArtSpace>? {
    var reader = SVGPathReader(scanner: NumberScanner(data))
    return reader.read() ? reader.path : nil
  }

  private init(scanner: NumberScanner) { self.scanner = scanner }

  private mutating func read() -> Bool {
    var command: UInt8?
    while !scanner.isAtEnd {
      if let letter = scanner.letter() {
        command = letter
      } else if command == nil || command.map(lower) == UInt8(ascii: "z") {
        return false
      }
      guard let letter = command, run(letter) else { return false }
      if letter == UInt8(ascii: "M") { command = UInt8(ascii: "L") }
      if letter == UInt8(ascii: "m") { command = UInt8(ascii: "l") }
    }
    return true
  }

  private mutating func run(_ letter: UInt8) -> Bool {
    let isRelative = letter >= UInt8(ascii: "a")
    let base = isRelative ? current : .zero
    let control = lastControl
    lastControl = nil
    switch Character(Unicode.Scalar(lower(letter))) {
    case "m":
      guard let point = point(from: base) else { return false }
      path.move(to: point)
      (current, start) = (point, point)
    case "l":
      guard let point = point(from: base) else { return false }
      line(to: point)
    case "h":
      guard let x = scanner.number() else { return false }
      line(to: Point(base.x + x, current.y))
    case "v":
      guard let y = scanner.number() else { return false }
      line(to: Point(current.x, base.y + y))
    case "c":
      guard let c1 = point(from: base), let c2 = point(from: base), let end = point(from: base)
      else { return false }
      cubic(c1, c2, end)
    case "s":
      guard let c2 = point(from: base), let end = point(from: base) else { return false }
      let c1 = control.map { $0.isCubic ? mirrored($0.point) : current } ?? current
      cubic(c1, c2, end)
    case "q":
      guard let control = point(from: base), let end = point(from: base) else { return false }
      quadratic(control, end)
    case "t":
      guard let end = point(from: base) else { return false }
      quadratic(control.map { $0.isCubic ? current : mirrored($0.point) } ?? current, end)
    case "a":
      guard let rx = scanner.number(), let ry = scanner.number(), let turn = scanner.number(),
        let isLarge = scanner.flag(), let isSweep = scanner.flag(), let end = point(from: base)
      else { return false }
      arc(rx: abs(rx), ry: abs(ry), turn: turn, isLarge: isLarge, isSweep: isSweep, to: end)
    case "z":
      path.close()
      current = start
    default:
      return false
    }
    return true
  }

  private func lower(_ letter: UInt8) -> UInt8 { letter | 0x20 }

  private func mirrored(_ point: Point<ArtSpace>) -> Point<ArtSpace> {
    Point(2 * current.x - point.x, 2 * current.y - point.y)
  }

  private mutating func point(from base: Point<ArtSpace>) -> Point<ArtSpace>? {
    guard let x = scanner.number(), let y = scanner.number() else { return nil }
    return Point(base.x + x, base.y + y)
  }

  private mutating func line(to point: Point<ArtSpace>) {
    path.line(to: point)
    current = point
  }

  private mutating func cubic(
    _ c1: Point<ArtSpace>, _ c2: Point<ArtSpace>, _ end: Point<ArtSpace>
  ) {
    path.cubic(c1, c2, to: end)
    lastControl = (c2, true)
    current = end
  }

  private mutating func quadratic(_ control: Point<ArtSpace>, _ end: Point<ArtSpace>) {
    path.cubic(
      current.interpolated(to: control, 2 / 3), end.interpolated(to: control, 2 / 3), to: end)
    lastControl = (control, false)
    current = end
  }

  /// - Source: SVG 1.1 appendix F.6, from end points to center
  private mutating func arc(
    rx: Double, ry: Double, turn: Double, isLarge: Bool, isSweep: Bool, to end: Point<ArtSpace>
  ) {
    guard rx > 0, ry > 0, end != current else { return line(to: end) }
    let (sine, cosine) = sinCos(degrees: turn)
    let half = Vector<ArtSpace>((current.x - end.x) / 2, (current.y - end.y) / 2)
    let x = cosine * half.dx + sine * half.dy
    let y = -sine * half.dx + cosine * half.dy
    let excess = x * x / (rx * rx) + y * y / (ry * ry)
    let grow = excess > 1 ? excess.squareRoot() : 1
    let (rx, ry) = (rx * grow, ry * grow)
    let divisor = rx * rx * y * y + ry * ry * x * x
    let root = max(0, (rx * rx * ry * ry - divisor) / divisor).squareRoot()
    let factor = isLarge == isSweep ? -root : root
    let (cx, cy) = (factor * rx * y / ry, -factor * ry * x / rx)
    let center = Point<ArtSpace>(
      cosine * cx - sine * cy + (current.x + end.x) / 2,
      sine * cx + cosine * cy + (current.y + end.y) / 2)
    let first = angle(dx: (x - cx) / rx, dy: (y - cy) / ry)
    var sweep = angle(dx: (-x - cx) / rx, dy: (-y - cy) / ry) - first
    if isSweep && sweep < 0 { sweep += 360 }
    if !isSweep && sweep > 0 { sweep -= 360 }

    let map = Transform<ArtSpace, ArtSpace>(
      a: cosine * rx, b: sine * rx, c: -sine * ry, d: cosine * ry, tx: center.x, ty: center.y)
    let count = max(1, Int((abs(sweep) / 90 - 1e-9).rounded(.up)))
    let step = sweep / Double(count)
    let handle = 4.0 / 3 * tangent(degrees: step / 4)
    for index in 0..<count {
      let (s0, c0) = sinCos(degrees: first + step * Double(index))
      let (s1, c1) = sinCos(degrees: first + step * Double(index + 1))
      let isLast = index == count - 1
      path.cubic(
        map(Point(c0 - handle * s0, s0 + handle * c0)),
        map(Point(c1 + handle * s1, s1 - handle * c1)), to: isLast ? end : map(Point(c1, s1)))
    }
    current = end
  }
}

/// Reads the numbers and letters of SVG attributes.
struct NumberScanner {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool {
    mutating get {
      skip()
      return offset >= bytes.count
    }
  }

  private mutating func skip() {
    while offset < bytes.count, bytes[offset] <= 0x20 || bytes[offset] == UInt8(ascii: ",") {
      offset += 1
    }
  }

  mutating func letter() -> UInt8? {
    skip()
    guard offset < bytes.count else { return nil }
    let byte = bytes[offset] | 0x20
    guard byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") else { return nil }
    offset += 1
    return bytes[offset - 1]
  }

  mutating func flag() -> Bool? {
    skip()
    guard offset < bytes.count, [0x30, 0x31].contains(bytes[offset]) else { return nil }
    offset += 1
    return bytes[offset - 1] == 0x31
  }

  mutating func number() -> Double? {
    skip()
    let start = offset
    if offset < bytes.count, [0x2B, 0x2D].contains(bytes[offset]) { offset += 1 }
    digits()
    if offset < bytes.count, bytes[offset] == 0x2E {
      offset += 1
      digits()
    }
    if offset + 1 < bytes.count, bytes[offset] | 0x20 == 0x65 {
      let mark = offset
      offset += 1
      if [0x2B, 0x2D].contains(bytes[offset]) { offset += 1 }
      let first = offset
      digits()
      if offset == first { offset = mark }
    }
    guard let value = Double(String(decoding: bytes[start..<offset], as: UTF8.self)),
      value.isFinite
    else { return nil }
    return value
  }

  private mutating func digits() {
    while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) { offset += 1 }
  }
}
