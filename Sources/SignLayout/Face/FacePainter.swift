// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
import SignModel
import SignText

/// Makes the items of a frame from what stands where.
struct FacePainter {
  let input: FaceInput
  let style: HouseStyle
  let typesetter: Typesetter
  let map: ((SheetRect) -> [FrameItem])?
  private var items: [FrameItem] = []
  private var missing: [ShapedLine.Missing] = []

  init(
    input: FaceInput, style: HouseStyle, typesetter: Typesetter,
    map: ((SheetRect) -> [FrameItem])?
  ) {
    self.input = input
    self.style = style
    self.typesetter = typesetter
    self.map = map
  }

  private var sheet: SheetRect {
    SheetRect(x: 0, y: 0, width: input.size.width, height: input.size.height)
  }

  /// Fills the sheet with the color of the template.
  mutating func paintGround() {
    let paint = style.color(input.template.ground) ?? .white
    items.append(artifact(.shape(Shape(SheetPath(sheet), fill: Fill(paint)))))
  }

  /// Adds what stands where.
  mutating func paint(_ placements: Placements) {
    for placement in placements.items {
      switch placement {
      case .fill(let rect, let radius, let paint):
        let path = radius > 0 ? SheetPath(rect, radius: radius) : SheetPath(rect)
        items.append(artifact(.shape(Shape(path, fill: Fill(paint)))))
      case .art(.symbol(let symbol, let isMirrored), let rect, let ink, let ground):
        items.append(symbol.item(in: rect, ink: ink, ground: ground, isMirrored: isMirrored))
      case .art(.form(let form), let rect, let ink, let ground):
        items.append(form.item(in: rect, ink: ink, ground: ground))
      case .art(.qr(let code), let rect, let ink, let ground):
        // Readers look for dark modules on a light ground.
        let isDark = ink.relativeLuminance < ground.relativeLuminance
        items.append(
          code.item(in: rect, dark: isDark ? ink : ground, light: isDark ? ground : ink))
      case .text(let lines, let paint):
        items.append(.group(Group(role: .paragraph, items: lines.flatMap { place($0, paint) })))
      case .map(let rect): items += map?(rect) ?? []
      }
    }
  }

  /// Adds the id of the sign at the lower right edge, for those who maintain it.
  mutating func paintMark() {
    guard input.template.isMarked, let height = style.measures["markHeight"], height > 0,
      let inset = style.measures["markInset"]
    else { return }
    let line = typesetter.line(
      input.sign.rawValue, .en, TypeStyle(height: height),
      style.color(input.template.ink) ?? .black)
    let point = SheetPoint(sheet.maxX - inset, sheet.maxY - inset)
    items.append(artifact(line.placed(at: point, alignment: .right)))
  }

  /// The finished drawing.
  func frame() -> Frame {
    Frame(
      size: input.size, items: items, fonts: typesetter.fonts(for: items),
      title: input.title?.zh ?? input.sign.rawValue, language: TextLanguage.zh.rawValue)
  }

  /// One finding for each character that its font lacks.
  func missingGlyphs() -> [Diagnostic] {
    missing.map { missing in
      Diagnostic(
        .glyphMissing, .error,
        """
        sign '\(input.sign.rawValue)' needs '\(missing.character)' (\(missing.codes)), \
        which font '\(missing.role)' lacks
        """, at: input.span, subject: input.subject)
    }
  }

  private mutating func place(_ line: PlacedLine, _ paint: Paint) -> [FrameItem] {
    for character in line.line.missing where !missing.contains(character) {
      missing.append(character)
    }
    return line.line.painted(paint).scaled(by: line.height)
      .placed(at: line.point, alignment: line.alignment)
  }

  private func artifact(_ item: FrameItem) -> FrameItem { artifact([item]) }

  private func artifact(_ items: [FrameItem]) -> FrameItem {
    .group(Group(role: .artifact, items: items))
  }
}

extension ShapedLine {
  /// The line at another size; type without hinting is linear.
  func scaled(by scale: Double) -> ShapedLine {
    var line = self
    line.width *= scale
    line.ascent *= scale
    line.descent *= scale
    line.inkBounds = SheetRect(
      minX: inkBounds.minX * scale, minY: inkBounds.minY * scale, maxX: inkBounds.maxX * scale,
      maxY: inkBounds.maxY * scale)
    for index in line.runs.indices {
      var run = line.runs[index]
      run.size *= scale
      run.origin = SheetPoint(run.origin.x * scale, run.origin.y * scale)
      for glyph in run.glyphs.indices {
        run.glyphs[glyph].x *= scale
        run.glyphs[glyph].y *= scale
        run.glyphs[glyph].advance *= scale
      }
      line.runs[index] = run
    }
    return line
  }
}
