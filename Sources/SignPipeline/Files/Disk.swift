// SPDX-License-Identifier: Apache-2.0

internal import Glibc
public import SignSyntax

/// Reads files and folders of the disk.
public enum Disk {
  /// No file is read further than this; a longer one is refused by its reader.
  static let mostBytes = 8 << 20

  /// The bytes of a file.
  ///
  /// - Parameter path: The file.
  /// - Returns: at most 8 MiB
  /// - Throws: ``FileError`` when it cannot be opened or read
  public static func bytes(of path: String) throws(FileError) -> [UInt8] {
    // Not blocking, so that a pipe in a site folder cannot hang the program.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .last(.read, path) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last(.read, path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileError(action: .read, path: path, code: EINVAL)
    }
    let count = min(Int(status.st_size), mostBytes)
    var filled = 0
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, used in
      while filled < count, let base = buffer.baseAddress {
        let got = read(descriptor, base + filled, count - filled)
        if got < 0 && errno == EINTR { continue }
        if got <= 0 {
          failed = got < 0
          break
        }
        filled += got
      }
      used = filled
    }
    if failed { throw .last(.read, path) }
    return bytes
  }

  /// True when a regular file is there.
  public static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }

  /// True when a folder is there.
  public static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }

  private static func kind(of path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// The names in a folder in the order of their text, without those that begin with a dot.
  ///
  /// - Parameter folder: The folder.
  /// - Returns: names without the folder
  /// - Throws: ``FileError`` when it cannot be listed
  public static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else { throw .last(.list, folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The files of a folder and below.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - depth: How many folders deep to look.
  ///   - isWanted: Says of a path inside the folder whether it is read; for a folder, whether
  ///     it is entered.
  /// - Returns: the wanted files
  /// - Throws: ``FileError`` when the folder cannot be listed or a file not be read
  public static func tree(
    of folder: String, depth: Int = 6, where isWanted: (String) -> Bool
  ) throws(FileError) -> FileTree {
    var tree = FileTree(name: folder)
    try collect(folder, inside: "", depth: depth, into: &tree, where: isWanted)
    return tree
  }

  private static func collect(
    _ folder: String, inside: String, depth: Int, into tree: inout FileTree,
    where isWanted: (String) -> Bool
  ) throws(FileError) {
    for name in try names(in: folder) {
      let path = inside.isEmpty ? name : "\(inside)/\(name)"
      guard isWanted(path) else { continue }
      let full = "\(folder)/\(name)"
      if isFolder(full) {
        if depth > 0 {
          try collect(full, inside: path, depth: depth - 1, into: &tree, where: isWanted)
        }
      } else if isFile(full) {
        tree[path] = try bytes(of: full)
      }
    }
  }
}

extension Disk {
  /// The paths of the files of a folder and below, without reading them.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - depth: How many folders deep to look.
  /// - Returns: paths inside the folder, in the order of their text
  /// - Throws: ``FileError`` when a folder cannot be listed
  static func paths(in folder: String, depth: Int) throws(FileError) -> [String] {
    var found: [String] = []
    for name in try names(in: folder) {
      if isFile("\(folder)/\(name)") {
        found.append(name)
      } else if depth > 0, isFolder("\(folder)/\(name)") {
        for path in try paths(in: "\(folder)/\(name)", depth: depth - 1) {
          found.append("\(name)/\(path)")
        }
      }
    }
    return found
  }
}
