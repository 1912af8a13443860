// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// The places at which shortest ways bend or change level, and the ways between them.
struct RouteGraph: Sendable {
  /// What is at a node.
  enum Place: Hashable, Sendable {
    /// A reflex corner of the free space.
    case corner(Wedge)
    /// A stop of a connector; both are indices.
    case stop(connector: Int, stop: Int)
  }

  struct Node: Sendable {
    var level: Int
    var point: GridPoint
    var place: Place

    /// True when a shortest way may go between the node and a point: it bends around the corner
    /// and does not begin inside an obstacle.
    func admits(_ other: GridPoint) -> Bool {
      guard case .corner(let wedge) = place else { return true }
      return wedge.isTangent(toward: other) && wedge.opens(toward: other)
    }
  }

  struct Edge: Sendable {
    var to: Int
    var seconds: Double
    /// The connector; nil for a way on one level.
    var connector: Int?
  }

  private(set) var nodes: [Node] = []
  /// For each level, its nodes.
  private(set) var nodesOfLevel: [[Int]]
  /// Where the edges into each node begin in ``incoming``; one more at the end.
  private(set) var starts: [Int] = []
  /// Edges against their direction: from the far end back to the near one.
  private(set) var incoming: [Edge] = []

  /// - Parameters:
  ///   - spaces: The free space of each level.
  ///   - stops: Level, point and place of each stop that can be reached on its level.
  ///   - links: Ways between stops, as indices into `stops`.
  ///   - speed: On a level floor. [Unit: m/s]
  init(
    spaces: [FreeSpace], stops: [Node],
    links: [(from: Int, to: Int, connector: Int, seconds: Double)], speed: Double
  ) {
    nodesOfLevel = Array(repeating: [], count: spaces.count)
    for (level, space) in spaces.enumerated() {
      for wedge in space.wedges where wedge.isReflex {
        nodesOfLevel[level].append(nodes.count)
        nodes.append(Node(level: level, point: wedge.apex, place: .corner(wedge)))
      }
    }
    let firstStop = nodes.count
    for stop in stops {
      nodesOfLevel[stop.level].append(nodes.count)
      nodes.append(stop)
    }
    var lists: [[Edge]] = Array(repeating: [], count: nodes.count)
    for (level, space) in spaces.enumerated() {
      let here = nodesOfLevel[level]
      for (position, a) in here.enumerated() {
        for b in here[(position + 1)...] {
          let (first, second) = (nodes[a], nodes[b])
          guard first.point != second.point || isStopPair(first, second),
            first.admits(second.point), second.admits(first.point),
            space.isVisible(from: first.point, to: second.point)
          else { continue }
          let seconds = first.point.distance(to: second.point) / speed
          lists[a].append(Edge(to: b, seconds: seconds, connector: nil))
          lists[b].append(Edge(to: a, seconds: seconds, connector: nil))
        }
      }
    }
    for link in links {
      lists[firstStop + link.to].append(
        Edge(to: firstStop + link.from, seconds: link.seconds, connector: link.connector))
    }
    starts = [0]
    for list in lists {
      incoming += list
      starts.append(incoming.count)
    }
  }

  private func isStopPair(_ first: Node, _ second: Node) -> Bool {
    switch (first.place, second.place) {
    case (.corner, .corner): false
    default: true
    }
  }
}
