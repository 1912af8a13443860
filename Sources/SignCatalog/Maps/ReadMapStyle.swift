// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
internal import SignGeometry
public import SignModel
public import SignSyntax

extension MapStyle {
  /// Reads a map style of the reference data.
  ///
  /// - Parameters:
  ///   - tree: The folder `templates/`.
  ///   - id: The id of the map style.
  ///   - style: The house style, for colors by name.
  ///   - sources: Where files that are read are noted.
  /// - Returns: the style; nil when there is none of that id, or when it has errors
  public static func read(
    from tree: FileTree, id: Spanned<String>, style: HouseStyle, sources: inout SourceMap
  ) -> Diagnosed<MapStyle?> {
    let path = "maps/\(id.value).yaml"
    guard let bytes = tree[path] else {
      let names = tree.paths(in: "maps", ending: ".yaml").map { $0.dropFirst(5).dropLast(5) }
      let message: Message =
        "no map style is called '\(id.value)'; there are: \(names.joined(separator: ", "))"
      return Diagnosed(nil, [Diagnostic(.missingTemplateFile, .error, message, at: id.span)])
    }
    let file = sources.add(path: tree.shownPath(path), bytes: bytes)
    return read(bytes, file: file, style: style)
  }

  /// Reads a map style.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its handle.
  ///   - style: The house style, for colors by name.
  /// - Returns: the style; nil when it has errors
  public static func read(
    _ bytes: [UInt8], file: FileID, style: HouseStyle
  ) -> Diagnosed<MapStyle?> {
    let parsed = parseYAML(bytes, file: file)
    guard let root = parsed.value else { return Diagnosed(nil, parsed.diagnostics) }
    var reader = MapStyleReader(root, of: "map style", style: style)
    let value = MapStyle(&reader)
    let diagnostics = parsed.diagnostics + reader.finish()
    return Diagnosed(diagnostics.contains(atLeast: .error) ? nil : value, diagnostics)
  }

  private init(_ map: inout MapStyleReader) {
    id = map.text("id") ?? ""
    name = map.localized("name")
    sheet = map.section("sheet") { Sheet(&$0) }
    walls = map.section("walls") { Walls(&$0) }
    doors = map.section("doors") { map in
      Doors(
        leaf: map.length("leaf"), leafColor: map.color("leafColor"), swing: map.length("swing"),
        swingColor: map.color("swingColor"), double: map.length("double"))
    }
    ground = map.section("ground") { Ground(&$0) }
    fixtures = map.section("fixtures") { map in
      Fixtures(
        line: map.color("line"), width: map.length("width"),
        fills: map.entries("fills", of: "fills") { $0.color($1) }, seat: map.length("seat"))
    }
    details = map.section("details") { map in
      Details(
        width: map.length("width"), color: map.color("color"), plain: map.color("plain"),
        lines: map.entries("lines", of: "lines") { $0.dashes($1) })
    }
    stairs = map.section("stairs") { map in
      Stairs(
        tread: map.color("tread"), width: map.length("width"), spacing: map.length("spacing"),
        arrow: map.color("arrow"), arrowWidth: map.length("arrowWidth"))
    }
    text = map.section("text") { Text(&$0) }
    marks = map.section("marks") { Marks(&$0) }
    reader = map.section("reader") { map in
      Reader(color: map.color("color"), size: map.length("size"), text: map.length("text"))
    }
    title = map.section("title") { map in
      Title(
        height: map.length("height"), level: map.length("level"),
        levelColor: map.color("levelColor"))
    }
    legend = map.section("legend") { Legend(&$0) }
    scaleBar = map.section("scaleBar") { map in
      ScaleBar(
        height: map.length("height"), text: map.length("text"), longest: map.length("longest"))
    }
    northSize = map.section("north") { $0.length("size") }
    words = map.entries("words", of: "words") { $0.localized($1) }
  }
}

extension MapStyle.Sheet {
  fileprivate init(_ map: inout MapStyleReader) {
    paper = map.word("paper", Paper.self, default: .a3)
    orientation = map.word("orientation", Orientation.self, default: .auto)
    let reference = map.size("reference")
    self.reference = Size(reference.0, reference.1)
    margin = map.length("margin")
    gap = map.length("gap")
    scales = map.lengths("scales", ascending: true)
    clear = map.length("clear")
    background = map.color("background")
  }
}

extension MapStyle.Walls {
  fileprivate init(_ map: inout MapStyleReader) {
    color = map.color("color")
    outer = map.length("outer")
    inner = map.length("inner")
    staff = map.length("staff")
    staffColor = map.color("staffColor")
    rail = map.length("rail")
    railColor = map.color("railColor")
  }
}

extension MapStyle.Ground {
  fileprivate init(_ map: inout MapStyleReader) {
    open = map.color("public")
    nonpublic = map.color("nonpublic")
    outdoor = map.color("open")
    void = map.color("void")
    voidLine = map.color("voidLine")
    voidWidth = map.length("voidWidth")
    units = map.entries("units", of: "units") { $0.color($1) }
    zoneTint = map.share("zoneTint")
    zoneEdge = map.share("zoneEdge")
    zoneEdgeWidth = map.length("zoneEdgeWidth")
  }
}

extension MapStyle.Text {
  fileprivate init(_ map: inout MapStyleReader) {
    minimum = map.length("minimum")
    english = map.length("english", in: 0.3...1)
    lead = map.length("lead")
    clearance = map.length("clearance")
    color = map.color("color")
    soft = map.color("soft")
    zone = map.lengths("zone", ascending: false)
    room = map.lengths("room", ascending: false)
    staff = map.lengths("staff", ascending: false)
    number = map.lengths("number", ascending: false)
    window = map.lengths("window", ascending: false)
    entrance = map.lengths("entrance", ascending: false)
    staffLabels = map.word("staffLabels", StaffLabels.self, default: .zones)
  }
}

extension MapStyle.Marks {
  fileprivate init(_ map: inout MapStyleReader) {
    disc = map.length("disc")
    smallDisc = map.length("smallDisc")
    symbol = map.share("symbol")
    color = map.color("color")
    accessible = map.color("accessible")
    paper = map.color("paper")
    gap = map.length("gap")
    entrance = map.length("entrance")
    exit = map.color("exit")
    amenities = Set(map.texts("amenities").map(\.value))
    units = map.entries("units", of: "units") { map, key in map.text(key).map { SymbolID($0) } }
    bare = Set(map.texts("bare").map(\.value))
  }
}

extension MapStyle.Legend {
  fileprivate init(_ map: inout MapStyleReader) {
    order = map.words("order", Part.self)
    text = map.length("text")
    row = map.length("row")
    let swatch = map.size("swatch")
    self.swatch = Size(swatch.0, swatch.1)
    column = map.length("column")
    heading = map.length("heading")
    rule = map.color("rule")
  }
}
