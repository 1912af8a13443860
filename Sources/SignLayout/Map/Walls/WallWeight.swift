// SPDX-License-Identifier: Apache-2.0

import SignModel

/// How heavy a border is drawn.
package enum WallWeight: Int, Comparable, Sendable, CaseIterable {
  /// A border without a wall: around open ground, and a railing at voids and flights.
  case rail
  /// A wall between rooms that are not public.
  case staff
  /// A wall between rooms.
  case inner
  /// The outer wall.
  case outer

  /// Orders weights: rail, staff, inner, outer.
  package static func < (left: WallWeight, right: WallWeight) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What lies on one side of a border.
enum BorderSide: Hashable {
  /// The border of the level.
  case outline
  /// A room or way inside walls.
  case room
  /// The same, not public.
  case staffRoom
  /// Open ground.
  case openGround
  /// A void, or a flight of steps with railings.
  case low

  init(_ unit: Unit) {
    switch unit.category {
    case .opentobelow, .escalator, .steps, .ramp, .movingwalkway: self = .low
    case .unenclosedarea, .terrace, .vegetation, .road, .parking, .platform, .walkwayIsland:
      self = .openGround
    default: self = unit.isPublic ? .room : .staffRoom
    }
  }
}

extension WallWeight {
  /// The weight of a border between what lies on its sides.
  init(between sides: [BorderSide]) {
    let publicRooms = sides.count { $0 == .room }
    let rooms = publicRooms + sides.count { $0 == .staffRoom }
    if rooms >= 2 {
      self = publicRooms > 0 ? .inner : .staff
    } else if sides.contains(.low) || (rooms == 0 && sides.contains(.openGround)) {
      self = .rail
    } else {
      self = .outer
    }
  }
}
