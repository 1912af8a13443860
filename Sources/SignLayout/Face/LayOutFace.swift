// SPDX-License-Identifier: Apache-2.0

public import SignCatalog
public import SignDiagnostics
public import SignFrame
public import SignGeometry
import SignModel
public import SignText

/// Lays out a face: the largest letters with which the content fits its template.
///
/// - Parameters:
///   - input: What the face says, and how it is built.
///   - catalog: The pictograms and the house style.
///   - typesetter: Sets the lines.
///   - map: Draws the plan of ``FaceContent/map(level:reader:facing:)`` in a box of the face.
/// - Returns: the drawing; only the ground of the face when the words do not fit
public func layOutFace(
  _ input: FaceInput, catalog: Catalog, typesetter: Typesetter,
  map: ((SheetRect) -> [FrameItem])? = nil
) -> Diagnosed<Frame> {
  layOutFaceWithModule(input, catalog: catalog, typesetter: typesetter, map: map).map(\.frame)
}

/// Lays out a face and says which module was found.
///
/// - Parameters:
///   - input: What the face says, and how it is built.
///   - catalog: The pictograms and the house style.
///   - typesetter: Sets the lines.
///   - map: Draws the plan of ``FaceContent/map(level:reader:facing:)`` in a box of the face.
/// - Returns: the drawing with its module
public func layOutFaceWithModule(
  _ input: FaceInput, catalog: Catalog, typesetter: Typesetter,
  map: ((SheetRect) -> [FrameItem])? = nil
) -> Diagnosed<LaidOutFace> {
  let context = FaceContext(input, catalog: catalog)
  let (solution, overflows) = FaceSolver(context: context, ruler: TextRuler(typesetter)).solve()
  var painter = FacePainter(input: input, style: catalog.style, typesetter: typesetter, map: map)
  painter.paintGround()
  if let solution { painter.paint(solution.placements) }
  painter.paintMark()
  var findings = solution == nil ? [finding(input, overflows)] : []
  if input.link == nil, input.template.root.needsLink {
    findings.append(
      Diagnostic(
        .linkMissing, .error,
        """
        template '\(input.template.id)' has a QR code, and sign '\(input.sign.rawValue)' has no \
        'link'
        """, at: input.span, subject: input.subject))
  }
  return Diagnosed(
    LaidOutFace(frame: painter.frame(), module: solution?.module),
    findings + painter.missingGlyphs())
}

extension FaceNode {
  /// True when a QR code of the link stands here that is not marked to vanish without it.
  fileprivate var needsLink: Bool {
    guard box.when != .link else { return false }
    return switch content {
    case .row(let nodes), .column(let nodes), .flow(let nodes), .stack(let nodes),
      .first(let nodes):
      nodes.contains(where: \.needsLink)
    case .each(_, let node, _): node.needsLink
    case .directions(let form): form.each.needsLink
    case .qr(let words, _): words == .content(.link)
    case .symbol, .text, .number, .line, .space, .form, .map: false
    }
  }
}

private func finding(_ input: FaceInput, _ overflows: [Overflow]) -> Diagnostic {
  let sign = input.sign.rawValue
  // The worst line says most; heights are only told when every line fits.
  let worst =
    overflows.filter(\.isAcross).max { $0.needed - $0.available < $1.needed - $1.available }
    ?? overflows.max { $0.needed - $0.available < $1.needed - $1.available }
  guard let worst else {
    return Diagnostic(
      .contentNotShown, .error,
      "template '\(input.template.id)' shows nothing of the content of sign '\(sign)'",
      at: input.span, subject: input.subject)
  }
  let (needed, available) = (millimeters(worst.needed), millimeters(worst.available))
  let message: Message =
    switch (worst.text, worst.isAcross) {
    case (let text?, true):
      "text '\(text)' of sign '\(sign)' does not fit: it needs \(needed) mm of width, and there are \(available) mm"
    case (let text?, false):
      "text '\(text)' of sign '\(sign)' does not fit: it needs \(needed) mm of height, and there are \(available) mm"
    case (nil, true):
      "content of sign '\(sign)' does not fit: it needs \(needed) mm of width, and there are \(available) mm"
    case (nil, false):
      "content of sign '\(sign)' does not fit: it needs \(needed) mm of height, and there are \(available) mm"
    }
  return Diagnostic(.textDoesNotFit, .error, message, at: input.span, subject: input.subject)
}

private func millimeters(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded(.up))
  return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
}
