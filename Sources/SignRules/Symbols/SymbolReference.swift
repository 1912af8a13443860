// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// A symbol that the user named somewhere.
struct SymbolReference {
  /// The symbol.
  var symbol: Spanned<SymbolID>
  /// What it stands for.
  var subject: Subject

  /// All symbols of a site in the order of its files.
  static func all(in site: Site) -> [SymbolReference] {
    let features = site.venue.levels.flatMap { level -> [Feature] in
      level.sections.map { .section($0, level.id) } + level.units.map { .unit($0, level.id) }
        + level.amenities.map { .amenity($0, level.id) }
        + level.occupants.map { .occupant($0, level.id) }
    }
    let connectors = site.venue.connectors.map { Feature.connector($0) }
    let drawn = (features + connectors).compactMap { feature in
      feature.symbol.map { SymbolReference(symbol: $0, subject: feature.subject) }
    }
    let signed = site.signs.flatMap { sign in
      sign.writtenFaces.flatMap { face -> [Spanned<SymbolID>] in
        switch face.content {
        case .messages(let rows): rows.compactMap(\.symbol)
        case .notice(let notice): notice.symbol.map { [$0] } ?? []
        default: []
        }
      }.map { SymbolReference(symbol: $0, subject: sign.subject) }
    }
    return drawn + signed
  }
}
