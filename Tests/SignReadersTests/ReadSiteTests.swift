// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignDiagnostics
import SignGeometry
import SignModel
import SignReaders
import SignSyntax
import Testing

@Suite("Reading a site folder")
struct ReadSiteTests {
  @Test("the small site reads whole and without a finding")
  func smallSite() throws {
    let (value, findings, sources) = try SmallSite().read()
    #expect(findings.isEmpty, "\(TextRenderer(sources: sources).text(for: findings))")
    let site = try #require(value)
    #expect(site.id == "small-site")
    #expect(site.place == .village)
    #expect(site.hours?.zh == "周一至周五 8:30-12:00, 14:30-17:30")
    #expect(site.logo?.value == "art/logo.svg")
    #expect(site.venue.levels.map(\.id.rawValue) == ["F1", "F2"])
    #expect(site.venue.levels.map(\.shortName) == ["1", "F2"])
    #expect(site.venue.anchor?.bearing == 12)
    #expect(site.signs.map(\.id.rawValue).prefix(3) == ["D-1", "L-1", "L-2"])
    #expect(site.signs.count == 11)
  }

  @Test("a level keeps what was written of its features")
  func level() throws {
    let level = try #require(try SmallSite().read().site?.venue.levels.first)
    let hall = try #require(level.units.first)
    #expect(hall.polygon.area == 396)
    #expect(hall.accessibility == ["wheelchair"])
    #expect(hall.symbol?.value.rawValue == "hall")
    #expect(level.units[1].restriction == .employeesOnly)
    #expect(level.sections[0].color?.value == "blue")
    #expect(level.sections[1].regions == [level.units[1].polygon])
    #expect(level.openings[0].width == 3)
    #expect(level.openings[0].door?.isAutomatic == true)
    #expect(level.openings[1].accessControl == "badgereader")
    #expect(level.occupants[0].window?.number == "01")
    #expect(level.occupants[0].facing == Bearing(degrees: 180))
    #expect(level.details[0].line.count == 3)
  }

  @Test("connectors know the units at their stops")
  func connectors() throws {
    let connectors = try #require(try SmallSite().read().site?.venue.connectors)
    #expect(connectors[0].stops.map(\.unit.rawValue) == ["f1-lift", "f2-lift"])
    #expect(connectors[0].stops.map(\.level.rawValue) == ["F1", "F2"])
    #expect(connectors[0].isAccessible)
    #expect(connectors[1].direction == .up)
    #expect(!connectors[1].isAccessible)
  }

