// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignGeometry
import SignModel

/// Finds the largest module with which a face fits.
struct FaceSolver {
  /// A face that fits.
  struct Solution {
    var module: Double
    var placements: Placements
  }

  let context: FaceContext
  let ruler: TextRuler

  /// How close the module comes to the largest one. [Unit: none, of the range]
  private static let precision = 1e-5

  private var input: FaceInput { context.input }

  /// The best face, or what is in the way at the least module.
  func solve() -> (solution: Solution?, overflows: [Overflow]) {
    let short = min(input.size.width, input.size.height)
    let style = context.catalog.style
    let template = input.template
    let least = template.leastModule.resolved(module: 0, whole: short, style: style)
    let most = max(least, template.greatestModule.resolved(module: 0, whole: short, style: style))
    let goal = min(max(least, input.minimumHeight ?? least), most)

    var best: Solution?
    var bestScore = -Double.infinity
    var overflows: [Overflow]?
    func score(_ module: Double, _ worth: Double) -> Double {
      // Whoever reads from the planned distance comes first, then size against wholeness.
      module * worth + (module >= goal * (1 - Self.precision) ? most : 0)
    }
    for freedom in Freedom.steps {
      for arrangement in arrangements() {
        let worth = freedom.worth * arrangement.worth
        guard score(most, worth) > bestScore else { continue }
        let floor = best == nil ? least : max(least, leastBetter(bestScore, worth, most, goal))
        guard floor <= most else { continue }
        let atFloor = placements(floor, freedom, arrangement)
        guard let atFloor else { continue }
        guard atFloor.overflows.isEmpty else {
          if best == nil { overflows = atFloor.overflows }
          continue
        }
        let found = largest(from: floor, to: most, atFloor, freedom, arrangement)
        let value = score(found.module, worth)
        if value > bestScore {
          bestScore = value
          best = Solution(module: found.module, placements: found.placements)
        }
      }
    }
    return (best, best == nil ? overflows ?? [] : [])
  }

  /// The module from which on a score is beaten.
  private func leastBetter(
    _ score: Double, _ worth: Double, _ most: Double, _ goal: Double
  ) -> Double {
    let small = score / worth
    if small < goal { return small }
    return max(goal, (score - most) / worth)
  }

  private func largest(
    from least: Double, to most: Double, _ atLeast: Placements, _ freedom: Freedom,
    _ arrangement: Arrangement
  ) -> (module: Double, placements: Placements) {
    if let placements = placements(most, freedom, arrangement), placements.overflows.isEmpty {
      return (most, placements)
    }
    var (low, high) = (least, most)
    var best = atLeast
    while high - low > most * Self.precision {
      let middle = (low + high) / 2
      if let placements = placements(middle, freedom, arrangement), placements.overflows.isEmpty {
        (low, best) = (middle, placements)
      } else {
        high = middle
      }
    }
    return (low, best)
  }

  private func placements(
    _ module: Double, _ freedom: Freedom, _ arrangement: Arrangement
  ) -> Placements? {
    let builder = FaceBuilder(
      context: context, ruler: ruler, module: module, freedom: freedom, arrangement: arrangement)
    guard let box = builder.face() else { return nil }
    var placements = Placements()
    let sheet = SheetRect(x: 0, y: 0, width: input.size.width, height: input.size.height)
    let needed = box.neededHeight(width: sheet.width)
    if needed > sheet.height + 1e-6 {
      placements.overflows.append(
        Overflow(text: nil, isAcross: false, needed: needed, available: sheet.height))
    }
    box.place(in: sheet, into: &placements)
    return placements
  }

  /// The arrangements that a template leaves open, those that suit the shape of the face first.
  private func arrangements() -> [Arrangement] {
    let open = OpenChoices(input.template.root)
    let isWide = input.size.width > Arrangement.leastWideAspect * input.size.height
    var rows = [1]
    var forms = [Arrangement.Groups.across]
    if open.hasDirections, case .messages(let messages) = input.content {
      let groups = ArrowGroup.groups(of: messages)
      rows = Array(1...max(1, groups.map(\.rows.count).max() ?? 1))
      forms = isWide ? [.across, .down] : [.down, .across]
      if groups.count > 2 { forms.insert(.twoSides, at: 1) }
    }
    return (open.hasFlow ? [isWide, !isWide] : [isWide]).flatMap { flow in
      forms.flatMap { form in
        // Lists read down, wide faces across.
        (form == .across ? rows : rows.reversed()).flatMap { count in
          open.columns.map {
            Arrangement(
              flowsAcross: flow, groups: form, rows: count, columns: $0,
              worth: flow == isWide ? 1 : Arrangement.worthAgainstShape)
          }
        }
      }
    }
  }
}

/// What a template leaves to layout.
private struct OpenChoices {
  var hasFlow = false
  var hasDirections = false
  var columns = 1...1

  init(_ node: FaceNode) { visit(node) }

  private mutating func visit(_ node: FaceNode) {
    switch node.content {
    case .flow(let nodes):
      hasFlow = true
      nodes.forEach { visit($0) }
    case .row(let nodes), .column(let nodes), .stack(let nodes), .first(let nodes):
      nodes.forEach { visit($0) }
    case .each(_, let node, let range):
      if range.lowerBound < range.upperBound {
        let (low, high) = (columns.lowerBound, columns.upperBound)
        columns = min(low, range.lowerBound)...max(high, range.upperBound)
      }
      visit(node)
    case .directions: hasDirections = true
    case .symbol, .text, .number, .line, .space, .form, .qr, .map: break
    }
  }
}
