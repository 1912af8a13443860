// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Turns the stops of connectors from ids into openings with level and unit.
struct StopResolver {
  private struct Door {
    var level: Int
    var units: [FeatureID]
  }

  private let levels: [Level]
  private var doors: [String: Door] = [:]
  private var categories: [FeatureID: UnitCategory] = [:]

  /// Collects openings and units of all levels.
  init(_ levels: [Level], checks: [LevelID: LevelCheck]) {
    self.levels = levels
    for (number, level) in levels.enumerated() {
      for unit in level.units { categories[unit.id] = unit.category }
      for opening in level.openings {
        let units = checks[level.id]?.unitsOfOpening[opening.id] ?? []
        doors[opening.id.rawValue] = Door(level: number, units: units)
      }
    }
  }

  /// The connector with its stops; nil when fewer than two levels remain.
  func resolve(
    _ draft: ConnectorDraft, _ names: inout NameTable, _ diagnostics: inout [Diagnostic]
  ) -> Connector? {
    var connector = draft.connector
    var last: (ordinal: Int, id: String)?
    var isComplete = true
    for stop in draft.stops {
      let (fits, finding) = names.resolve(stop.id, as: [.opening], at: stop.span)
      if let finding { diagnostics.append(finding) }
      guard fits, let door = doors[stop.id] else {
        isComplete = false
        continue
      }
      let level = levels[door.level]
      guard let unit = door.units.first(where: { carries(connector.category, $0) }) else {
        isComplete = false
        // An opening on no border is reported where it stands.
        if !door.units.isEmpty {
          diagnostics.append(offConnector(stop, connector, door.units))
        }
        continue
      }
      if let last, level.ordinal < last.ordinal {
        diagnostics.append(
          Diagnostic(
            .stopsOutOfOrder, .error,
            """
            stop '\(stop.id)' on level '\(level.id)' stands after '\(last.id)'; stops are listed \
            from the lowest level up
            """, at: stop.span))
      }
      last = (level.ordinal, stop.id)
      connector.stops.append(
        .init(level: level.id, opening: FeatureID(stop.id), unit: unit))
    }
    let served = Set(connector.stops.map(\.level))
    if served.count >= 2 { return connector }
    if isComplete && names.isComplete {
      diagnostics.append(
        Diagnostic(
          .tooFewStops, .error,
          "connector '\(connector.id)' stops on \(served.count) levels; it joins 2 or more",
          at: draft.stopsSpan))
    }
    return nil
  }

  private func carries(_ category: Connector.Category, _ unit: FeatureID) -> Bool {
    switch (category, categories[unit]) {
    case (.elevator, .elevator), (.escalator, .escalator), (.escalator, .movingwalkway),
      (.stairs, .stairs), (.stairs, .steps), (.ramp, .ramp):
      true
    default: false
    }
  }

  private func offConnector(
    _ stop: (id: String, span: SourceSpan), _ connector: Connector, _ units: [FeatureID]
  ) -> Diagnostic {
    let there = units.map { "\($0) (\(categories[$0]?.rawValue ?? "?"))" }.joined(separator: ", ")
    return Diagnostic(
      .stopOffConnector, .error,
      """
      opening '\(stop.id)' is on the border of no unit of category \
      \(connector.category.rawValue); it is on: \(there)
      """, at: stop.span)
  }
}
