// SPDX-License-Identifier: Apache-2.0

/// Why a mesh or scenario file could not be read, and where.
public struct MeshFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of problems.
  public enum Problem: Hashable, Sendable {
    /// The file ends where a word was expected.
    case endOfFile
    /// A word is not what the format asks for here.
    case unexpected(String, expected: String)
    /// The version is not known.
    case unknownVersion(Int)
    /// A count is greater than the file can hold.
    case countTooLarge(Int)
    /// There are words after the last face.
    case trailing(String)
    /// The words are as they should be, but make no mesh.
    case defect(MeshDefect.Kind)
  }

  /// What is wrong.
  public var problem: Problem
  /// The line, counted from 1.
  public var line: Int
  /// The word, counted from 1 through the whole file.
  public var token: Int

  /// Makes an error.
  public init(_ problem: Problem, line: Int, token: Int) {
    self.problem = problem
    self.line = line
    self.token = token
  }

  /// Place and problem in one line.
  public var description: String { "line \(line), word \(token): \(problem)" }
}
