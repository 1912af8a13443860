// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignFrame
public import SignModel
internal import SignSyntax

/// The look that all signs of a place share.
///
/// - Clause: DB46 government service places 6.1.4.2, clause
public struct HouseStyle: Hashable, Sendable {
  /// The id.
  public var id: String
  /// The name.
  public var title: LocalizedText
  /// Colors by name, such as `navy` and `accessible`.
  public var colors: [String: Paint]
  /// Zone colors by name, in the order of the file.
  public var zones: [(name: String, paint: Paint)] {
    zoneNames.map { ($0, zonePaints[$0] ?? .black) }
  }
  /// Lengths in the module of the sign family, and ratios, by name. [Unit: a, or none]
  public var measures: [String: Double]

  private var zoneNames: [String]
  private var zonePaints: [String: Paint]

  /// The color of that name, zone colors included.
  public func color(_ name: String) -> Paint? { colors[name] ?? zonePaints[name] }

  /// The zone color of that name.
  public func zone(_ name: String) -> Paint? { zonePaints[name] }

  /// Reads a style file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its handle.
  ///   - id: The id of the style.
  /// - Returns: the style as far as it could be read
  public static func read(_ bytes: [UInt8], file: FileID, id: String) -> Diagnosed<HouseStyle> {
    var style = HouseStyle(
      id: id, title: LocalizedText(zh: id, en: id), colors: [:], measures: [:], zoneNames: [],
      zonePaints: [:])
    let parsed = parseYAML(bytes, file: file)
    guard let root = parsed.value else { return Diagnosed(style, parsed.diagnostics) }
    var diagnostics = parsed.diagnostics
    var map = MappingReader(root, of: "style")
    if let node = map.node("title", required: true) {
      var title = MappingReader(node, of: "title")
      style.title = LocalizedText(
        zh: title.text("zh", required: true)?.value ?? id,
        en: title.text("en", required: true)?.value ?? id)
      diagnostics += title.finish()
    }
    func paints(_ node: YAMLNode?, of what: String) -> [(String, Paint)] {
      guard let node else { return [] }
      var map = MappingReader(node, of: what)
      var found: [(String, Paint)] = []
      for key in map.keys {
        guard let text = map.text(key) else { continue }
        if let paint = Paint(hex: text.value) {
          found.append((key, paint))
        } else {
          map.report(
            Diagnostic(
              .unknownColor, .error, "color '\(text.value)' is not of the form #RRGGBB",
              at: text.span))
        }
      }
      diagnostics += map.finish()
      return found
    }
    for (name, paint) in paints(map.node("colors", required: true), of: "colors") {
      style.colors[name] = paint
    }
    for (name, paint) in paints(map.node("zones", required: true), of: "zones") {
      style.zoneNames.append(name)
      style.zonePaints[name] = paint
    }
    if let node = map.node("measures", required: true) {
      var measures = MappingReader(node, of: "measures")
      for key in measures.keys { style.measures[key] = measures.number(key, in: 0...1000) }
      diagnostics += measures.finish()
    }
    diagnostics += map.finish()
    return Diagnosed(style, diagnostics)
  }
}
