// SPDX-License-Identifier: Apache-2.0

internal import Glibc

/// Where finished files go.
///
/// Each file is written aside and then put in place at once, so that a run that is stopped leaves
/// either the old file or the new one. Nothing outside of the folder is touched.
public struct OutputFolder: Sendable {
  /// What became of a file.
  public enum Outcome: Hashable, Sendable {
    /// There was none.
    case created
    /// There was another one.
    case replaced
    /// The same bytes were there already.
    case unchanged
  }

  /// The folder.
  public let path: String

  private var asidePath: String { path + "/.partial" }

  /// Opens a folder and makes it if need be; what a stopped run left aside is removed.
  ///
  /// - Parameter path: The folder.
  /// - Throws: ``FileError`` when it cannot be made
  public init(path: String) throws(FileError) {
    self.path = path
    try Self.makeFolder(path)
    removeAside()
  }

  /// Writes a file.
  ///
  /// - Parameters:
  ///   - bytes: The content.
  ///   - name: The path inside the folder, with `/` between its parts.
  /// - Returns: what became of it
  /// - Throws: ``FileError`` when anything of it fails; then the old file is still there
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws(FileError) -> Outcome {
    let target = "\(path)/\(name)"
    let exists = Disk.isFile(target)
    if exists, Self.sizeOfFile(target) == bytes.count, Self.file(target, equals: bytes) {
      return .unchanged
    }
    if let slash = target.lastIndex(of: "/") { try Self.makeFolder(String(target[..<slash])) }
    try Self.makeFolder(asidePath)
    let aside = "\(asidePath)/" + name.map { $0 == "/" ? "~" : String($0) }.joined()
    try Self.fill(aside, with: bytes)
    guard rename(aside, target) == 0 else {
      let error = FileError.last(.replace, target)
      unlink(aside)
      throw error
    }
    return exists ? .replaced : .created
  }

  /// Removes what was put aside; call it when all files are written.
  public func removeAside() {
    for name in (try? Disk.names(in: asidePath)) ?? [] { unlink("\(asidePath)/\(name)") }
    rmdir(asidePath)
  }

  /// Removes a file of an earlier run.
  ///
  /// - Parameter name: The path inside the folder.
  /// - Throws: ``FileError`` when it cannot be removed
  public func remove(_ name: String) throws(FileError) {
    guard unlink("\(path)/\(name)") == 0 || errno == ENOENT else {
      throw .last(.remove, "\(path)/\(name)")
    }
  }

  private static func makeFolder(_ path: String) throws(FileError) {
    guard !path.isEmpty, !Disk.isFolder(path) else { return }
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST && Disk.isFolder(path) else {
      throw .last(.create, path)
    }
  }

  private static func fill(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .last(.write, path) }
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        Glibc.write(descriptor, raw.baseAddress.map { $0 + offset }, bytes.count - offset)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let error = FileError.last(.write, path)
        close(descriptor)
        unlink(path)
        throw error
      }
      offset += count
    }
    guard close(descriptor) == 0 else {
      let error = FileError.last(.write, path)
      unlink(path)
      throw error
    }
  }

  private static func sizeOfFile(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  private static func file(_ path: String, equals bytes: [UInt8]) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { _ = close(descriptor) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var offset = 0
    while offset < bytes.count {
      let count = read(descriptor, &chunk, chunk.count)
      guard count > 0, offset + count <= bytes.count,
        chunk[..<count].elementsEqual(bytes[offset..<(offset + count)])
      else { return false }
      offset += count
    }
    return true
  }
}
