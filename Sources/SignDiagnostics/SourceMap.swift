// SPDX-License-Identifier: Apache-2.0

/// A handle of one source file of a ``SourceMap``.
public struct FileID: Hashable, Comparable, Sendable {
  /// The index in the map that gave the handle.
  public let index: Int

  /// Orders handles by the order in which their files were added.
  public static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}

/// A stretch of a source file.
public struct SourceSpan: Hashable, Comparable, Sendable {
  /// The file.
  public var file: FileID
  /// The first byte. [Unit: UTF-8 offset]
  public var start: Int
  /// The byte after the last. [Limit: >= start] [Unit: UTF-8 offset]
  public var end: Int

  /// Makes a span; an end before the start becomes the start.
  public init(file: FileID, start: Int, end: Int) {
    self.file = file
    self.start = start
    self.end = max(start, end)
  }

  /// Orders spans by file, then start, then end.
  public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.file, left.start, left.end) < (right.file, right.start, right.end)
  }
}

/// The user's files: their paths and bytes, and where lines begin.
public struct SourceMap: Sendable {
  private struct File: Sendable {
    var path: String
    var bytes: [UInt8]
    var lineStarts: [Int]
  }

  private var files: [File] = []

  /// Makes an empty map.
  public init() {}

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - path: The path as it is shown to the user.
  ///   - bytes: The content; need not be valid UTF-8.
  /// - Returns: the file's handle
  public mutating func add(path: String, bytes: [UInt8]) -> FileID {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    files.append(File(path: path, bytes: bytes, lineStarts: starts))
    return FileID(index: files.count - 1)
  }

  /// The path of a file as it is shown to the user.
  public func path(of file: FileID) -> String { files[file.index].path }

  /// The bytes of a file.
  public func bytes(of file: FileID) -> [UInt8] { files[file.index].bytes }

  /// Line and column of a byte.
  ///
  /// - Parameters:
  ///   - offset: The byte; one past the end means the end. [Unit: UTF-8 offset]
  ///   - file: The file.
  /// - Returns: the line and the column, both from 1; columns count Unicode scalars
  public func position(of offset: Int, in file: FileID) -> (line: Int, column: Int) {
    let source = files[file.index]
    let offset = min(max(0, offset), source.bytes.count)
    var low = 0
    var high = source.lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if source.lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = source.bytes[source.lineStarts[low]..<offset]
    return (low + 1, before.reduce(1) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 })
  }

  /// The text of a line without its line break.
  ///
  /// - Parameters:
  ///   - line: The line, from 1. [Limit: 1...number of lines]
  ///   - file: The file.
  /// - Returns: the text; empty for a line that is not there
  public func text(ofLine line: Int, in file: FileID) -> String {
    let source = files[file.index]
    guard line >= 1, line <= source.lineStarts.count else { return "" }
    let start = source.lineStarts[line - 1]
    let end = line < source.lineStarts.count ? source.lineStarts[line] - 1 : source.bytes.count
    var slice = source.bytes[start..<max(start, end)]
    if slice.last == UInt8(ascii: "\r") { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }
}
