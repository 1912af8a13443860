// SPDX-License-Identifier: Apache-2.0

import HeapModule
import SignGeometry

/// For every node of a graph the best way to one destination.
struct ShortestPathTree: Sendable {
  /// What comes after a node.
  enum Step: Hashable, Sendable {
    /// Nothing: there is no way.
    case none
    /// The destination itself, straight ahead.
    case end(GridPoint)
    /// Another node, over a connector or straight ahead.
    case node(Int, connector: Int?)
  }

  /// For each node. [Unit: s]
  private(set) var seconds: [Double]
  private(set) var next: [Step]

  private struct Entry: Comparable {
    var seconds: Double
    var node: Int

    static func < (left: Entry, right: Entry) -> Bool {
      (left.seconds, left.node) < (right.seconds, right.node)
    }
  }

  init(to targets: [Target], in graph: RouteGraph, spaces: [FreeSpace], speed: Double) {
    seconds = Array(repeating: .infinity, count: graph.nodes.count)
    next = Array(repeating: .none, count: graph.nodes.count)
    for target in targets {
      for number in graph.nodesOfLevel[target.level] {
        let node = graph.nodes[number]
        guard let end = target.meetingPoint(from: node.point) else { continue }
        let cost = node.point.distance(to: end) / speed
        guard cost < seconds[number], node.admits(end),
          spaces[target.level].isVisible(from: node.point, to: end)
        else { continue }
        seconds[number] = cost
        next[number] = .end(end)
      }
    }
    var heap = Heap<Entry>()
    for (number, cost) in seconds.enumerated() where cost < .infinity {
      heap.insert(Entry(seconds: cost, node: number))
    }
    while let entry = heap.popMin() {
      guard entry.seconds == seconds[entry.node] else { continue }
      for position in graph.starts[entry.node]..<graph.starts[entry.node + 1] {
        let edge = graph.incoming[position]
        let cost = entry.seconds + edge.seconds
        guard cost < seconds[edge.to] else { continue }
        seconds[edge.to] = cost
        next[edge.to] = .node(entry.node, connector: edge.connector)
        heap.insert(Entry(seconds: cost, node: edge.to))
      }
    }
  }
}
