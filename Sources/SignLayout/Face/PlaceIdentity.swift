// SPDX-License-Identifier: Apache-2.0

public import SignCatalog
public import SignModel

/// What a face can say about the place in which it hangs.
public struct PlaceIdentity: Hashable, Sendable {
  /// The name.
  public var name: LocalizedText
  /// The logo.
  public var logo: Symbol?
  /// The street address.
  public var address: LocalizedText?
  /// The telephone number for everybody.
  public var phone: String?
  /// The telephone number of the accessible service.
  public var accessiblePhone: String?
  /// The opening hours.
  public var hours: LocalizedText?

  /// Makes an identity.
  public init(
    name: LocalizedText, logo: Symbol? = nil, address: LocalizedText? = nil,
    phone: String? = nil, accessiblePhone: String? = nil, hours: LocalizedText? = nil
  ) {
    self.name = name
    self.logo = logo
    self.address = address
    self.phone = phone
    self.accessiblePhone = accessiblePhone
    self.hours = hours
  }

  /// The identity of a site, with its logo from the catalog.
  public init(_ site: Site, catalog: Catalog) {
    self.init(
      name: site.name, logo: catalog.symbols[Catalog.logo], address: site.address,
      phone: site.phone, accessiblePhone: site.accessiblePhone, hours: site.hours)
  }
}
