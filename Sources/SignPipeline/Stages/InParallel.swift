// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Works on items with several workers; the results come in the order of the items.
///
/// - Parameters:
///   - items: What is worked on.
///   - workers: How many at a time. [Limit: >= 1] [Unit: none]
///   - tool: Makes what one worker needs and keeps to itself, such as a typesetter.
///   - finished: Is told how many items are done.
///   - work: Makes one result.
/// - Returns: one result per item, in order
/// - Throws: what making a tool throws
func inParallel<Item: Sendable, Tool, Product: Sendable>(
  _ items: [Item], workers: Int, tool: @escaping @Sendable () throws -> Tool,
  finished: @escaping @Sendable (Int) -> Void,
  work: @escaping @Sendable (Item, Tool) -> Product
) async throws -> [Product] {
  let next = Counter()
  let done = Counter()
  let parts = try await withThrowingTaskGroup(of: [(Int, Product)].self) { group in
    for _ in 0..<max(1, min(workers, items.count)) {
      group.addTask {
        let tool = try tool()
        var made: [(Int, Product)] = []
        while true {
          let index = next.increment() - 1
          guard index < items.count else { return made }
          made.append((index, work(items[index], tool)))
          finished(done.increment())
        }
      }
    }
    var all: [(Int, Product)] = []
    for try await part in group { all += part }
    return all
  }
  return parts.sorted { $0.0 < $1.0 }.map(\.1)
}

/// A number that several workers count up.
private final class Counter: Sendable {
  private let value = Mutex(0)

  /// Counts one up and gives the new number.
  func increment() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}
