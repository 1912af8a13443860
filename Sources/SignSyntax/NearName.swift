// SPDX-License-Identifier: Apache-2.0

/// The name among candidates that somebody may have meant.
///
/// - Parameters:
///   - name: The name as it was written.
///   - candidates: The names there are.
/// - Returns: the nearest by edit distance, the first in order among equals; nil when none is near
/// - Complexity: O(length² · number of candidates)
public func nearName(to name: String, in candidates: some Sequence<String>) -> String? {
  let written = Array(name.lowercased().unicodeScalars)
  guard written.count <= 64 else { return nil }
  let most = max(1, written.count / 3)
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().unicodeScalars)
    guard abs(other.count - written.count) <= most else { continue }
    let distance = editDistance(written, other)
    if distance <= most && distance < best?.distance ?? .max {
      best = (candidate, distance)
    }
  }
  return best?.name
}

private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var previous = Array(0...right.count)
  for (row, a) in left.enumerated() {
    var current = [row + 1]
    for (column, b) in right.enumerated() {
      let replace = previous[column] + (a == b ? 0 : 1)
      current.append(min(replace, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[right.count]
}
