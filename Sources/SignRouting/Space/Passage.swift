// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignGeometry
import SignModel

/// An opening with what lies on its two sides.
struct Passage: Hashable, Sendable {
  /// Why a walker may not go through.
  enum Obstacle: Hashable, Sendable {
    case emergencyExit
    case service
    case accessControl
    /// The clear width is under the limit. [Unit: m]
    case narrow(Double)
    /// A revolving door or turnstile, for a wheelchair.
    case door(String)
  }

  /// What lies on one side.
  struct Bank: Hashable, Sendable {
    /// The index of the unit in its level.
    var unit: Int
    /// From the opening to the unit: the thickness of the wall between. [Unit: m]
    var gap: Double
    /// Away from the opening, of length 1.
    var normal: Vector<VenueSpace>
  }

  /// How far a drawn wall may keep an opening from the next unit. [Unit: m]
  private static let probes = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]

  var opening: Opening
  /// One or two; none when the opening lies on no unit.
  var banks: [Bank]
  var obstacle: Obstacle?

  init(_ opening: Opening, units: [Unit], walker: Walker) {
    self.opening = opening
    let left = (opening.end - opening.start).normalized.perpendicular
    banks = [left, left * -1].compactMap { normal in
      for distance in Self.probes {
        let probe = opening.middle + normal * distance
        if let unit = units.firstIndex(where: { $0.polygon.contains(probe) }) {
          return Bank(unit: unit, gap: distance <= 0.02 ? 0 : distance, normal: normal)
        }
      }
      return nil
    }
    obstacle = Self.obstacle(of: opening, walker: walker)
  }

  /// The bank on a unit.
  func bank(on unit: Int) -> Bank? { banks.first { $0.unit == unit } }

  /// True when the unit lies on one of the sides.
  func touches(_ unit: Int) -> Bool { banks.contains { $0.unit == unit } }

  /// The ground in which the walker's middle may cross, from one distance to another.
  ///
  /// - Parameters:
  ///   - radius: Half the walker's width. [Unit: m]
  ///   - from: Along the normal; may be negative. [Unit: m]
  ///   - to: Along the normal. [Unit: m]
  ///   - normal: Away from the opening.
  /// - Returns: a narrow strip even when the opening is just as wide as the walker
  func strip(
    radius: Double, from: Double, to: Double, normal: Vector<VenueSpace>
  ) -> VenuePolygon {
    let along = (opening.end - opening.start).normalized
    let half = max(opening.width / 2 - radius, 0.01)
    let (a, b) = (opening.middle - along * half, opening.middle + along * half)
    return VenuePolygon(outer: [
      a + normal * from, b + normal * from, b + normal * to, a + normal * to,
    ])
  }

  private static func obstacle(of opening: Opening, walker: Walker) -> Obstacle? {
    switch opening.category {
    case .emergencyExit: return .emergencyExit
    case .service: return .service
    case .pedestrian, .principal: break
    }
    if opening.accessControl != nil { return .accessControl }
    if opening.width < walker.minimumWidth - 1e-6 { return .narrow(opening.width) }
    if walker.isStepFree, let type = opening.door?.type,
      type == "revolving" || type.hasPrefix("turnstile")
    {
      return .door(type)
    }
    return nil
  }
}

extension Passage.Obstacle {
  /// The obstacle in words.
  func message(for opening: FeatureID) -> Message {
    switch self {
    case .emergencyExit: "'\(opening)' is an emergency exit"
    case .service: "'\(opening)' is a service door"
    case .accessControl: "'\(opening)' has access control"
    case .narrow(let width): "'\(opening)' is only \((width * 100).rounded() / 100) m wide"
    case .door(let type): "'\(opening)' has a door of type '\(type)'"
    }
  }
}
