// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Why the file system refused.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was asked for.
  public enum Action: String, Hashable, Sendable {
    case read, write, list, create, replace, remove
  }

  /// What was asked for.
  public var action: Action
  /// The path.
  public var path: String
  /// The system's error number.
  public var code: Int32

  /// Keeps the system's current error number.
  static func last(_ action: Action, _ path: String) -> FileError {
    FileError(action: action, path: path, code: errno)
  }

  /// The system's words for the error.
  public var reason: String { String(cString: strerror(code)) }

  /// What was asked for, where, and why not.
  public var description: String { "cannot \(action.rawValue) '\(path)': \(reason)" }
}
