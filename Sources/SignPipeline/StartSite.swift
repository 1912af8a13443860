// SPDX-License-Identifier: Apache-2.0

internal import SignSyntax

/// Makes a new site folder from a starter of the reference data.
///
/// - Parameters:
///   - starter: The name of the starter, such as `village`.
///   - folder: The folder to make.
///   - resources: Where the reference data lies.
/// - Returns: the paths of the files that were made, inside the folder
/// - Throws: ``PipelineError`` when the folder is in use or there is no such starter,
///   ``FileError`` when a file cannot be read or written
public func startSite(
  _ starter: String, in folder: String, resources: Resources
) throws -> [String] {
  let source = "\(resources.templates)/starters/\(starter)"
  guard Disk.isFolder(source) else { throw PipelineError.noSite(source) }
  if Disk.isFile(folder) { throw PipelineError.folderInUse(folder) }
  if Disk.isFolder(folder), try !Disk.names(in: folder).isEmpty {
    throw PipelineError.folderInUse(folder)
  }
  let tree = try Disk.tree(of: source) { _ in true }
  let output = try OutputFolder(path: folder)
  for path in tree.paths() { try output.write(tree[path] ?? [], to: path) }
  output.removeAside()
  return tree.paths()
}
