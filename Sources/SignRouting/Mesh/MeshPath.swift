// SPDX-License-Identifier: Apache-2.0

public import SignGeometry

/// A shortest way over a mesh.
public struct MeshPath: Hashable, Sendable {
  /// The start, the bends, and the goal. [Unit: that of the mesh]
  public var points: [VenuePoint]
  /// The length. [Unit: that of the mesh]
  public var length: Double

  /// Makes a way.
  public init(points: [VenuePoint], length: Double) {
    self.points = points
    self.length = length
  }
}
