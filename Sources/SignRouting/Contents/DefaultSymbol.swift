// SPDX-License-Identifier: Apache-2.0

import SignModel

/// The pictogram and the name of features that the plan gives none.
enum DefaultSymbol {
  /// The pictogram for a feature by its category.
  ///
  /// - Parameters:
  ///   - feature: The feature.
  ///   - isLeaving: True for a reader inside the building; a way in is his way out.
  /// - Returns: nil when there is no usual pictogram
  static func of(_ feature: Feature, isLeaving: Bool) -> SymbolID? {
    switch feature {
    case .section(let section, _): sections[section.category].map(SymbolID.init)
    case .unit(let unit, _): symbol(of: unit).map(SymbolID.init)
    case .opening(let opening, _):
      switch opening.category {
      case .principal: SymbolID(isLeaving ? "exit" : "entrance")
      case .emergencyExit: SymbolID("emergency-exit-right")
      case .pedestrian, .service: nil
      }
    case .fixture: nil
    case .amenity(let amenity, _): symbol(ofAmenity: amenity.category).map(SymbolID.init)
    case .occupant(let occupant, _):
      occupant.window.map { SymbolID(windows[$0.kind] ?? "window") }
    case .connector(let connector): SymbolID(symbol(of: connector))
    }
  }

  /// The usual words beside a pictogram.
  static func name(_ symbol: SymbolID) -> LocalizedText? {
    names[symbol.rawValue].map { LocalizedText(zh: $0.0, en: $0.1) }
  }

  private static func symbol(of connector: Connector) -> String {
    switch (connector.category, connector.direction) {
    case (.elevator, _): "elevator"
    case (.escalator, .up): "escalator-up"
    case (.escalator, .down): "escalator-down"
    case (.escalator, nil): "escalator"
    case (.stairs, _): "stairs"
    case (.ramp, _): "ramp"
    }
  }

  static func symbol(of unit: Unit) -> String? {
    symbol(ofUnit: unit.category, isAccessible: unit.accessibility.contains("wheelchair"))
  }

  private static func symbol(ofUnit category: UnitCategory, isAccessible: Bool) -> String? {
    switch category {
    case .restroom: "toilet"
    case .restroomMale: "toilet-men"
    case .restroomFemale: "toilet-women"
    case .restroomFamily, .restroomUnisex: "toilet-family"
    case .restroomWheelchair, .restroomMaleWheelchair, .restroomFemaleWheelchair,
      .restroomUnisexWheelchair:
      "toilet-accessible"
    case .mothersroom: "baby-care"
    case .elevator: "elevator"
    case .escalator: "escalator"
    case .stairs, .steps: "stairs"
    case .ramp: "ramp"
    case .movingwalkway: "moving-walkway"
    case .parking: isAccessible ? "parking-accessible" : "parking"
    case .waitingroom: "waiting"
    case .firstaid: "first-aid"
    case .library: "reading"
    case .lobby: "hall"
    case .conferenceroom: "meeting-room"
    case .auditorium: "auditorium"
    case .shower: "shower"
    case .smokingarea: "smoking-area"
    case .storage: "storage"
    case .office: "office"
    case .kitchen: "kitchen"
    case .serverroom: "server-room"
    default: nil
    }
  }

  private static func symbol(ofAmenity category: String) -> String? {
    if category.hasPrefix("restroom") {
      return UnitCategory(rawValue: category).flatMap { unit in
        symbol(ofUnit: unit, isAccessible: false)
      }
    }
    return amenities[category]
  }

  private static let sections: [Section.Category: String] = [
    .consultation: "information", .acceptance: "window", .issuance: "document-collection",
    .governmentInformation: "government-information", .publicAmenities: "rest-area",
    .selfService24h: "self-service-24h", .backOffice: "office",
  ]

  private static let windows: [Occupant.Window.Kind: String] = [
    .generalConsultation: "information", .assistance: "assistance",
    .crossRegionGeneral: "cross-region", .crossRegionIndustry: "cross-region",
    .unresolved: "unresolved", .leaderDuty: "lead-duty", .foreignLanguage: "foreign-language",
    .lostProperty: "lost-property", .priority: "priority", .remoteVideo: "remote-video",
    .weekend: "weekend", .issuance: "document-collection",
  ]

  private static let amenities: [String: String] = [
    "elevator": "elevator", "escalator": "escalator", "stairs": "stairs", "ramp": "ramp",
    "entry": "entrance", "information": "information", "reception": "reception",
    "reception.desk": "reception", "drinkingfountain": "drinking-water", "atm": "atm",
    "firstaid": "first-aid", "defibrillator": "aed", "fireextinguisher": "fire-extinguisher",
    "lostandfound": "lost-property", "taxi": "taxi", "bus": "bus", "parking": "parking",
    "meetingpoint": "assembly-point", "queueticket": "queue-ticket",
    "selfservice": "self-service", "lowcounter": "low-counter", "mothersroom": "baby-care",
    "phone": "telephone", "vendingmachine": "vending-machine", "copymachine": "copying",
    "powerchargingstation": "charging", "lockers": "locker", "seating": "rest-area",
    "wheelchairrental": "wheelchair-loan", "smokingarea": "smoking-area",
  ]

  private static let names: [String: (String, String)] = [
    "toilet": ("卫生间", "Toilet"), "toilet-men": ("男卫生间", "Men"),
    "toilet-women": ("女卫生间", "Women"), "toilet-family": ("第三卫生间", "Family Toilet"),
    "toilet-accessible": ("无障碍卫生间", "Accessible Toilet"),
    "baby-care": ("母婴室", "Baby Care Room"), "elevator": ("电梯", "Elevator"),
    "escalator": ("自动扶梯", "Escalator"), "escalator-up": ("自动扶梯上行", "Escalator Up"),
    "escalator-down": ("自动扶梯下行", "Escalator Down"), "stairs": ("楼梯", "Stairs"),
    "ramp": ("轮椅坡道", "Wheelchair Ramp"), "entrance": ("入口", "Entrance"),
    "exit": ("出口", "Exit"), "parking": ("停车场", "Parking"),
    "parking-accessible": ("无障碍停车位", "Accessible Parking"),
    "drinking-water": ("饮水处", "Drinking Water"), "information": ("咨询台", "Information"),
    "reception": ("服务台", "Reception"), "queue-ticket": ("取号", "Take a Number"),
    "self-service": ("自助服务", "Self-Service"), "waiting": ("等候区", "Waiting Area"),
    "first-aid": ("急救", "First Aid"), "aed": ("自动体外除颤器", "Automated External Defibrillator"),
    "emergency-exit-right": ("安全出口", "Exit"), "low-counter": ("低位服务台", "Accessible Counter"),
    "moving-walkway": ("自动人行道", "Moving Walkway"), "meeting-room": ("会议室", "Meeting Room"),
    "charging": ("充电处", "Charging Station"), "rest-area": ("休息区", "Rest Area"),
  ]
}
