// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignGeometry
import SignModel
import SignRouting

/// A site with its ways, and with the contents of all faces resolved.
struct PlannedSite: Sendable {
  var loaded: LoadedSite
  /// The ways of a visitor on foot, and of one without steps.
  var navigators: [Navigator]
  /// What each face says: one for a panel, one for each page of a screen.
  var contents: [SignID: [FaceContent?]]
  var checks: [Report.Check]
}

extension Pipeline {
  func plan(_ loaded: LoadedSite) -> Diagnosed<PlannedSite> {
    let visitor = Navigator(venue: loaded.site.venue, walker: .visitor)
    let features = loaded.site.venue.features
    func message(_ id: FeatureID) -> SignContent.Message {
      var m = SignContent.Message(symbol: features[id]?.symbol, text: features[id]?.name)
      if case .occupant(let o, _) = features[id] { m.number = o.window?.number }
      if case .section(let s, _) = features[id] { m.color = s.color?.value }
      return m
    }
    func resolve(_ c: SignContent, _ sign: Sign) -> FaceContent? {
      switch c {
      case .messages(let m): return .messages(m)
      case .notice(let n): return .notice(n)
      case .placeName: return .placeName
      case .placeHours: return .placeHours
      case .map(let l): return .map(level: l.value, reader: sign.point, facing: sign.facing)
      case .feature(let id): return .location(message(id.value))
      case .windows(let ids): return .windows(ids.map { message($0.value) })
      case .directory:
        return .directory(
          loaded.site.venue.levels.reversed().map { l in
            .init(
              level: l.id, shortName: l.shortName, name: l.name, isHere: l.id == sign.level,
              entries: l.sections.map { message($0.id) }, facilities: [])
          })
      case .destinations(let ds):
        let all: [Arrow] = [
          .ahead, .aheadRight, .right, .backRight, .back, .backLeft, .left, .aheadLeft,
        ]
        return .messages(
          ds.map { d in
            let id: FeatureID =
              switch d.target {
              case .feature(let f): f
              case .windows(let f, _): f
              }
            var m = message(id)
            if let h = visitor.heading(at: sign.point, level: sign.level, to: id) {
              let t = sign.facing.opposite.turn(to: h.bearing)
              m.arrow = all[(Int((t / 45).rounded()) + 8) % 8]
              m.distance = h.length
            } else {
              m.arrow = .ahead
            }
            return m
          })
      }
    }
    var contents: [SignID: [FaceContent?]] = [:]
    for sign in loaded.site.signs {
      switch sign.carrier {
      case .panel(let p): contents[sign.id] = [resolve(p.face.content, sign)]
      case .screen(let s): contents[sign.id] = s.playlist.map { resolve($0.face.content, sign) }
      }
    }
    return Diagnosed(
      PlannedSite(loaded: loaded, navigators: [visitor], contents: contents, checks: []),
      visitor.diagnostics)
  }
}
