// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

extension Report {
  /// Notes what a site has.
  mutating func describe(_ site: Site) {
    self.site = site.id
    name = site.name
    profile = site.profile.value
    style = site.style.value
    let levels = site.venue.levels
    count("levels", message: "levels", levels.count)
    count("sections", message: "zones", levels.reduce(0) { $0 + $1.sections.count })
    count("units", message: "rooms and ways", levels.reduce(0) { $0 + $1.units.count })
    count("openings", message: "doors and passages", levels.reduce(0) { $0 + $1.openings.count })
    count(
      "windows", message: "service windows",
      levels.reduce(0) { $0 + $1.occupants.count { $0.window != nil } })
    count("connectors", message: "ways between levels", site.venue.connectors.count)
    for kind in SignKind.allCases {
      count(
        "\(kind.rawValue)Signs", message: Self.plural(kind), site.signs.count { $0.kind == kind })
    }
    count(
      "screenPages", message: "screen pages",
      site.signs.reduce(0) { sum, sign in
        if case .screen(let screen) = sign.carrier { sum + screen.playlist.count } else { sum }
      })
  }

  private static func plural(_ kind: SignKind) -> Message {
    switch kind {
    case .direction: "direction signs"
    case .location: "location signs"
    case .index: "index signs"
    case .notice: "notice signs"
    case .temporary: "temporary signs"
    case .electronic: "electronic signs"
    case .accessible: "accessible signs"
    }
  }
}
