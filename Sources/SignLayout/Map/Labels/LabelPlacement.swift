// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// Chooses one place for each label so that no two touch: greedy by rank, then each label that
/// stands badly may push one other aside if both together stand better.
struct LabelPlacement {
  /// The places of each label, in the order of rank; the best of a label first.
  let candidates: [[LabelCandidate]]
  /// The gap between labels. [Unit: mm]
  let gap: Double
  /// The chosen place of each label; nil for none.
  private(set) var chosen: [LabelCandidate?]

  /// What a label without a place costs, by rank: names of zones weigh most.
  private static let absent = 1000.0

  init(_ candidates: [[LabelCandidate]], gap: Double) {
    self.candidates = candidates
    self.gap = gap
    chosen = candidates.map { _ in nil }
    for index in candidates.indices {
      chosen[index] = candidates[index].first { conflicts(of: $0.rect, besides: index).isEmpty }
    }
    improve()
  }

  private func conflicts(of rect: SheetRect, besides index: Int) -> [Int] {
    let grown = rect.inset(by: -gap)
    return chosen.indices.filter {
      $0 != index && (chosen[$0]?.rect.intersects(grown) ?? false)
    }
  }

  private func cost(_ candidate: LabelCandidate?) -> Double { candidate?.cost ?? Self.absent }

  private mutating func improve() {
    for _ in 0..<6 {
      var changed = false
      for index in candidates.indices {
        for candidate in candidates[index] where candidate.cost < cost(chosen[index]) - 1e-6 {
          let others = conflicts(of: candidate.rect, besides: index)
          guard others.count <= 1 else { continue }
          guard let other = others.first else {
            chosen[index] = candidate
            changed = true
            break
          }
          let before = cost(chosen[index]) + cost(chosen[other])
          let (own, its) = (chosen[index], chosen[other])
          chosen[index] = candidate
          chosen[other] = nil
          chosen[other] = candidates[other].first {
            conflicts(of: $0.rect, besides: other).isEmpty
          }
          if cost(chosen[index]) + cost(chosen[other]) < before - 1e-6 {
            changed = true
            break
          }
          (chosen[index], chosen[other]) = (own, its)
        }
      }
      if !changed { return }
    }
  }
}
