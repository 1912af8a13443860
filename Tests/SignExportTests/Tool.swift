// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A program outside of the project that reads what we wrote.
enum Tool: String {
  case pdftotext, pdfinfo, pdffonts, pdftoppm, qpdf, mutool, gs, convert
  case rsvg = "rsvg-convert"

  /// A program that could not do its work.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Whether the program is on this machine.
  var isInstalled: Bool { path != nil }

  private var path: String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
      "\($0)/\(rawValue)"
    }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs the program and gives what it prints.
  func run(_ arguments: [String], mayFail: Bool = false) throws -> [UInt8] {
    guard let path else { throw Failure(description: "\(rawValue) is not installed") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus != 0 && !mayFail {
      throw Failure(description: "\(rawValue) ended with \(process.terminationStatus)")
    }
    return Array(data)
  }

  /// Runs the program on a file of these bytes; `%` among the arguments is the file.
  func run(
    _ arguments: [String], on bytes: [UInt8], name: String, mayFail: Bool = false
  ) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "export-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return try run(arguments.map { $0 == "%" ? file.path : $0 }, mayFail: mayFail)
  }
}

/// The lines that `pdftotext` finds in a file, empty ones left out.
func extractedLines(_ pdf: [UInt8]) throws -> [String] {
  let out = try Tool.pdftotext.run(["%", "-"], on: pdf, name: "a.pdf")
  return String(decoding: out, as: UTF8.self).split { $0.isNewline || $0 == "\u{C}" }
    .map(String.init)
}
