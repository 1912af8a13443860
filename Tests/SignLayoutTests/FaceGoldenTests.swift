// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignCatalog
import SignDiagnostics
import SignFrame
import SignLayout
import SignPipeline
import SignTestSupport
import SignText
import Testing

@Suite("The drawings of faces")
struct FaceGoldenTests {
  @Test(
    "stay as they are",
    arguments: [
      ("direction-suspended", Fullness.fullest), ("direction-standing", .usual),
      ("location-suspended", .usual), ("location-window", .usual), ("notice-square", .smallest),
      ("temporary-desk", .usual), ("index-directory", .smallest), ("screen-windows", .usual),
    ])
  func stay(_ id: String, _ fullness: Fullness) throws {
    let data = try ReferenceData.shared()
    let template = try #require(data.templates[id])
    let face = layOutFace(
      FaceContents.input(FaceContents.content(for: id, fullness), template),
      catalog: data.catalog, typesetter: try Fonts.typesetter())
    let dump = face.value.dump
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent("face-\(id)-\(fullness).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(dump.utf8).write(to: file)
    }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(dump == golden)
    #expect(golden.utf8.count <= 20 << 10)
  }
}
