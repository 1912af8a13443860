// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
internal import SignFrame
internal import SignGeometry
public import SignModel
internal import SignSyntax

extension Symbol {
  /// Reads the drawing of a pictogram or logo: a small, plain part of SVG.
  ///
  /// - Parameters:
  ///   - bytes: The SVG file.
  ///   - file: Its handle.
  ///   - id: The id of the symbol.
  /// - Returns: the symbol with the words of its title in both languages, nil when nothing can
  ///   be drawn
  public static func read(_ bytes: [UInt8], file: FileID, id: SymbolID) -> Diagnosed<Symbol?> {
    let parsed = parseXML(bytes, file: file)
    guard let root = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    var reader = DrawingReader()
    var scanner = NumberScanner(root.attributes["viewBox"] ?? "")
    guard root.name == "svg", let x = scanner.number(), let y = scanner.number(),
      let width = scanner.number(), let height = scanner.number(), width > 0, height > 0
    else {
      return Diagnosed(
        nil,
        [
          Diagnostic(
            .unsupportedDrawing, .error, "a drawing is an <svg> with a viewBox of four numbers",
            at: root.span)
        ])
    }
    reader.read(
      root.children, attributes: root.attributes,
      map: Transform(a: 1, b: 0, c: 0, d: 1, tx: -x, ty: -y))
    return Diagnosed(
      Symbol(
        id: id, name: LocalizedText(zh: id.rawValue, en: id.rawValue), category: "",
        isDirectional: false, canMirror: false, hasFixedColors: reader.hasFixedColors,
        size: Size(width, height), parts: reader.parts),
      reader.diagnostics)
  }
}

private struct DrawingReader {
  var parts: [Symbol.Part] = []
  var hasFixedColors = false
  var diagnostics: [Diagnostic] = []

  /// Attributes that a group hands down to what is inside.
  private static let inherited = [
    "fill", "fill-rule", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
  ]

  mutating func read(
    _ elements: [XMLElement], attributes: [String: String], map: Transform<ArtSpace, ArtSpace>
  ) {
    let handed = attributes.filter { Self.inherited.contains($0.key) }
    for element in elements where element.name != "title" && element.name != "desc" {
      let attributes = handed.merging(element.attributes) { $1 }
      var map = map
      if let text = element.attributes["transform"] {
        if let own = transform(from: text) {
          map = map.after(own)
        } else {
          report("transform '\(text)' is not read", element)
        }
      }
      for name in element.attributes.keys.sorted()
      where ["style", "class", "clip-path", "mask", "opacity", "filter"].contains(name) {
        report("attribute '\(name)' is not read; use fill and stroke", element)
      }
      if element.name == "g" {
        read(element.children, attributes: attributes, map: map)
      } else if let path = outline(of: element) {
        addPart(map(path), attributes, map.meanScale, element)
      }
    }
  }

  private mutating func addPart(
    _ path: Path<ArtSpace>, _ attributes: [String: String], _ scale: Double, _ element: XMLElement
  ) {
    let fill = color(attributes["fill"] ?? "#000000", element)
    let stroke = color(attributes["stroke"] ?? "none", element)
    let width = attributes["stroke-width"].flatMap(Double.init) ?? 1
    let line = stroke.map { color in
      let cap: Stroke.Cap =
        switch attributes["stroke-linecap"] {
        case "round": .round
        case "square": .square
        default: .butt
        }
      let join: Stroke.Join =
        switch attributes["stroke-linejoin"] {
        case "round": .round
        case "bevel": .bevel
        default: .miter
        }
      return Symbol.Line(color: color, width: width * scale, cap: cap, join: join)
    }
    guard fill != nil || line != nil else { return }
    parts.append(
      Symbol.Part(
        path: path, fill: fill, rule: attributes["fill-rule"] == "evenodd" ? .evenOdd : .nonZero,
        line: line))
  }

  private mutating func color(_ text: String, _ element: XMLElement) -> Symbol.Color? {
    switch text.lowercased() {
    case "none": return nil
    case "#000000", "#000": return .ink
    case "#ffffff", "#fff": return .ground
    default:
      guard let paint = Paint(hex: text) else {
        diagnostics.append(
          Diagnostic(
            .unknownColor, .error, "color '\(text)' is not of the form #RRGGBB",
            at: element.span))
        return .ink
      }
      hasFixedColors = true
      return .fixed(paint)
    }
  }

  private mutating func outline(of element: XMLElement) -> Path<ArtSpace>? {
    func number(_ name: String) -> Double {
      element.attributes[name].flatMap(Double.init) ?? 0
    }
    switch element.name {
    case "path":
      if let path = SVGPathReader.path(from: element.attributes["d"] ?? "") { return path }
      report("path data breaks off or has an unknown command", element)
    case "rect":
      let rect = Rect<ArtSpace>(
        x: number("x"), y: number("y"), width: number("width"), height: number("height"))
      return Path(rect, radius: max(number("rx"), number("ry")))
    case "circle":
      return ellipse(number("cx"), number("cy"), number("r"), number("r"))
    case "ellipse":
      return ellipse(number("cx"), number("cy"), number("rx"), number("ry"))
    case "line":
      return Path(
        [Point(number("x1"), number("y1")), Point(number("x2"), number("y2"))], closed: false)
    case "polyline", "polygon":
      var scanner = NumberScanner(element.attributes["points"] ?? "")
      var points: [Point<ArtSpace>] = []
      while let x = scanner.number(), let y = scanner.number() { points.append(Point(x, y)) }
      return Path(points, closed: element.name == "polygon")
    default:
      report("element <\(element.name)> is not drawn", element)
    }
    return nil
  }

  private func ellipse(_ x: Double, _ y: Double, _ rx: Double, _ ry: Double) -> Path<ArtSpace> {
    Path(ellipseIn: Rect(x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry))
  }

  /// Reads `translate(…) rotate(…) scale(…) matrix(…)`; nil for anything else.
  private func transform(from text: String) -> Transform<ArtSpace, ArtSpace>? {
    var result = Transform<ArtSpace, ArtSpace>.identity
    for call in text.split(separator: ")") {
      let parts = call.split(separator: "(")
      guard parts.count == 2 else { return nil }
      var scanner = NumberScanner(String(parts[1]))
      var values: [Double] = []
      while let value = scanner.number() { values.append(value) }
      let name = parts[0].filter { $0.isLetter }
      let next: Transform<ArtSpace, ArtSpace>
      switch (name, values.count) {
      case ("translate", 1...2):
        next = .translation(Vector(values[0], values.count > 1 ? values[1] : 0))
      case ("scale", 1...2):
        let y = values.count > 1 ? values[1] : values[0]
        next = Transform(a: values[0], b: 0, c: 0, d: y, tx: 0, ty: 0)
      case ("rotate", 1): next = .rotation(degrees: values[0], about: .zero)
      case ("rotate", 3):
        next = .rotation(degrees: values[0], about: Point(values[1], values[2]))
      case ("matrix", 6):
        next = Transform(
          a: values[0], b: values[1], c: values[2], d: values[3], tx: values[4], ty: values[5])
      default: return nil
      }
      result = result.after(next)
    }
    return result
  }

  private mutating func report(_ message: Message, _ element: XMLElement) {
    diagnostics.append(Diagnostic(.unsupportedDrawing, .error, message, at: element.span))
  }
}
