// SPDX-License-Identifier: Apache-2.0

internal import SignGeometry

extension Frame {
  /// The frame as text, one item a line, millimeters with three decimals: the first golden form.
  public var dump: String {
    var out = "frame \(number(size.width)) x \(number(size.height)) \(language) \"\(title)\"\n"
    for font in fonts.sorted(by: { $0.id < $1.id }) {
      out += "font \(font.id) \(font.postScriptName) glyphs \(font.glyphs.count)\n"
    }
    Self.dump(items, indent: "", to: &out)
    return out
  }

  private static func dump(_ items: [FrameItem], indent: String, to out: inout String) {
    for item in items {
      out += indent
      switch item {
      case .shape(let shape): out += line(for: shape)
      case .text(let run):
        out += "text \(number(run.origin.x)) \(number(run.origin.y)) width \(number(run.width))"
        out += " size \(number(run.size)) \(run.font) \(run.language) \(run.paint.hex)"
        if run.condensation != 1 { out += " condensed \(number(run.condensation))" }
        out += " \"\(run.text)\"\n"
      case .group(let group):
        out += "group"
        switch group.role {
        case .figure(let alternate): out += " figure \"\(alternate)\""
        case .heading: out += " heading"
        case .paragraph: out += " paragraph"
        case .artifact: out += " artifact"
        case nil: break
        }
        let t = group.transform
        if t != .identity {
          out += " map " + [t.a, t.b, t.c, t.d, t.tx, t.ty].map(number).joined(separator: " ")
        }
        if let clip = group.clip?.controlBounds { out += " clip \(box(clip))" }
        out += "\n"
        dump(group.items, indent: indent + "  ", to: &out)
      }
    }
  }

  private static func line(for shape: Shape) -> String {
    var out = "shape"
    if let bounds = shape.path.controlBounds { out += " \(box(bounds))" }
    out += " elements \(shape.path.elements.count)"
    if let fill = shape.fill {
      out += " fill \(fill.paint.hex)" + (fill.rule == .evenOdd ? " evenodd" : "")
    }
    if let stroke = shape.stroke {
      out += " stroke \(stroke.paint.hex) \(number(stroke.width))"
      if !stroke.dashes.isEmpty {
        out += " dashes " + stroke.dashes.map(number).joined(separator: ",")
      }
    }
    return out + "\n"
  }
}

private func box(_ rect: SheetRect) -> String {
  "\(number(rect.minX)) \(number(rect.minY)) \(number(rect.width)) x \(number(rect.height))"
}

private func number(_ value: Double) -> String {
  let thousandths = Int64((value * 1000).rounded(.toNearestOrAwayFromZero))
  let fraction = String(thousandths.magnitude % 1000)
  let zeros = String(repeating: "0", count: 3 - fraction.count)
  return "\(thousandths < 0 ? "-" : "")\(thousandths.magnitude / 1000).\(zeros)\(fraction)"
}
