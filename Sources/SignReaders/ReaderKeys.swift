// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel
import SignSyntax

/// The keys that the readers take, by what they describe, in the order in which they are read.
///
/// Asked of the readers themselves with an empty mapping, so that a schema or a page of the
/// manual can be compared with what is really read.
public func readerKeys() -> [String: [String]] {
  var names = NameTable()
  var spans: [FeatureID: SourceSpan] = [:]
  var seen: [String: SourceSpan] = [:]
  let plan = PlanView(Venue(levels: []))
  func keys(_ read: (inout MappingReader) -> Void) -> [String] {
    var sources = SourceMap()
    let span = SourceSpan(file: sources.add(path: "", bytes: []), start: 0, end: 0)
    var map = MappingReader(YAMLNode(.mapping([]), at: span), of: "")
    read(&map)
    var found: Set<String> = []
    return map.askedKeys.filter { found.insert($0).inserted }
  }
  return [
    "site": keys { _ = readPlace(&$0) },
    "text": keys { _ = $0.twoLanguages() },
    "building": keys { _ = readBuilding(&$0, &names) },
    "anchor": keys { _ = readAnchor(&$0) },
    "connector": keys { _ = readConnector(&$0, &names) },
    "levelFile": keys { _ = readLevel(&$0, &names) },
    "level": keys { _ = readLevelHead(&$0, &names) },
    "section": keys { _ = readSection(&$0, &names, &spans) },
    "unit": keys { _ = readUnit(&$0, &names, &spans) },
    "opening": keys { _ = readOpening(&$0, &names, &spans) },
    "door": keys { _ = readDoor(&$0) },
    "fixture": keys { _ = readFixture(&$0, &names, &spans) },
    "amenity": keys { _ = readAmenity(&$0, &names, &spans) },
    "occupant": keys { _ = readOccupant(&$0, &names, &spans) },
    "window": keys { _ = readWindow(&$0) },
    "detail": keys { _ = readDetail(&$0, &names, &spans) },
    "signs": keys { _ = readSignList(&$0, "signs") { _ in nil } },
    "sign": keys { _ = readSign(&$0, &names, plan) },
    "content": keys { _ = readContent(&$0, for: .notice, &names, plan) },
    "destination": keys { _ = readDestinationRow(&$0) },
    "message": keys { _ = readMessage(&$0) },
    "notice": keys { _ = readNotice(&$0) },
    "screens": keys { _ = readSignList(&$0, "screens") { _ in nil } },
    "screen": keys { _ = readScreen(&$0, &names, plan) },
    "page": keys { _ = readPage(&$0, &seen, &names, plan) },
  ]
}
