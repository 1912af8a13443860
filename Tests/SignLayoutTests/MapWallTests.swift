// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignLayout
import SignModel
import Testing

@Suite("The walls of a map")
struct MapWallTests {
  @Test("are open exactly at openings, and a shared wall stands once")
  func lengths() {
    let walls = WallNetwork(level: MapVenues.twoRooms)
    #expect(abs(walls.length(of: .outer) - (28 - 1.5)) < 1e-6)
    #expect(abs(walls.length(of: .inner) - (4 - 1)) < 1e-6)
    #expect(walls.length(of: .rail) == 0)
  }

  @Test("have no corner inside of an opening")
  func gaps() {
    let level = MapVenues.center.levels[0]
    let walls = WallNetwork(level: level)
    for run in walls.runs {
      let ends = run.isClosed ? run.points + [run.points[0]] : run.points
      for (start, end) in zip(ends, ends.dropFirst()) {
        for opening in level.openings {
          let away = distance(from: opening.middle, toSegment: start, end)
          #expect(away >= opening.width / 2 - 1e-6, "\(opening.id) is walled up")
        }
      }
    }
  }

  @Test("that close a ring are one closed run")
  func ring() {
    let level = MapVenues.level(
      outline: MapVenues.box(0, 0, 6, 4),
      units: [MapVenues.unit("a", .room, MapVenues.box(0, 0, 6, 4))])
    let walls = WallNetwork(level: level)
    #expect(walls.runs.count == 1)
    #expect(walls.runs.first?.isClosed == true)
    #expect(walls.runs.first?.points.count == 4)
  }

  @Test("are railings at a void and light between offices")
  func weights() {
    let level = MapVenues.level(
      outline: MapVenues.box(0, 0, 9, 3),
      units: [
        MapVenues.unit("hall", .lobby, MapVenues.box(0, 0, 3, 3)),
        MapVenues.unit("void", .opentobelow, MapVenues.box(3, 0, 3, 3)),
        MapVenues.unit("o1", .office, MapVenues.box(6, 0, 1, 3)),
        MapVenues.unit("o2", .office, MapVenues.box(7, 0, 2, 3)),
      ])
    let walls = WallNetwork(level: level)
    // Both long sides of the void, and its two ends on the outline.
    #expect(abs(walls.length(of: .rail) - 12) < 1e-6)
    #expect(abs(walls.length(of: .staff) - 3) < 1e-6)
    #expect(walls.length(of: .inner) == 0)
  }

  @Test("keep their whole length when the plan is shifted by less than a millimeter")
  func snapping() {
    let shifted = MapVenues.level(
      outline: MapVenues.box(0, 0, 10, 4),
      units: [
        MapVenues.unit("a", .room, MapVenues.box(0, 0, 5.0004, 4)),
        MapVenues.unit("b", .room, MapVenues.box(5, 0, 5, 4)),
      ])
    #expect(abs(WallNetwork(level: shifted).length(of: .inner) - 4) < 0.003)
  }
}