  @Test("signs and screens keep every form of content")
  func contents() throws {
    let site = try #require(try SmallSite().read().site)
    let faces = site.signs.flatMap { sign in
      switch sign.carrier {
      case .panel(let panel): [panel.face]
      case .screen(let screen): screen.playlist.map(\.face)
      }
    }
    guard case .destinations(let rows) = faces[0].content else {
      Issue.record("no destinations")
      return
    }
    #expect(
      rows.map(\.target) == [
        .feature(FeatureID("zone-windows")), .feature(FeatureID("lift-1")),
        .windows(first: FeatureID("w-01"), last: FeatureID("w-02")), .feature(FeatureID("f1-main")),
      ])
    #expect(rows.map(\.arrow) == [nil, .right, nil, nil])
    #expect(faces[2].content == .placeName)
    #expect(faces[3].content == .placeHours)
    #expect(faces[4].content == .directory(nil))
    guard case .notice(let notice) = faces[8].content else {
      Issue.record("no notice")
      return
    }
    #expect(notice.from == "2026-11-20")
    #expect(notice.owner?.en == "Office")
    guard case .messages(let messages) = faces[9].content,
      case .windows(let windows) = faces[11].content
    else {
      Issue.record("no messages or windows")
      return
    }
    #expect(messages.first?.number == "1")
    #expect(windows.map(\.value.rawValue) == ["w-01", "w-02"])
  }

  @Test("a broken entry is left out and the others are read")
  func leavesOut() throws {
    var site = try SmallSite()
    site.files["signs.yaml"]?.replace("facing: 270", with: "facing: west")
    #expect(site.read().site?.signs.map(\.id.rawValue).contains("L-1") == false)
    #expect(site.read().site?.signs.count == 10)
  }

  @Test("what refers to a broken feature goes with it, without a second finding")
  func noCascade() throws {
    var site = try SmallSite()
    site.files["plan/F1.yaml"]?.replace("at: [4, 16.9]", with: "at: here")
    let (value, findings, _) = site.read()
    #expect(findings.map(\.code) == [.wrongType])
    let features = try #require(value?.venue.features)
    for sign in value?.signs ?? [] {
      guard case .panel(let panel) = sign.carrier,
        case .destinations(let rows) = panel.face.content
      else { continue }
      #expect(rows.count == 3)
      for case .feature(let id) in rows.map(\.target) { #expect(features[id] != nil) }
    }
  }

  @Test("a second use of an id points to the first")
  func firstUse() throws {
    var site = try SmallSite()
    site.files["signs.yaml"]?.replace("id: L-1", with: "id: w-02")
    let (_, findings, sources) = site.read()
    let note = try #require(findings.first?.notes.first)
    let span = try #require(note.span)
    #expect(note.message.text() == "first used here")
    #expect(sources.path(of: span.file) == "plan/F1.yaml")
    #expect(sources.position(of: span.start, in: span.file) == (23, 10))
  }

  @Test(
    "a finding says what was measured or meant",
    arguments: [
      ("plan/F1.yaml", "[[20, 15], [20, 16]]", "[[19.88, 15], [19.88, 16]]", "lies 120 mm off"),
      ("plan/F1.yaml", "[[20, 15], [20, 16]]", "[[30, 9], [30, 11]]", "wall of 10 m carries 1 m"),
      ("plan/F2.yaml", "[20, 0, 3, 3]", "[20, 0, 3, 4.5]", "shares 1.5 m² with 'f2-lift'"),
      ("plan/F2.yaml", "[20, 0, 3, 3]", "[20, -1, 3, 4]", "3 m² outside of level 'F2'"),
      (
        "plan/F2.yaml", "rect: [0, 0, 20, 20]", "polygon: [[0, 0], [4, 4], [4, 0], [0, 4]]",
        "(2, 2)"
      ),
      ("signs.yaml", "zone-windows", "zone-window", "did you mean 'zone-windows'?"),
      ("signs.yaml", "kind: direction", "kind: directoin", "did you mean 'direction'?"),
      ("signs.yaml", "at: [1, 1]", "at: [-30, 1]", "30 m outside of level 'F1'; at most 5 m"),
      ("site.yaml", "\nphone:", "\nphon:", "did you mean 'phone'?"),
    ])
  func measured(_ file: String, _ old: String, _ new: String, _ words: String) throws {
    var site = try SmallSite()
    site.files[file]?.replace(old, with: new)
    let texts = site.read().findings.map { $0.message.text() }
    #expect(texts.contains { $0.contains(words) }, "\(texts)")
  }

  @Test(
    "a file that must be there is missed",
    arguments: [
      "site.yaml", "signs.yaml", "plan/F1.yaml", "plan/F2.yaml", "plan/building.yaml",
      "screens.yaml", "terms.csv",
    ])
  func missing(_ path: String) throws {
    var site = try SmallSite()
    site.files[path] = nil
    let (value, findings, _) = site.read()
    #expect((value == nil) == (path == "site.yaml"))
    #expect(
      findings.contains { $0.code == .missingFile }
        == ["site.yaml", "signs.yaml"].contains(path))
  }

  @Test("a site without levels is none, and says so")
  func noLevels() throws {
    var site = try SmallSite()
    site.files["plan/F1.yaml"] = nil
    site.files["plan/F2.yaml"] = nil
    let (value, findings, _) = site.read()
    #expect(value == nil)
    #expect(findings.contains { $0.message.text().contains("no level file in 'plan/'") })
  }

  @Test("a folder of nothing is no site")
  func nothing() {
    var sources = SourceMap()
    let site = readSite([], sources: &sources)
    #expect(site.value == nil)
    #expect(site.diagnostics.map(\.code) == [.missingFile, .missingFile, .missingFile])
  }

  @Test("unknown ids are not reported while a level file is broken")
  func brokenLevel() throws {
    var site = try SmallSite()
    site.files["plan/F2.yaml"] = "level: {id: F2, name: [\n"
    let codes = Set(site.read().findings.map(\.code))
    #expect(codes.contains(.yamlSyntax))
    #expect(codes.contains(.uncheckedReferences))
    #expect(!codes.contains(.unknownReference))
  }

  @Test("a level file is named by its level")
  func fileName() throws {
    var site = try SmallSite()
    site.files["plan/second.yaml"] = site.files["plan/F2.yaml"]
    site.files["plan/F2.yaml"] = nil
    #expect(site.read().findings.map(\.code) == [.fileNameDiffers])
  }

  @Test("a plan that ends in .yml is noticed")
  func unread() throws {
    var site = try SmallSite()
    site.files["plan/F3.yml"] = "level: {}"
    #expect(site.read().findings.map(\.code) == [.unreadFile])
  }

  @Test("the folder may lie anywhere")
  func prefix() throws {
    let site = try SmallSite()
    let files = site.sources.map { SourceFile(path: "county/small/" + $0.path, bytes: $0.bytes) }
    var sources = SourceMap()
    let read = readSite(files, sources: &sources)
    #expect(read.value?.signs.count == 11)
    #expect(read.diagnostics.isEmpty)
  }

  @Test("levels are put in order from the lowest, whatever their files are called")
  func order() throws {
    var site = try SmallSite()
    site.files["plan/F2.yaml"]?.replace("ordinal: 1", with: "ordinal: -1")
    #expect(site.read().site?.venue.levels.map(\.id.rawValue) == ["F2", "F1"])
  }

  @Test("all sample sites read without a finding", arguments: try sampleSites())
  func samples(_ name: String) throws {
    var sources = SourceMap()
    let files = try siteFiles(in: repository.appendingPathComponent("templates/sites/\(name)"))
    let site = readSite(files, sources: &sources)
    let terms = readTerms(files, sources: &sources)
    let findings = site.diagnostics + terms.diagnostics
    #expect(findings.isEmpty, "\(TextRenderer(sources: sources).text(for: findings))")
    #expect(site.value?.signs.isEmpty == false)
  }
}

/// The folders of `templates/sites`.
func sampleSites() throws -> [String] {
  let folder = repository.appendingPathComponent("templates/sites")
  return try FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter { FileManager.default.fileExists(atPath: folder.path + "/\($0)/site.yaml") }
    .sorted()
}

/// The text files of a site folder.
func siteFiles(in folder: URL) throws -> [SourceFile] {
  var paths = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  let plan = folder.appendingPathComponent("plan").path
  paths += try FileManager.default.contentsOfDirectory(atPath: plan).map { "plan/" + $0 }
  return try paths.sorted().filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".csv") }.map {
    SourceFile(path: $0, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))))
  }
}
