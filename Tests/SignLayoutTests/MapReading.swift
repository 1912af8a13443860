// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignGeometry

/// What stands on a drawing, in sheet millimeters.
struct MapReading {
  /// A paragraph: its texts and the box around its letters.
  struct Label {
    var texts: [String]
    var box: SheetRect
    /// True when its letters stand upright.
    var isUpright: Bool
  }

  private(set) var labels: [Label] = []
  private(set) var figures: [(name: String, box: SheetRect)] = []
  private(set) var heights: [Double] = []
  private(set) var runs: [String] = []
  /// Fills with their boxes.
  private(set) var fills: [(paint: Paint, box: SheetRect)] = []
  private let fonts: [FrameFont.ID: FrameFont]

  init(_ frame: Frame) {
    fonts = Dictionary(uniqueKeysWithValues: frame.fonts.map { ($0.id, $0) })
    read(frame.items, .identity)
  }

  private mutating func read(
    _ items: [FrameItem], _ transform: Transform<SheetSpace, SheetSpace>
  ) {
    for item in items {
      switch item {
      case .shape(let shape):
        if let fill = shape.fill, let box = transform(shape.path).controlBounds {
          fills.append((fill.paint, box))
        }
      case .text(let run):
        runs.append(run.text)
        // The height of E, or of a character that fills nine tenths of its em.
        if let font = fonts[run.font] {
          let isHan = font.id.rawValue.hasPrefix("han")
          let share = isHan ? 0.9 : font.capHeight / font.unitsPerEm
          heights.append(run.size * share * transform.meanScale)
        }
      case .group(let group):
        let inner = transform.after(group.transform)
        if case .figure(let name)? = group.role, let box = box(group.items, inner) {
          figures.append((name, box))
        }
        if group.role == .paragraph {
          var texts: [String] = []
          for case .text(let run) in group.items { texts.append(run.text) }
          if let box = box(group.items, inner) {
            labels.append(
              Label(texts: texts, box: box, isUpright: inner.b == 0 && inner.a > 0))
          }
        }
        read(group.items, inner)
      }
    }
  }

  /// The box around letters and shapes, letters by their cap height.
  private func box(
    _ items: [FrameItem], _ transform: Transform<SheetSpace, SheetSpace>
  ) -> SheetRect? {
    var found: SheetRect?
    func add(_ rect: SheetRect?) {
      guard let rect else { return }
      found = found?.union(rect) ?? rect
    }
    for item in items {
      switch item {
      case .shape(let shape): add(transform(shape.path).controlBounds)
      case .group(let group): add(box(group.items, transform.after(group.transform)))
      case .text(let run):
        let height = run.size * 0.6
        let rect = SheetRect(
          x: run.origin.x + run.size * 0.1, y: run.origin.y - height,
          width: max(0, run.width - run.size * 0.2), height: height)
        add(transform(SheetPath(rect)).controlBounds)
      }
    }
    return found
  }
}
