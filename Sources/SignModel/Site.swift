// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics

/// Everything a site folder says: the place, its building, its signs and screens.
public struct Site: Hashable, Sendable {
  /// The id of the site.
  public var id: String
  /// What kind of place it is.
  public var place: PlaceKind
  /// Its name.
  public var name: LocalizedText
  /// Its street address.
  public var address: LocalizedText?
  /// The telephone number for everybody.
  public var phone: String?
  /// The telephone number of the accessible service.
  ///
  /// - Clause: DB46 government service places 6.3.3.1 b, clause
  public var accessiblePhone: String?
  /// The opening hours.
  public var hours: LocalizedText?
  /// The file of the logo in the site folder.
  public var logo: Spanned<String>?
  /// The id of the profile that the site is checked against.
  public var profile: Spanned<String>
  /// The id of the house style.
  public var style: Spanned<String>
  /// The building.
  public var venue: Venue
  /// The panels and screens, in the order of the files.
  public var signs: [Sign]
  /// Where the site was written.
  public var span: SourceSpan?

  /// Makes a site.
  public init(
    id: String, place: PlaceKind, name: LocalizedText, address: LocalizedText? = nil,
    phone: String? = nil, accessiblePhone: String? = nil, hours: LocalizedText? = nil,
    logo: Spanned<String>? = nil, profile: Spanned<String>, style: Spanned<String>,
    venue: Venue, signs: [Sign], span: SourceSpan? = nil
  ) {
    self.id = id
    self.place = place
    self.name = name
    self.address = address
    self.phone = phone
    self.accessiblePhone = accessiblePhone
    self.hours = hours
    self.logo = logo
    self.profile = profile
    self.style = style
    self.venue = venue
    self.signs = signs
    self.span = span
  }
}

/// The kinds of government service places.
///
/// - Clause: DB46 government service places 5.2, clause
public enum PlaceKind: String, Hashable, Sendable, CaseIterable {
  /// 政务服务中心, at county level and above.
  case center
  /// 便民服务中心, of a town, township or subdistrict.
  case township
  /// 便民服务站, of a village or community.
  case village
}
