// SPDX-License-Identifier: Apache-2.0

public import SignCatalog
public import SignModel

/// Says routes in words.
///
/// Knows maneuvers and names, not geometry.
public struct Narrator: Sendable {
  private let phrases: PhraseTable
  private let features: [FeatureID: Feature]
  private let levels: [LevelID: LocalizedText]

  /// A shorter walk needs no number. [Unit: m]
  private static let leastDistance = 3.0

  /// Makes a narrator.
  ///
  /// - Parameters:
  ///   - phrases: The wording.
  ///   - venue: Whose names are used.
  public init(phrases: PhraseTable, venue: Venue) {
    self.phrases = phrases
    features = venue.features
    levels = Dictionary(venue.levels.map { ($0.id, $0.name) }, uniquingKeysWith: { a, _ in a })
  }

  /// One sentence for each maneuver of a route.
  public func instructions(for route: Route) -> [Instruction] {
    route.maneuvers.map { maneuver in
      Instruction(
        zh: sentence(for: maneuver, in: .zh), en: sentence(for: maneuver, in: .en),
        distance: maneuver.distance, level: maneuver.level, point: maneuver.point)
    }
  }

  // MARK: Sentences

  private func sentence(for maneuver: Maneuver, in language: PhraseTable.Language) -> String {
    let text = walk(action(of: maneuver, in: language), maneuver, in: language)
    let beginning = language == .en ? text.prefix(1).uppercased() + text.dropFirst() : text
    return phrases.text("sentence", in: language, ["text": beginning])
  }

  private func action(of maneuver: Maneuver, in language: PhraseTable.Language) -> String {
    func say(_ key: String, _ values: [String: String] = [:]) -> String {
      phrases.text(key, in: language, values)
    }
    func turn(_ turn: Turn) -> String { say("turn-\(turn.rawValue)") }
    switch maneuver.kind {
    case .depart(let id, let first, let isEntering):
      let key = isEntering ? "depart-in" : "depart"
      var values = ["place": name(of: id, in: language, unknown: "place-start")]
      guard let first else { return say(key, values) }
      values["turn"] = turn(first)
      return say(first == .straight ? "\(key)-straight" : "\(key)-turn", values)
    case .turn(let direction):
      return turnSentence(direction, at: maneuver.landmark, in: language)
    case .pass(let id), .enter(let id):
      return say(key(forThrough: id), ["place": name(of: id, in: language)])
    case .take(let id, let category, let level, let isUp):
      let place = name(of: id, in: language, unknown: "place-\(category.rawValue)")
      let values = ["place": place, "level": name(of: level, in: language)]
      return say("take-\(category.rawValue)-\(isUp ? "up" : "down")", values)
    case .leave(_, let category, let direction, let isUp):
      let key =
        category == .stairs ? "leave-stairs-\(isUp ? "up" : "down")" : "leave-\(category.rawValue)"
      return say(key, ["turn": turn(direction)])
    case .arrive(let id, let side):
      return say("arrive-\(side.rawValue)", ["place": name(of: id, in: language)])
    }
  }

  private func key(forThrough id: FeatureID) -> String {
    switch features[id] {
    case .unit(let unit, _): unit.category == .steps || unit.category == .ramp ? "along" : "enter"
    default: "pass"
    }
  }

  private func turnSentence(
    _ turn: Turn, at landmark: Maneuver.Landmark?, in language: PhraseTable.Language
  ) -> String {
    let words = phrases.text("turn-\(turn.rawValue)", in: language)
    switch landmark {
    case nil: return words
    case .feature(let id):
      let values = ["place": name(of: id, in: language), "turn": words]
      return phrases.text("turn-at", in: language, values)
    case .door(let number, let side):
      let values = [
        "ordinal": phrases.text("ordinal-\(number)", in: language), "turn": words,
      ]
      return phrases.text("turn-at-door-\(side.rawValue)", in: language, values)
    }
  }

  private func walk(
    _ action: String, _ maneuver: Maneuver, in language: PhraseTable.Language
  ) -> String {
    guard maneuver.distance >= Self.leastDistance else { return action }
    switch maneuver.kind {
    case .take, .arrive: return action
    default: break
    }
    var values = ["action": action, "meters": String(Self.rounded(maneuver.distance))]
    if let passing = maneuver.passing {
      values["place"] = name(of: passing, in: language)
      let key = maneuver.endsStraight ? "walk-straight-past" : "walk-past"
      return phrases.text(key, in: language, values)
    }
    return phrases.text(maneuver.endsStraight ? "walk-straight" : "walk", in: language, values)
  }

  /// A length as people say it: whole meters, then fives, then tens.
  static func rounded(_ length: Double) -> Int {
    switch length {
    case ..<12.5: Int(length.rounded())
    case ..<97.5: Int((length / 5).rounded()) * 5
    default: Int((length / 10).rounded()) * 10
    }
  }

  // MARK: Names

  private func name(of level: LevelID, in language: PhraseTable.Language) -> String {
    guard let name = levels[level] else { return level.rawValue }
    return language == .zh ? name.zh : name.en
  }

  private func name(
    of id: FeatureID, in language: PhraseTable.Language, unknown: String = "place-unknown"
  ) -> String {
    guard let feature = features[id] else { return phrases.text(unknown, in: language) }
    if case .occupant(let occupant, _) = feature, let window = occupant.window {
      let number = phrases.text("window", in: language, ["number": window.number])
      return language == .zh ? "\(number)（\(occupant.name.zh)）" : "\(number) (\(occupant.name.en))"
    }
    let usual = DefaultSymbol.of(feature, isLeaving: false).flatMap(DefaultSymbol.name)
    if language == .en, let plain = plainEnglish(of: feature) { return plain }
    switch (feature.name, language) {
    case (let name?, .zh): return name.zh
    case (let name?, .en): return withArticle(name.en)
    case (nil, _): break
    }
    switch feature {
    case .opening(let opening, _):
      let key = opening.category == .principal ? "place-entrance" : "place-door"
      return phrases.text(key, in: language)
    case .connector(let connector):
      return phrases.text("place-\(connector.category.rawValue)", in: language)
    default:
      guard let usual else { return phrases.text(unknown, in: language) }
      return language == .zh ? usual.zh : withArticle(usual.en)
    }
  }

  /// What a facility is called in a sentence when its English name is only that of its sign.
  private func plainEnglish(of feature: Feature) -> String? {
    let key: String
    switch feature {
    case .connector(let connector):
      guard let name = connector.name else { return nil }
      key = "place-\(connector.category.rawValue)"
      guard phrases.text(key, in: .en) == "the \(name.en.lowercased())" else { return nil }
    case .unit(let unit, _) where unit.category == .restroomMale: key = "place-men"
    case .unit(let unit, _) where unit.category == .restroomFemale: key = "place-women"
    default: return nil
    }
    return phrases.text(key, in: .en)
  }

  private func withArticle(_ name: String) -> String {
    guard let last = name.split(separator: " ").last,
      phrases.nounsWithArticle.contains(String(last))
    else { return name }
    return "the \(name)"
  }
}

extension Maneuver {
  /// True when the words for it end with going straight ahead.
  fileprivate var endsStraight: Bool {
    switch kind {
    case .depart(_, .straight?, _), .leave(_, _, .straight, _), .turn(.straight): true
    default: false
    }
  }
}
