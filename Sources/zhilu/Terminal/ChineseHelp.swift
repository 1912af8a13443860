// SPDX-License-Identifier: Apache-2.0

import SignPipeline

/// The help pages in Chinese, which are data.
struct ChineseHelp {
  private let page: String

  /// Finds the page when the arguments ask for help in Chinese.
  init?(asked arguments: [String]) {
    let isChinese =
      arguments.contains("--lang=zh")
      || zip(arguments, arguments.dropFirst()).contains { $0 == "--lang" && $1 == "zh" }
    let words = arguments.filter { !$0.hasPrefix("-") && $0 != "zh" && $0 != "help" }
    let asksHelp =
      arguments.contains("--help") || arguments.contains("-h") || arguments.contains("help")
      || words.isEmpty
    guard isChinese, asksHelp,
      let resources = try? Resources.locate(
        given: (nil, nil), environment: World.environment, executable: World.executable,
        workingFolder: World.workingFolder)
    else { return nil }
    let name = words.first ?? "zhilu"
    let path = "\(resources.templates)/help/zh/\(name).txt"
    guard name.allSatisfy(\.isLetter), let bytes = try? Disk.bytes(of: path) else { return nil }
    page = String(decoding: bytes, as: UTF8.self)
  }

  func print() { Terminal.write(page, to: 1) }
}
