// SPDX-License-Identifier: Apache-2.0

import SignGeometry

/// Which pieces of ground can be reached from the entrances.
struct Reachability: Sendable {
  /// A piece of ground: a polygon of the free space of a level.
  struct Piece: Hashable, Sendable {
    var level: Int
    var polygon: Int
  }

  private let polygons: [[VenuePolygon]]
  private let ways: [Piece: [Piece]]
  /// What can be reached from an entrance.
  let reached: Set<Piece>

  init(
    spaces: [LevelSpace], stops: [ConnectorStop], links: [(from: Int, to: Int)],
    entrances: [Target]
  ) {
    let polygons = spaces.map(\.free.polygons)
    self.polygons = polygons
    let pieces = stops.map { Self.piece(level: $0.level, at: $0.point, in: polygons) }
    var ways: [Piece: [Piece]] = [:]
    for link in links {
      if let from = pieces[link.from], let to = pieces[link.to] {
        ways[from, default: []].append(to)
      }
    }
    self.ways = ways
    reached = Self.spread(
      from: entrances.compactMap { Self.piece(level: $0.level, at: $0.start, in: polygons) },
      over: ways)
  }

  /// The piece on which a point lies.
  func piece(level: Int, at point: GridPoint) -> Piece? {
    Self.piece(level: level, at: point, in: polygons)
  }

  /// What can be reached from some pieces.
  func reach(from pieces: [Piece]) -> Set<Piece> { Self.spread(from: pieces, over: ways) }

  /// True when a way from an entrance ends there.
  func isReached(_ target: Target) -> Bool {
    piece(level: target.level, at: target.start).map(reached.contains) ?? false
  }

  private static func piece(
    level: Int, at point: GridPoint, in polygons: [[VenuePolygon]]
  ) -> Piece? {
    let place = point.venuePoint
    let found = polygons[level].firstIndex {
      $0.bounds.inset(by: -1e-6).contains(place) && $0.contains(place)
    }
    return found.map { Piece(level: level, polygon: $0) }
  }

  private static func spread(from pieces: [Piece], over ways: [Piece: [Piece]]) -> Set<Piece> {
    var reached = Set(pieces)
    var open = pieces
    while let piece = open.popLast() {
      for next in ways[piece] ?? [] where reached.insert(next).inserted { open.append(next) }
    }
    return reached
  }
}
