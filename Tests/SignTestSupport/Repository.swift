// SPDX-License-Identifier: Apache-2.0

import Foundation
public import SignSyntax

/// The files of this repository, for tests that read them.
public enum Repository {
  /// The folder that holds Package.swift.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The reference data without the sample sites.
  public static func templates() throws -> FileTree {
    try tree("templates") { !$0.hasPrefix("sites/") && !$0.hasPrefix("starters/") }
  }

  /// The files of a folder of the repository.
  ///
  /// - Parameters:
  ///   - folder: The folder, from the root.
  ///   - isWanted: Says of a path inside the folder whether it is read.
  /// - Returns: the files
  /// - Throws: what reading a file throws
  public static func tree(
    _ folder: String, where isWanted: (String) -> Bool = { _ in true }
  ) throws -> FileTree {
    let base = "\(root)/\(folder)"
    var tree = FileTree(name: folder)
    guard let walker = FileManager.default.enumerator(atPath: base) else { return tree }
    for case let path as String in walker where isWanted(path) {
      let url = URL(fileURLWithPath: "\(base)/\(path)")
      if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
        tree[path] = Array(try Data(contentsOf: url))
      }
    }
    return tree
  }
}
