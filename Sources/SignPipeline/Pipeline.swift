// SPDX-License-Identifier: Apache-2.0

public import Logging
public import SignDiagnostics
public import SignSyntax

/// The order of the stages: files, site and catalog, routes and contents, frames, checks, files.
///
/// Nothing but this type knows all of them; the command line and every other front end talk to it.
public struct Pipeline: Sendable {
  let siteTree: FileTree
  let templateTree: FileTree
  let resources: Resources
  let workers: Int
  let logger: Logger

  /// Reads the files of a site and the reference data.
  ///
  /// - Parameters:
  ///   - site: The site folder.
  ///   - resources: Where the reference data lies.
  ///   - workers: How many work at a time. [Limit: >= 1] [Unit: none]
  ///   - logger: Is told what happens inside, for `--verbose`.
  /// - Throws: ``PipelineError`` when the site folder is none, ``FileError`` when a file cannot be
  ///   read
  public init(
    site: String, resources: Resources, workers: Int, logger: Logger = Pipeline.silent
  ) throws {
    guard Disk.isFolder(site) else { throw PipelineError.noSite(site) }
    siteTree = try Disk.tree(of: site, depth: 1, where: Self.belongsToSite)
    templateTree = try Disk.tree(of: resources.templates, where: Self.isReferenceData)
    self.resources = resources
    self.workers = workers
    self.logger = logger
  }

  /// Makes a pipeline from files that are already read.
  ///
  /// - Parameters:
  ///   - site: The files of the site folder.
  ///   - templates: The reference data.
  ///   - resources: Where the fonts lie.
  ///   - workers: How many work at a time. [Limit: >= 1] [Unit: none]
  ///   - logger: Is told what happens inside, for `--verbose`.
  public init(
    site: FileTree, templates: FileTree, resources: Resources, workers: Int,
    logger: Logger = Pipeline.silent
  ) {
    siteTree = site
    templateTree = templates
    self.resources = resources
    self.workers = workers
    self.logger = logger
  }

  /// A logger that writes nowhere.
  public static let silent = Logger(label: "zhilu") { _ in SwiftLogNoOpLogHandler() }

  private static func belongsToSite(_ path: String) -> Bool {
    path == "plan" || path.hasPrefix("plan/") || !path.contains("/") && path.contains(".")
  }

  private static func isReferenceData(_ path: String) -> Bool {
    !["sites", "starters", "schema", "help", "messages"].contains(path)
  }
}

/// Why a run cannot begin.
public enum PipelineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no such folder.
  case noSite(String)
  /// The folder of a new site is there and not empty.
  case folderInUse(String)
  /// No feature, sign or level has that id.
  case unknownID(String, near: String?)
  /// No profile has that id.
  case unknownProfile(String, near: String?)
  /// No rule and no clause has that name.
  case unknownRule(String, near: String?)

  /// One sentence.
  public var description: String {
    switch self {
    case .noSite(let path): "'\(path)' is no folder"
    case .folderInUse(let path): "'\(path)' is there already and not empty"
    case .unknownID(let id, let near):
      "nothing in the site has the id '\(id)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
    case .unknownProfile(let id, let near):
      "no profile is called '\(id)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
    case .unknownRule(let name, let near):
      "no rule or clause is called '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
    }
  }
}

/// What a run made and found.
public struct Outcome: Sendable {
  /// The files the findings point into.
  public var sources: SourceMap
  /// What was found, in order.
  public var diagnostics: [Diagnostic]
  /// What was rendered and checked.
  public var report: Report
}
