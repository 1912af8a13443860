// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignSyntax

extension MappingReader {
  /// The region of an entry: `rect`, or `polygon` with `holes`.
  ///
  /// - Parameters:
  ///   - what: What the region belongs to, for messages.
  ///   - polygonKey: The key of the border.
  ///   - other: A further key that may stand instead, such as `units`.
  ///   - allowsHoles: True when `holes` may stand beside the border.
  /// - Returns: the region and where it was written; nil when there is none or it is faulty
  mutating func shape(
    of what: String, polygonKey: String = "polygon", instead other: String? = nil,
    allowsHoles: Bool = true
  ) -> (value: VenuePolygon, span: SourceSpan)? {
    let rect = node("rect")
    let border = node(polygonKey)
    let holes = allowsHoles ? list("holes") ?? [] : []
    let third = other.flatMap { node($0) }
    let keys = ["rect", polygonKey] + (other.map { [$0] } ?? [])
    let given = [rect, border] + (other == nil ? [] : [third])
    let present = zip(keys, given).filter { $0.1 != nil }.map(\.0)
    guard present.count == 1 else {
      let choice = keys.map { "'\($0)'" }.joined(separator: ", ")
      let message: Message =
        present.isEmpty
        ? "\(what) has no shape; it has one of: \(choice)"
        : "\(what) has \(present.count) shapes; it has one of: \(choice)"
      report(
        Diagnostic(.ambiguousShape, .error, message, at: present.last.flatMap(keySpan) ?? headline))
      return nil
    }
    if let rect {
      if let first = holes.first {
        report(
          Diagnostic(
            .ambiguousShape, .error, "holes belong to a 'polygon', not to a 'rect'",
            at: first.span))
      }
      return box(rect).map { ($0, rect.span) }
    }
    return border.flatMap { region($0, holes, polygonKey) }
  }

  /// The corners of a line.
  mutating func line(
    _ key: String, most: Int
  ) -> (value: [VenuePoint], span: SourceSpan)? {
    guard let items = list(key, required: true), let node = node(key) else { return nil }
    guard items.count >= 2, items.count <= most else {
      report(
        Diagnostic(
          .wrongType, .error, "'\(key)' has \(items.count) points; it has 2 to \(most)",
          at: node.span))
      return nil
    }
    let points = items.compactMap { point($0, "a point of '\(key)'") }
    guard points.count == items.count else { return nil }
    let length = zip(points, points.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    guard length >= 1e-3 else {
      report(
        Diagnostic(
          .noLength, .error, "'\(key)' is \(short(length * 1000)) mm long; at least 1 mm",
          at: node.span))
      return nil
    }
    return (points, node.span)
  }

  private var headline: SourceSpan {
    keys.first.flatMap { key in
      keySpan(key).map { SourceSpan(file: span.file, start: $0.start, end: min(span.end, $0.end)) }
    } ?? span
  }

  private mutating func box(_ node: YAMLNode) -> VenuePolygon? {
    guard let values = numbers(node, "'rect'", count: 4, in: Limits.coordinate) else { return nil }
    guard values[2] > 0, values[3] > 0 else {
      report(
        Diagnostic(
          .noArea, .error,
          "'rect' is \(short(values[2])) m wide and \(short(values[3])) m high; both exceed 0",
          at: node.span))
      return nil
    }
    guard values[2] * values[3] >= RingFault.leastArea else {
      reportNoArea(values[2] * values[3], "rect", node.span)
      return nil
    }
    return VenuePolygon(Rect(x: values[0], y: values[1], width: values[2], height: values[3]))
  }

  private mutating func region(
    _ border: YAMLNode, _ holes: [YAMLNode], _ key: String
  ) -> (value: VenuePolygon, span: SourceSpan)? {
    guard let outer = ring(border, key) else { return nil }
    var inner: [Ring<VenueSpace>] = []
    let whole = VenuePolygon(outer: outer)
    for hole in holes {
      guard let ring = ring(hole, "holes") else { return nil }
      if let outside = ring.first(where: { !whole.contains($0) }) ?? crossingPoint(ring, outer) {
        report(
          Diagnostic(
            .holeOutside, .error, "hole leaves its region at \(placeText(outside))",
            at: hole.span, notes: [.init("the region is here", at: border.span)]))
        return nil
      }
      inner.append(ring)
    }
    return (VenuePolygon(outer: outer, holes: inner), border.span)
  }

  private func crossingPoint(
    _ hole: Ring<VenueSpace>, _ outer: Ring<VenueSpace>
  ) -> VenuePoint? {
    for (a, b) in VenuePolygon(outer: hole).edges {
      for (c, d) in VenuePolygon(outer: outer).edges {
        if let point = crossing(a, b, c, d) { return point }
      }
    }
    return nil
  }

  private mutating func ring(_ node: YAMLNode, _ key: String) -> Ring<VenueSpace>? {
    guard case .sequence(let items) = node.content else {
      report(
        Diagnostic(.wrongType, .error, "'\(key)' is a list, not \(node.typeName)", at: node.span))
      return nil
    }
    var corners: Ring<VenueSpace> = []
    var spans: [SourceSpan] = []
    for (index, item) in items.enumerated() {
      guard let corner = point(item, "a corner of '\(key)'") else { return nil }
      let isLast = index == items.count - 1
      if corner == corners.last || (isLast && corners.count >= 3 && corner == corners.first) {
        report(
          Diagnostic(
            .repeatedCorner, .warning,
            "corner \(placeText(corner)) stands twice in a row; a border closes by itself",
            at: item.span))
        continue
      }
      corners.append(corner)
      spans.append(item.span)
    }
    guard let fault = fault(in: corners) else { return corners }
    report(fault, key, corners: spans, at: node.span)
    return nil
  }

  private mutating func report(
    _ fault: RingFault, _ key: String, corners: [SourceSpan], at span: SourceSpan
  ) {
    switch fault {
    case .tooFewCorners(let count):
      report(
        Diagnostic(
          .tooFewCorners, .error, "'\(key)' has \(count) corners; a region has 3 or more",
          at: span))
    case .tooManyCorners(let count):
      report(
        Diagnostic(
          .tooMany, .error, "'\(key)' has \(count) corners; at most \(RingFault.mostCorners)",
          at: span))
    case .noArea(let area):
      reportNoArea(area, key, span)
    case .crossing(let point, let first, let second):
      report(
        Diagnostic(
          .selfCrossing, .error, "'\(key)' meets itself at \(placeText(point))",
          at: corners[first], notes: [.init("the other side begins here", at: corners[second])]))
    }
  }

  private mutating func reportNoArea(_ area: Double, _ key: String, _ span: SourceSpan) {
    let least = areaText(RingFault.leastArea)
    report(
      Diagnostic(
        .noArea, .error, "'\(key)' encloses \(areaText(area)); at least \(least)", at: span))
  }
}
