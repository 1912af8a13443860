// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignModel

/// What the plan says about its features, for rows of signs.
struct SiteContents: Sendable {
  let site: Site
  let features: [FeatureID: Feature]

  init(site: Site) {
    self.site = site
    features = site.venue.features
  }

  /// A row without arrow: number, name, symbol and zone color of a feature.
  func message(for feature: Feature, isLeaving: Bool = false) -> SignContent.Message {
    var message = SignContent.Message()
    let symbol =
      feature.symbol ?? DefaultSymbol.of(feature, isLeaving: isLeaving).map { Spanned($0) }
    message.symbol = symbol
    message.text = name(of: feature, isLeaving: isLeaving)
    message.color = color(of: feature)
    if case .occupant(let occupant, _) = feature { message.number = occupant.window?.number }
    return message
  }

  private func name(of feature: Feature, isLeaving: Bool) -> LocalizedText? {
    guard let name = feature.name else {
      return DefaultSymbol.of(feature, isLeaving: isLeaving).flatMap(DefaultSymbol.name)
    }
    guard isLeaving, case .opening = feature else { return name }
    return name.ofWayOut
  }

  /// The name of a zone color: that of the section itself, or of the first section over it.
  func color(of feature: Feature) -> String? {
    switch feature {
    case .section(let section, _): section.color?.value
    case .unit(let unit, let level): section(at: unit.polygon.centroid, level)?.color?.value
    case .opening(let opening, let level): section(at: opening.middle, level)?.color?.value
    case .fixture(let fixture, let level):
      section(at: fixture.polygon.centroid, level)?.color?.value
    case .amenity(let amenity, let level): section(at: amenity.point, level)?.color?.value
    case .occupant(let occupant, let level):
      section(at: occupant.standpoint, level)?.color?.value
    case .connector: nil
    }
  }

  private func section(at point: VenuePoint, _ level: LevelID) -> Section? {
    site.venue.level(level)?.sections.first { section in
      section.color != nil && section.regions.contains { $0.contains(point) }
    }
  }

  /// The service windows from the first to the last, in the order of the file.
  func windows(from first: FeatureID, to last: FeatureID) -> [Occupant] {
    for level in site.venue.levels {
      guard let a = level.occupants.firstIndex(where: { $0.id == first }),
        let b = level.occupants.firstIndex(where: { $0.id == last })
      else { continue }
      return Array(level.occupants[min(a, b)...max(a, b)])
    }
    return [first, last].compactMap { id in
      if case .occupant(let occupant, _)? = features[id] { occupant } else { nil }
    }
  }

  /// The row for a range of service windows, with the numbers as they stand on the plates.
  func message(forWindows windows: [Occupant]) -> SignContent.Message? {
    guard let first = windows.first, let last = windows.last else { return nil }
    var message = SignContent.Message(symbol: Spanned(SymbolID("window")))
    if let low = first.window?.number, let high = last.window?.number, low != high {
      message.text = LocalizedText(zh: "\(low)–\(high)号窗口", en: "Windows \(low)-\(high)")
    } else if let number = first.window?.number, first == last {
      message.text = LocalizedText(zh: "\(number)号窗口", en: "Window \(number)")
    } else {
      message.text = first.name
    }
    if let feature = features[first.id] { message.color = color(of: feature) }
    return message
  }

  /// The window in the middle of a range: the one nearest to the mean of all points.
  func middle(of windows: [Occupant]) -> Occupant? {
    guard !windows.isEmpty else { return nil }
    let count = Double(windows.count)
    let mean = VenuePoint(
      windows.reduce(0) { $0 + $1.point.x } / count, windows.reduce(0) { $0 + $1.point.y } / count)
    return windows.min { $0.point.distance(to: mean) < $1.point.distance(to: mean) }
  }
}

extension Occupant {
  /// A step before the counter, on the visitors' side.
  fileprivate var standpoint: VenuePoint {
    let step = 0.5
    return facing.map { point + $0.unitVector * step } ?? point
  }
}

extension LocalizedText {
  /// The name of a way in for those who go out by it.
  var ofWayOut: LocalizedText {
    guard zh.hasSuffix("入口"), !zh.hasSuffix("出入口") else { return self }
    var english = en.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    english = english.map { $0 == "Entrance" ? "Exit" : $0 }
    return LocalizedText(zh: zh.dropLast(2) + "出口", en: english.joined(separator: " "))
  }
}
