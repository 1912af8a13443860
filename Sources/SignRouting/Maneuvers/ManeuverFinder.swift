// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignModel

/// Turns the geometry of a route into things to do.
struct ManeuverFinder {
  let navigator: Navigator

  func maneuvers(of route: Route) -> [Maneuver] {
    _ = route
    return []
  }
}
