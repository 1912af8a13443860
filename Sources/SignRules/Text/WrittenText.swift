// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignModel

/// Words in two languages somewhere in the site folder.
struct WrittenText {
  /// What the words are, which decides how English is written.
  enum Role {
    /// The name of a place, zone, room, facility or window, or a row of a sign.
    case name
    /// The name of a level.
    case level
    /// A prohibition, warning, instruction or information.
    case notice(SignContent.Notice.Form)
    /// An address.
    case address
    /// Opening hours.
    case hours
  }

  /// The words.
  var words: LocalizedText
  /// What they are.
  var role: Role
  /// Where they were written.
  var span: SourceSpan?
  /// What they belong to.
  var subject: Subject?
  /// The pictogram beside them.
  var symbol: SymbolID?
  /// True when they are on a screen.
  var isOnScreen = false

  /// True for a name, false for a level, a notice, an address and hours.
  var isName: Bool { if case .name = role { true } else { false } }

  /// True for English that is a sentence, by its end or its length.
  var isSentence: Bool {
    guard let last = words.en.last else { return false }
    let count = words.en.words.count
    return count >= 8 || count >= 5 && ".?!".contains(last)
  }

  /// All texts of a site in the order of its files.
  static func all(of site: Site) -> [WrittenText] {
    var texts: [WrittenText] = []
    func add(
      _ words: LocalizedText?, _ role: Role, _ span: SourceSpan?, _ subject: Subject? = nil,
      symbol: SymbolID? = nil, isOnScreen: Bool = false
    ) {
      guard let words else { return }
      texts.append(
        WrittenText(
          words: words, role: role, span: span, subject: subject, symbol: symbol,
          isOnScreen: isOnScreen))
    }
    add(site.name, .name, site.span, Subject(id: site.id))
    add(site.address, .address, site.span, Subject(id: site.id))
    add(site.hours, .hours, site.span, Subject(id: site.id))
    for level in site.venue.levels {
      add(level.name, .level, level.span, Subject(id: level.id.rawValue, level: level.id.rawValue))
    }
    for level in site.venue.levels {
      let features: [Feature] =
        level.sections.map { .section($0, level.id) } + level.units.map { .unit($0, level.id) }
        + level.openings.map { .opening($0, level.id) }
        + level.fixtures.map { .fixture($0, level.id) }
        + level.amenities.map { .amenity($0, level.id) }
        + level.occupants.map { .occupant($0, level.id) }
      for feature in features {
        add(
          feature.name, .name, feature.span, feature.subject, symbol: feature.symbol?.value)
      }
    }
    for connector in site.venue.connectors {
      add(connector.name, .name, connector.span, Subject(id: connector.id.rawValue))
    }
    for sign in site.signs {
      switch sign.carrier {
      case .panel(let panel): texts += all(of: panel.face, on: sign, isOnScreen: false)
      case .screen(let screen):
        for page in screen.playlist { texts += all(of: page.face, on: sign, isOnScreen: true) }
      }
    }
    return texts
  }

  private static func all(of face: SignFace, on sign: Sign, isOnScreen: Bool) -> [WrittenText] {
    let span = face.span ?? sign.span
    switch face.content {
    case .messages(let rows):
      return rows.compactMap { row in
        row.text.map {
          WrittenText(
            words: $0, role: .name, span: row.span ?? span, subject: sign.subject,
            symbol: row.symbol?.value, isOnScreen: isOnScreen)
        }
      }
    case .notice(let notice):
      let text = WrittenText(
        words: notice.text, role: .notice(notice.form), span: span, subject: sign.subject,
        symbol: notice.symbol?.value, isOnScreen: isOnScreen)
      let owner = notice.owner.map {
        WrittenText(words: $0, role: .name, span: sign.span, subject: sign.subject)
      }
      return [text] + (owner.map { [$0] } ?? [])
    default: return []
    }
  }
}
