// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignFrame
import SignGeometry
import SignModel
import SignText

/// Finds places for names: large before small, few lines before many, upright before turned.
struct LabelCandidates {
  let style: MapStyle
  let ground: LabelGround
  let typesetter: Typesetter

  /// The best places of a request, the best first; empty when its name fits nowhere.
  ///
  /// Places of several shapes are kept, so that a later label can still push this one aside.
  func places(for request: LabelRequest) -> [LabelCandidate] {
    var found: [LabelCandidate] = []
    for (step, height) in request.heights.enumerated() {
      // A free place at a height is better than any at the next.
      if found.contains(where: { $0.cost < Double(step) * 2.5 }) { break }
      var shapes = 0
      for (order, block) in blocks(for: request, height: height).enumerated() {
        let base =
          Double(step) * 2.5 + Double(order) * 0.5 + (block.isVertical ? 5 : 0)
          + block.chineseBreaks * 0.8
        if found.contains(where: { $0.cost < base - 0.5 }) && shapes > 1 { break }
        let places = self.places(for: block.extent, request).map {
          LabelCandidate(block: block, rect: $0.rect, cost: $0.cost + base)
        }
        if places.isEmpty { continue }
        found += places
        shapes += 1
      }
    }
    return Array(found.sorted { $0.cost < $1.cost }.prefix(80))
  }

  /// The best places for the number of a room.
  func numberPlaces(for request: LabelRequest) -> [LabelCandidate] {
    for (step, height) in style.text.number.enumerated() {
      let diameter = NumberBadge.side(height: height)
      let side = Size<SheetSpace>(diameter, diameter)
      let places = places(for: side, request)
      if !places.isEmpty {
        return places.prefix(24).map {
          LabelCandidate(
            block: nil, numberHeight: height, rect: $0.rect,
            cost: 100 + Double(step) * 4 + $0.cost)
        }
      }
    }
    return []
  }

  /// The shapes of a name at one height.
  private func blocks(for request: LabelRequest, height: Double) -> [LabelBlock] {
    let english = style.englishHeight(under: height)
    let zhStyle = TypeStyle(weight: request.weight, height: height)
    let enStyle = TypeStyle(weight: .regular, height: english)
    func zh(_ count: Int) -> [ShapedLine]? {
      typesetter.balanced(request.words.zh, .zh, zhStyle, request.paint, count: count)
    }
    func en(_ count: Int) -> [ShapedLine]? {
      typesetter.balanced(request.words.en, .en, enStyle, request.paint, count: count)
    }
    var blocks: [LabelBlock] = []
    let isSame = request.words.zh == request.words.en
    for (first, second) in [(1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (2, 3), (3, 2), (3, 3), (2, 4)]
    {
      guard let upper = zh(first), let lower = isSame ? [] : en(second) else { continue }
      if isSame && second > 1 { continue }
      blocks.append(
        LabelBlock([upper, lower], lead: 0.3, gap: height * style.text.lead))
    }
    // The longest line decides whether it fits; English is often twice as long.
    blocks.sort { left, right in
      if left.rows.count != right.rows.count { return left.rows.count < right.rows.count }
      return left.size.width < right.size.width
    }
    let turned = blocks.filter { $0.rows.count <= 3 }.map { block in
      var block = block
      block.isVertical = true
      return block
    }
    return blocks + turned
  }

  private func places(
    for extent: Size<SheetSpace>, _ request: LabelRequest
  ) -> [(rect: SheetRect, cost: Double)] {
    var found: [(rect: SheetRect, cost: Double)] = []
    func look(at center: SheetPoint, _ far: Double, _ ground: LabelGround) {
      let rect = SheetRect(
        x: center.x - extent.width / 2, y: center.y - extent.height / 2, width: extent.width,
        height: extent.height)
      guard let soft = ground.cost(of: rect, regions: request.regions) else { return }
      let grown = rect.inset(by: -style.text.clearance)
      let avoided = request.avoided.contains { $0.bounds.intersects(grown) && $0.meets(grown) }
      found.append((rect, far + soft * 7 + (avoided ? 1.5 : 0)))
    }
    for region in request.regions {
      let bounds = region.bounds
      guard bounds.width > extent.width, bounds.height > extent.height else { continue }
      let ground = ground.near(bounds)
      let reach = max(1, (bounds.width * bounds.width + bounds.height * bounds.height).squareRoot())
      func far(_ point: SheetPoint) -> Double {
        let nearest = request.anchors.reduce(Double.infinity) { min($0, $1.distance(to: point)) }
        return nearest.isFinite ? request.centering * nearest / reach : 0
      }
      for anchor in request.anchors { look(at: anchor, far(anchor), ground) }
      let free = bounds.inset(dx: extent.width / 2, dy: extent.height / 2)
      let columns = min(36, max(2, Int(free.width / 1.2)))
      let rows = min(36, max(2, Int(free.height / 0.8)))
      for row in 0...rows {
        for column in 0...columns {
          let point = SheetPoint(
            free.minX + free.width * Double(column) / Double(columns),
            free.minY + free.height * Double(row) / Double(rows))
          look(at: point, far(point), ground)
        }
      }
    }
    let sorted = found.sorted { left, right in
      (left.cost, left.rect.minY, left.rect.minX) < (right.cost, right.rect.minY, right.rect.minX)
    }
    // Places that hardly differ are no choice.
    var kept: [(rect: SheetRect, cost: Double)] = []
    for place in sorted {
      let isNew = !kept.contains {
        abs($0.rect.midX - place.rect.midX) < extent.width * 0.35
          && abs($0.rect.midY - place.rect.midY) < extent.height * 0.35
      }
      if isNew { kept.append(place) }
      if kept.count == 16 { break }
    }
    return kept
  }
}
