// SPDX-License-Identifier: Apache-2.0

/// Why polygons are no mesh.
public struct MeshDefect: Error, Hashable, Sendable {
  /// The kinds of defects.
  public enum Kind: Hashable, Sendable {
    /// A face has fewer than three corners.
    case tooFewCorners
    /// A face names a vertex that is not there.
    case unknownVertex(Int)
    /// A face names a neighbor that is not there, or the counts of sides and neighbors differ.
    case unknownNeighbor(Int)
    /// A coordinate is too large or no number.
    case badCoordinate(vertex: Int)
    /// Two corners in a row are in the same place.
    case sideWithoutLength
    /// A face turns right somewhere or has no area.
    case notConvex
    /// Two faces lie on the same side of a side.
    case sideUsedTwice
    /// The neighbor does not have the side, or is not open to this face.
    case neighborDisagrees(Int)
    /// There are more sides than a search can number.
    case tooLarge
  }

  /// What is wrong.
  public var kind: Kind
  /// The face, counted from 0.
  public var face: Int

  /// Makes a defect.
  public init(_ kind: Kind, face: Int) {
    self.kind = kind
    self.face = face
  }
}
