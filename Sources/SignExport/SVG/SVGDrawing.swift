// SPDX-License-Identifier: Apache-2.0

internal import SignFrame
internal import SignGeometry

/// An SVG file under construction.
struct SVGDrawing {
  /// The bytes so far.
  var out = ByteWriter(capacity: 16_384)
  /// The fonts of the frame.
  let fonts: [FrameFont]

  private var clipCount = 0

  /// Begins without content.
  init(fonts: [FrameFont]) { self.fonts = fonts }

  /// Writes the head.
  mutating func begin(_ frame: Frame) {
    out.put("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
    out.number(frame.size.width)
    out.put("mm\" height=\"")
    out.number(frame.size.height)
    out.put("mm\" viewBox=\"0 0 ")
    out.number(frame.size.width)
    out.put(" ")
    out.number(frame.size.height)
    out.put("\" xml:lang=\"")
    out.escaped(frame.language)
    // 10 is the limit of PDF and Cairo, SVG has 4 unless told.
    out.put("\" stroke-miterlimit=\"10\">\n<title>")
    out.escaped(frame.title)
    out.put("</title>\n")
  }

  /// Paints items, the lowest first.
  mutating func paint(_ items: [FrameItem]) {
    for item in items {
      switch item {
      case .shape(let shape): paint(shape)
      case .text(let run): paint(run)
      case .group(let group): paint(group)
      }
    }
  }

  private mutating func paint(_ group: Group) {
    guard group.isPaintable else { return }
    var clipName: Int?
    if let clip = group.clip {
      clipCount += 1
      clipName = clipCount
      out.put("<clipPath id=\"clip")
      out.integer(clipCount)
      out.put("\"><path d=\"")
      out.put(clip)
      out.put("\"/></clipPath>\n")
    }
    out.put("<g")
    if group.transform != .identity { put(group.transform) }
    if let clipName {
      out.put(" clip-path=\"url(#clip")
      out.integer(clipName)
      out.put(")\"")
    }
    var alternate: String?
    switch group.role {
    case .artifact: out.put(" aria-hidden=\"true\"")
    case .heading: out.put(" role=\"heading\" aria-level=\"1\"")
    case .figure(let text):
      alternate = text
      out.put(" role=\"img\" aria-label=\"")
      out.escaped(text)
      out.put("\"")
    case .paragraph, nil: break
    }
    out.put(">\n")
    if let alternate {
      out.put("<title>")
      out.escaped(alternate)
      out.put("</title>\n")
    }
    paint(group.items)
    out.put("</g>\n")
  }

  private mutating func put(_ t: Transform<SheetSpace, SheetSpace>) {
    out.put(" transform=\"matrix(")
    for number in [t.a, t.b, t.c, t.d] {
      out.number(number, places: 6)
      out.put(" ")
    }
    out.number(t.tx, places: 4)
    out.put(" ")
    out.number(t.ty, places: 4)
    out.put(")\"")
  }

  /// Writes the end.
  mutating func finished() -> [UInt8] {
    out.put("</svg>\n")
    return out.bytes
  }
}
