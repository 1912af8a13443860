// SPDX-License-Identifier: Apache-2.0

import SignJSON
import SignModel

extension Pipeline {
  /// The documents of a run that are not drawings.
  ///
  /// - Parameters:
  ///   - planned: The site.
  ///   - drawn: Its drawings.
  ///   - written: The files made from them.
  /// - Returns: bytes with their paths inside the output folder
  func documents(
    of planned: PlannedSite, drawn: [DrawnFace], written: [WrittenFile]
  ) -> [(path: String, bytes: [UInt8])] {
    let site = planned.loaded.site
    let files = Dictionary(written.map { ($0.path, $0) }) { first, _ in first }
    let screens = site.signs.compactMap { sign -> ScreenManifest.Entry? in
      guard case .screen(let screen) = sign.carrier else { return nil }
      return ScreenManifest.Entry(
        sign: sign, screen: screen,
        frames: screen.playlist.map { files["screens/\(sign.id)/\($0.id).png"] })
    }
    func json(_ value: JSONValue) -> [UInt8] { Array((value.text + "\n").utf8) }
    let navigation = NavigationDocuments(planned: planned)
    return [
      ("navigation/graph.json", json(navigation.graph)),
      ("navigation/routes.json", json(navigation.routes)),
      ("screens/manifest.json", json(ScreenManifest(entries: screens, site: site.id).value)),
      ("schedule.csv", Schedule(planned: planned, drawn: drawn).bytes),
    ]
  }
}
