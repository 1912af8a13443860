// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignModel

/// Says what every sign and page of a site shows.
///
/// Names and symbols come from the plan, arrows and distances from the routes. An id that the
/// plan does not have is passed over: the readers have reported it.
///
/// - Parameters:
///   - site: The site.
///   - visitor: The ways of people on foot.
///   - stepFree: The ways without steps, for accessible signs.
/// - Returns: for each sign its faces, one for a panel and one for each page of a screen, in the
///   order of the playlist; and which rows have no way
public func resolve(
  _ site: Site, visitor: Navigator, stepFree: Navigator
) -> Diagnosed<[SignID: [ResolvedFace]]> {
  var faces: [SignID: [ResolvedFace]] = [:]
  var diagnostics: [Diagnostic] = []
  let contents = SiteContents(site: site)
  for sign in site.signs {
    let isAccessible = sign.kind == .accessible || sign.tags.contains("accessible")
    let resolver = FaceResolver(
      contents: contents, navigator: isAccessible ? stepFree : visitor, sign: sign)
    let found: [Diagnosed<ResolvedFace>] =
      switch sign.carrier {
      case .panel(let panel): [resolver.resolve(panel.face, page: nil)]
      case .screen(let screen): screen.playlist.map { resolver.resolve($0.face, page: $0.id) }
      }
    faces[sign.id] = found.map(\.value)
    diagnostics += found.flatMap(\.diagnostics)
  }
  return Diagnosed(faces, diagnostics)
}
