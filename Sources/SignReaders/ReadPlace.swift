// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel
import SignSyntax

/// Reads `site.yaml`: the site still without its building and signs.
func readPlace(_ map: inout MappingReader) -> Site? {
  let id = map.word("id", required: true)
  let place = map.word("place", PlaceKind.self, required: true)
  let name = map.localizedText("name", required: true)
  let address = map.localizedText("address")
  let phone = map.filledText("phone")?.value
  let accessiblePhone = map.filledText("accessiblePhone")?.value
  let hours = map.localizedText("hours")
  let logo = readLogo(&map)
  let profile = map.spannedWord("profile")
  let style = map.spannedWord("style")
  guard let id, let place, let name else { return nil }
  return Site(
    id: id.value, place: place, name: name, address: address, phone: phone,
    accessiblePhone: accessiblePhone, hours: hours, logo: logo,
    profile: profile ?? Spanned("hainan"), style: style ?? Spanned("house"),
    venue: Venue(levels: []), signs: [], span: id.span)
}

/// The logo's file; it lies in the site folder.
private func readLogo(_ map: inout MappingReader) -> Spanned<String>? {
  guard let path = map.filledText("logo") else { return nil }
  let parts = path.value.split(separator: "/", omittingEmptySubsequences: false)
  guard !path.value.contains("\\"), parts.allSatisfy({ !["", ".", ".."].contains($0) }) else {
    map.report(
      Diagnostic(
        .pathOutsideFolder, .error, "'\(path.value)' is not a file of the site folder",
        at: path.span))
    return nil
  }
  return Spanned(path.value, at: path.span)
}
