// SPDX-License-Identifier: Apache-2.0

/// Files by their path inside a folder; how the world's files come into the pipeline.
public struct FileTree: Hashable, Sendable {
  private var files: [String: [UInt8]]

  /// The folder as it is shown to the user.
  public var name: String

  /// Makes a tree.
  ///
  /// - Parameters:
  ///   - name: The folder as it is shown to the user.
  ///   - files: Bytes by path; paths are relative, with `/` between their parts.
  public init(name: String, files: [String: [UInt8]] = [:]) {
    self.name = name
    self.files = files
  }

  /// The bytes of a file, or nil when there is none.
  public subscript(path: String) -> [UInt8]? {
    get { files[path] }
    set { files[path] = newValue }
  }

  /// The paths of the files in a folder and below, in the order of their text.
  ///
  /// - Parameters:
  ///   - folder: The folder, such as `symbols`; empty for all.
  ///   - ending: What a path ends with, such as `.svg`.
  /// - Returns: whole paths
  public func paths(in folder: String = "", ending: String = "") -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    return files.keys.filter { $0.hasPrefix(prefix) && $0.hasSuffix(ending) }.sorted()
  }

  /// The path of a file as it is shown to the user.
  public func shownPath(_ path: String) -> String { name.isEmpty ? path : "\(name)/\(path)" }
}
