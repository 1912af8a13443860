// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignGeometry

extension Frame {
  /// What is painted by each run, by its control points, with the run; runs without ink left out.
  var inkOfRuns: [(run: GlyphRun, ink: SheetRect)] {
    glyphRuns.compactMap { run, transform in
      guard let font = fonts.first(where: { $0.id == run.font }) else { return nil }
      let scale = run.size / font.unitsPerEm
      let boxes = run.glyphs.compactMap { glyph -> SheetRect? in
        guard let box = font.glyphs[glyph.id]?.outline.controlBounds else { return nil }
        let origin = transform(SheetPoint(run.origin.x + glyph.x, run.origin.y + glyph.y))
        return SheetRect(
          minX: origin.x + box.minX * scale * run.condensation,
          minY: origin.y - box.maxY * scale,
          maxX: origin.x + box.maxX * scale * run.condensation,
          maxY: origin.y - box.minY * scale)
      }
      return boxes.dropFirst().reduce(boxes.first) { $0?.union($1) }.map { (run, $0) }
    }
  }

  /// The lines of each paragraph: the ink of the runs on one baseline, with their language.
  var paragraphs: [[(language: String, text: String, ink: SheetRect)]] {
    items.compactMap { item in
      guard case .group(let group) = item, group.role == .paragraph else { return nil }
      var part = self
      part.items = [item]
      var lines: [(baseline: Double, language: String, text: String, ink: SheetRect)] = []
      for (run, ink) in part.inkOfRuns {
        let last = lines.count - 1
        let isSameLine =
          last >= 0 && lines[last].language == run.language
          && lines[last].ink.maxX <= ink.minX + run.size / 2
          && abs(lines[last].baseline - run.origin.y) < run.size / 2
        if isSameLine {
          lines[last].ink = lines[last].ink.union(ink)
          lines[last].text += run.text
        } else {
          lines.append((run.origin.y, run.language, run.text, ink))
        }
      }
      return lines.map { ($0.language, $0.text, $0.ink) }
    }
  }

  /// The boxes of the pictograms.
  var figures: [SheetRect] {
    items.compactMap { item in
      guard case .group(let group) = item, case .figure = group.role else { return nil }
      let boxes = group.items.compactMap { inner -> SheetRect? in
        guard case .shape(let shape) = inner else { return nil }
        return shape.path.controlBounds?.inset(by: -(shape.stroke?.width ?? 0) / 2)
      }
      return boxes.dropFirst().reduce(boxes.first) { $0?.union($1) }
    }
  }
}
