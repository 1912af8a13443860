// SPDX-License-Identifier: Apache-2.0

public import SignFrame
public import SignGeometry
public import SignModel

/// A pictogram or logo on its grid.
public struct Symbol: Hashable, Sendable {
  /// The color of a part.
  public enum Color: Hashable, Sendable {
    /// The color of the text it stands with.
    case ink
    /// The color of the ground it stands on.
    case ground
    /// Always the same color: safety and waste signs, logos.
    case fixed(Paint)
  }

  /// A line along an outline.
  public struct Line: Hashable, Sendable {
    /// The color.
    public var color: Color
    /// The width. [Unit: grid unit]
    public var width: Double
    /// The open ends.
    public var cap: Stroke.Cap
    /// The corners.
    public var join: Stroke.Join
  }

  /// One part of the drawing.
  public struct Part: Hashable, Sendable {
    /// The outline, y down.
    public var path: Path<ArtSpace>
    /// The color inside, if any.
    public var fill: Color?
    /// What counts as inside.
    public var rule: Fill.Rule
    /// The line along it, if any.
    public var line: Line?
  }

  /// The id.
  public var id: SymbolID
  /// What it shows.
  public var name: LocalizedText
  /// The group of the library it belongs to.
  public var category: String
  /// True when the drawing points somewhere, as stairs and running figures do.
  public var isDirectional: Bool
  /// True when it may be mirrored to agree with an arrow.
  public var canMirror: Bool
  /// True when it keeps its own colors.
  public var hasFixedColors: Bool
  /// The grid: (0, 0) to (width, height).
  public var size: Size<ArtSpace>
  /// The parts, the lowest first.
  public var parts: [Part]

  /// The drawing as items on a sheet.
  ///
  /// - Parameters:
  ///   - rect: The square it fills; a drawing of another shape is centered in it.
  ///   - ink: The color of ink parts.
  ///   - ground: The color of ground parts.
  ///   - isMirrored: True to swap left and right.
  /// - Returns: one figure with the Chinese name as its words
  public func item(
    in rect: SheetRect, ink: Paint, ground: Paint, isMirrored: Bool = false
  ) -> FrameItem {
    let scale = min(rect.width / size.width, rect.height / size.height)
    let x = rect.midX - size.width * scale / 2
    let y = rect.midY - size.height * scale / 2
    let map =
      isMirrored
      ? Transform<ArtSpace, SheetSpace>(
        a: -scale, b: 0, c: 0, d: scale, tx: x + size.width * scale, ty: y)
      : Transform<ArtSpace, SheetSpace>(scale: scale, tx: x, ty: y)
    func paint(_ color: Color) -> Paint {
      switch color {
      case .ink: ink
      case .ground: ground
      case .fixed(let paint): paint
      }
    }
    let shapes = parts.map { part in
      FrameItem.shape(
        Shape(
          map(part.path),
          fill: part.fill.map { Fill(paint($0), rule: part.rule) },
          stroke: part.line.map {
            Stroke(paint($0.color), width: $0.width * scale, cap: $0.cap, join: $0.join)
          }))
    }
    return .group(Group(role: .figure(alternate: name.zh), items: shapes))
  }
}
