// SPDX-License-Identifier: Apache-2.0

/// Where the program's own data lies: `templates/` and `fonts/`.
public struct Resources: Hashable, Sendable {
  /// The folder `templates/`.
  public var templates: String
  /// The folder `fonts/`.
  public var fonts: String

  /// Names the folders.
  public init(templates: String, fonts: String) {
    self.templates = templates
    self.fonts = fonts
  }

  /// Looks for the folders.
  ///
  /// - Parameters:
  ///   - given: Folders that the user named.
  ///   - environment: The variables `ZHILU_TEMPLATES` and `ZHILU_FONTS`.
  ///   - executable: The path of the program.
  ///   - workingFolder: The current folder.
  /// - Returns: the first that is there, in this order: named, environment, beside the program
  ///   or in one of the folders above it, `share/zhilu`, the current folder
  /// - Throws: ``Missing`` when one is nowhere
  public static func locate(
    given: (templates: String?, fonts: String?), environment: [String: String],
    executable: String, workingFolder: String
  ) throws(Missing) -> Resources {
    Resources(
      templates: try find(
        "templates", marker: "symbols/index.csv", given: given.templates,
        environment: environment["ZHILU_TEMPLATES"], executable: executable,
        workingFolder: workingFolder),
      fonts: try find(
        "fonts", marker: "fonts.csv", given: given.fonts,
        environment: environment["ZHILU_FONTS"], executable: executable,
        workingFolder: workingFolder))
  }

  /// A folder that is nowhere.
  public struct Missing: Error, Hashable, Sendable {
    /// The folder's name.
    public var name: String
    /// Where it was looked for.
    public var searched: [String]
  }

  private static func find(
    _ name: String, marker: String, given: String?, environment: String?, executable: String,
    workingFolder: String
  ) throws(Missing) -> String {
    var candidates: [String] = []
    if let named = given ?? environment {
      candidates = [named]
    } else {
      var folder = Substring(executable)
      for _ in 0..<5 {
        guard let slash = folder.lastIndex(of: "/") else { break }
        folder = folder[..<slash]
        candidates += ["\(folder)/\(name)", "\(folder)/share/zhilu/\(name)"]
      }
      candidates.append("\(workingFolder)/\(name)")
    }
    for candidate in candidates where Disk.isFile("\(candidate)/\(marker)") { return candidate }
    throw Missing(name: name, searched: candidates)
  }
}
