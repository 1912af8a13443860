// SPDX-License-Identifier: Apache-2.0

/// A place of the content that a template can ask for, written `$name`.
public enum ContentField: String, Hashable, Sendable, CaseIterable {
  /// The words of a row, location or notice; the name of a level.
  case name
  /// A window number or other short mark; the short name of a level.
  case number
  /// The pictogram of a row, location or notice.
  case symbol
  /// The name of the place.
  case place
  /// The logo of the place.
  case logo
  /// The street address.
  case address
  /// The opening hours.
  case hours
  /// The telephone number for everybody.
  case phone
  /// The telephone number of the accessible service.
  case accessiblePhone
  /// The first day of a notice.
  case from
  /// The last day of a notice.
  case until
  /// The address that the QR code of the sign opens.
  case link
  /// Who is responsible for a notice.
  case owner
  /// The id of the sign.
  case id
  /// The title of the face: the name of the level of a map, or of the sign's template.
  case title
  /// There on the level where the sign stands.
  case here
  /// There when the content is one row or place.
  case location
  /// There when the content is several rows.
  case rows
  /// There when the content is a notice.
  case notice
  /// There when the content is name, address, phones and hours of the place.
  case visit
}
