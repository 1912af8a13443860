// SPDX-License-Identifier: Apache-2.0

public import SignCatalog
import SignDiagnostics
import SignFrame
import SignGeometry
public import SignModel
public import SignRouting

/// A site with everything that rules look at: plan, ways, contents, drawings, and what it is
/// checked against.
public struct RuleContext: Sendable {
  /// The site.
  public var site: Site
  /// The reference data.
  public var catalog: Catalog
  /// The faces in the order of the signs, each page of a screen for itself.
  public var faces: [CheckedFace]
  /// The ways on foot.
  public var visitor: Navigator
  /// The ways without steps.
  public var stepFree: Navigator
  /// What the site is checked against.
  public var profile: Profile
  /// The terms of the term base, with those of the site.
  public var terms: TermBase
  /// The day on which the site is checked; nil when nobody said. [Unit: ISO date]
  public var date: String?

  /// The features of the plan by id.
  let features: [FeatureID: Feature]
  /// The words in the site folder.
  let texts: [WrittenText]
  /// The signs that name a feature at the spot.
  let locationSigns: [FeatureID: [Sign]]
  /// The destinations to which there is a way without steps from some entrance.
  private(set) var reachedStepFree: Set<FeatureID>

  /// Joins a site with what was derived from it.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - catalog: The reference data.
  ///   - faces: The faces in the order of the signs, each page of a screen for itself.
  ///   - visitor: The ways on foot.
  ///   - stepFree: The ways without steps.
  ///   - reachedStepFree: The features that are known to have a way without steps from an
  ///     entrance; for the others the ways are looked for.
  ///   - profile: What the site is checked against.
  ///   - terms: The terms of the term base, with those of the site.
  ///   - date: The day on which the site is checked; nil when nobody said. [Unit: ISO date]
  public init(
    site: Site, catalog: Catalog, faces: [CheckedFace], visitor: Navigator, stepFree: Navigator,
    reachedStepFree: Set<FeatureID> = [], profile: Profile, terms: TermBase,
    date: String? = nil
  ) {
    self.site = site
    self.catalog = catalog
    self.faces = faces
    self.visitor = visitor
    self.stepFree = stepFree
    self.profile = profile
    self.terms = terms
    self.date = date
    features = site.venue.features
    texts = WrittenText.all(of: site)
    var naming: [FeatureID: [Sign]] = [:]
    for sign in site.signs {
      for face in sign.writtenFaces {
        if case .feature(let id) = face.content { naming[id.value, default: []].append(sign) }
      }
    }
    locationSigns = naming
    self.reachedStepFree = reachedStepFree
    let entrances = stepFree.entrances
    let wanted = accessibleFacilities.map(\.feature.id) + publicDestinations.map(\.id)
    for id in wanted where !self.reachedStepFree.contains(id) {
      if entrances.contains(where: { stepFree.failure(from: $0, to: id) == nil }) {
        self.reachedStepFree.insert(id)
      }
    }
  }

  /// The faces of printed signs.
  var panels: [CheckedFace] { faces.filter { $0.page == nil } }

  /// The pages of screens.
  var pages: [CheckedFace] { faces.filter { $0.page != nil } }

  /// The sections of all levels.
  var sections: [(section: Section, level: Level)] {
    site.venue.levels.flatMap { level in level.sections.map { ($0, level) } }
  }

  /// The units of all levels.
  var units: [(unit: Unit, level: Level)] {
    site.venue.levels.flatMap { level in level.units.map { ($0, level) } }
  }

  /// The facilities of all levels.
  var amenities: [(amenity: Amenity, level: Level)] {
    site.venue.levels.flatMap { level in level.amenities.map { ($0, level) } }
  }

  /// The service windows of all levels.
  var windows: [(occupant: Occupant, window: Occupant.Window, level: Level)] {
    site.venue.levels.flatMap { level in
      level.occupants.compactMap { occupant in occupant.window.map { (occupant, $0, level) } }
    }
  }

  /// The ways in from outside.
  var mainEntrances: [(opening: Opening, level: Level)] {
    site.venue.levels.flatMap { level in
      level.openings.filter { $0.category == .principal }.map { ($0, level) }
    }
  }
}

extension Sign {
  /// What the user wrote on it: one face of a panel, one for each page of a screen.
  var writtenFaces: [SignFace] {
    switch carrier {
    case .panel(let panel): [panel.face]
    case .screen(let screen): screen.playlist.map(\.face)
    }
  }

  /// True for a screen.
  var isScreen: Bool { if case .screen = carrier { true } else { false } }

  /// How it is fixed, as the user or the template says.
  func mounting(_ template: FaceTemplate?) -> Mounting? { mounting ?? template?.mounting }
}

extension Feature {
  /// The feature as findings name it.
  var subject: Subject {
    let point = place
    return Subject(id: id.rawValue, level: level?.rawValue, x: point?.x, y: point?.y)
  }

  /// Its middle; nil for what joins levels.
  var place: VenuePoint? {
    switch self {
    case .section(let section, _): section.regions.first?.centroid
    case .unit(let unit, _): unit.polygon.centroid
    case .opening(let opening, _): opening.middle
    case .fixture(let fixture, _): fixture.polygon.centroid
    case .amenity(let amenity, _): amenity.point
    case .occupant(let occupant, _): occupant.point
    case .connector: nil
    }
  }

  /// How far a point of its level is from it; 0 inside, nil for what joins levels. [Unit: m]
  func distance(to point: VenuePoint) -> Double? {
    switch self {
    case .section(let section, _): section.regions.map { $0.distance(to: point) }.min()
    case .unit(let unit, _): unit.polygon.distance(to: point)
    case .opening(let opening, _):
      SignGeometry.distance(from: point, toSegment: opening.start, opening.end)
    case .fixture(let fixture, _): fixture.polygon.distance(to: point)
    case .amenity(let amenity, _): amenity.point.distance(to: point)
    case .occupant(let occupant, _): occupant.point.distance(to: point)
    case .connector: nil
    }
  }
}

extension Polygon<VenueSpace> {
  /// How far a point lies outside; 0 for one inside. [Unit: m]
  func distance(to point: VenuePoint) -> Double {
    contains(point)
      ? 0 : edges.map { SignGeometry.distance(from: point, toSegment: $0.0, $0.1) }.min() ?? 0
  }
}
