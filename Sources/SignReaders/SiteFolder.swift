// SPDX-License-Identifier: Apache-2.0

/// The files of a site folder by their path inside of it.
struct SiteFolder {
  private var files: [String: SourceFile] = [:]

  /// Finds the folder: where `site.yaml` lies, else where the shortest path leads.
  init(_ files: [SourceFile]) {
    let root = Self.root(of: files.map(\.path))
    for file in files where file.path.hasPrefix(root) {
      let path = String(file.path.dropFirst(root.count))
      if self.files[path] == nil { self.files[path] = file }
    }
  }

  /// A file by its path in the folder.
  func file(_ path: String) -> SourceFile? { files[path] }

  /// The level files, in order of path.
  var planPaths: [String] {
    files.keys.filter { isPlan($0) && $0.hasSuffix(".yaml") && $0 != "plan/building.yaml" }.sorted()
  }

  /// Files of `plan/` that end like YAML files of other tools.
  var misnamedPlans: [String] {
    files.keys.filter { isPlan($0) && ($0.hasSuffix(".yml") || $0.hasSuffix(".YAML")) }.sorted()
  }

  private func isPlan(_ path: String) -> Bool {
    path.hasPrefix("plan/") && !path.dropFirst("plan/".count).contains("/")
      && !path.hasPrefix("plan/.")
  }

  private static func root(of paths: [String]) -> String {
    for mark in ["site.yaml", "signs.yaml", "plan/building.yaml"] {
      let roots = paths.filter { $0 == mark || $0.hasSuffix("/" + mark) }
        .map { String($0.dropLast(mark.count)) }
      if let root = roots.min(by: { ($0.count, $0) < ($1.count, $1) }) { return root }
    }
    return ""
  }
}
