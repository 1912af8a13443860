// SPDX-License-Identifier: Apache-2.0

import SignModel

extension Report {
  /// Notes what a site has.
  mutating func describe(_ site: Site) {
    self.site = site.id
    name = site.name
    profile = site.profile.value
    style = site.style.value
    let levels = site.venue.levels
    count("levels", levels.count)
    count("sections", levels.reduce(0) { $0 + $1.sections.count })
    count("units", levels.reduce(0) { $0 + $1.units.count })
    count("openings", levels.reduce(0) { $0 + $1.openings.count })
    count("windows", levels.reduce(0) { $0 + $1.occupants.count { $0.window != nil } })
    count("connectors", site.venue.connectors.count)
    for kind in SignKind.allCases {
      count("\(kind.rawValue) signs", site.signs.count { $0.kind == kind })
    }
    count(
      "screen pages",
      site.signs.reduce(0) { sum, sign in
        if case .screen(let screen) = sign.carrier { sum + screen.playlist.count } else { sum }
      })
  }
}
