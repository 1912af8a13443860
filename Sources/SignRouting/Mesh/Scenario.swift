// SPDX-License-Identifier: Apache-2.0

public import SignGeometry

/// Questions for ways over a mesh, with the lengths somebody found.
public struct Scenario: Sendable {
  /// One question.
  public struct Query: Hashable, Sendable {
    /// Where the way begins. [Unit: that of the mesh]
    public var start: VenuePoint
    /// Where it ends. [Unit: that of the mesh]
    public var goal: VenuePoint
    /// The length given in the file. [Unit: that of the mesh]
    public var length: Double

    /// Makes a question.
    public init(start: VenuePoint, goal: VenuePoint, length: Double) {
      self.start = start
      self.goal = goal
      self.length = length
    }
  }

  /// The questions in the order of the file.
  public var queries: [Query]

  /// Reads a scenario file.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: its questions
  /// - Throws: the first problem, with line and word
  public static func read(_ bytes: [UInt8]) throws(MeshFileError) -> Scenario {
    var queries: [Query] = []
    var isFirst = true
    var tokens = 0
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let fields = line.split { $0 == 32 || ($0 >= 9 && $0 <= 13) }
      guard let first = fields.first else { continue }
      defer {
        isFirst = false
        tokens += fields.count
      }
      if isFirst, first.elementsEqual("version".utf8) { continue }
      guard fields.count >= 9 else {
        throw MeshFileError(.endOfFile, line: index + 1, token: tokens + fields.count + 1)
      }
      // Counted from the end, because the name of the map may hold spaces.
      var values: [Double] = []
      for position in fields.indices.suffix(5) {
        let word = String(decoding: fields[position], as: UTF8.self)
        guard let value = Double(word), value.isFinite else {
          throw MeshFileError(
            .unexpected(word, expected: "a number"), line: index + 1, token: tokens + position + 1)
        }
        values.append(value)
      }
      queries.append(
        Query(
          start: VenuePoint(values[0], values[1]), goal: VenuePoint(values[2], values[3]),
          length: values[4]))
    }
    return Scenario(queries: queries)
  }
}
