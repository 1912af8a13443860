// SPDX-License-Identifier: Apache-2.0

/// What a unit is, in the words of IMDF.
public enum UnitCategory: String, Hashable, Sendable, CaseIterable {
  case auditorium, classroom, conferenceroom, elevator, escalator, firstaid, fitnessroom
  case foodservice, footbridge, huddleroom, kitchen, laboratory, library, lobby, lounge
  case mothersroom, movies, movingwalkway, nonpublic, office, opentobelow, parking, phoneroom
  case platform, privatelounge, ramp, recreation, restroom, road, room, serverroom, shower
  case smokingarea, stairs, steps, storage, structure, terrace, theater, unenclosedarea
  case unspecified, vegetation, waitingroom, walkway
  case walkwayIsland = "walkway.island"
  case restroomFamily = "restroom.family"
  case restroomFemale = "restroom.female"
  case restroomFemaleWheelchair = "restroom.female.wheelchair"
  case restroomMale = "restroom.male"
  case restroomMaleWheelchair = "restroom.male.wheelchair"
  case restroomUnisex = "restroom.unisex"
  case restroomUnisexWheelchair = "restroom.unisex.wheelchair"
  case restroomWheelchair = "restroom.wheelchair"
  case brick, column, concrete, drywall, glass, wood

  /// True for walls, columns and other material.
  public var isMaterial: Bool {
    switch self {
    case .brick, .column, .concrete, .drywall, .glass, .wood, .structure: true
    default: false
    }
  }

  /// True when people can walk here.
  public var isWalkable: Bool {
    switch self {
    case .opentobelow, .vegetation, .road: false
    default: !isMaterial
    }
  }

  /// True when visitors may walk here, if no restriction says otherwise.
  public var isOpenToVisitors: Bool {
    switch self {
    case .nonpublic, .office, .storage, .kitchen, .serverroom: false
    default: isWalkable
    }
  }

  /// True for rooms with a toilet.
  public var isRestroom: Bool { rawValue.hasPrefix("restroom") }

  /// True for what leads to other levels.
  public var isVertical: Bool {
    switch self {
    case .elevator, .escalator, .stairs, .steps, .ramp: true
    default: false
    }
  }
}
