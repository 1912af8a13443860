// SPDX-License-Identifier: Apache-2.0

import SignGeometry
import SignRouting

/// A search held by reference, so that expectations may ask it.
final class MeshWalk {
  private var search: MeshSearch

  init(_ mesh: PolygonMesh) { search = MeshSearch(mesh) }

  var mesh: PolygonMesh { search.mesh }

  func path(from start: VenuePoint, to goal: VenuePoint) -> MeshPath? {
    search.path(from: start, to: goal)
  }
}
