// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics

/// All rules.
public enum RuleBook {
  /// The rules in the order of their codes.
  public static let rules: [any Rule] = [
    MisnamedPlace(),
    MisnamedPlaceInEnglish(),
    MissingChinese(),
    TermDiffers(),
    TwoEnglishWordings(),
    EnglishLetterCase(),
    AllCapitals(),
    NeedlessEndMark(),
    StrayExclamation(),
    EnglishSpacing(),
    ForeignCharacter(),
    SpelledNumber(),
    FloorName(),
    WindowWording(),
    BritishSpelling(),
    WrongWording(),
    NumbersDiffer(),
    UnmatchedOpener(),
    RoadAbbreviation(),
    LeadingArticle(),
    HalfWidthPunctuation(),
    TraditionalCharacter(),
    ChineseFaceNotHei(),
    LatinFaceNotSans(),
    UnfitWeight(),
    CharacterHeightTooSmall(),
    UnfitLanguageRatio(),
    LettersTooSmall(),
    TooManyDestinations(),
    UnknownSymbol(),
    DirectionWithoutArrow(),
    LocationFarFromPlace(),
    TemporaryWithoutOwner(),
    NoticeFormDiffers(),
    MissingSymbol(),
    SymbolAgainstArrow(),
    WasteClassDiffers(),
    UnknownZoneColor(),
    ContrastTooLow(),
    SuspendedTooLow(),
    NoPostedPlan(),
    LevelWithoutIndex(),
    IndexWithoutOverview(),
    ScreenNearConnector(),
    PageTooShort(),
    ScreenWordingDiffers(),
    NoticeOnScreen(),
    MissingZone(),
    MissingWindow(),
    WindowOfTableMissing(),
    UnsignedAccessibleFacility(),
    UnsignedZone(),
    UnsignedWindow(),
    SelfServiceWithoutEntrance(),
    FacilityWithoutStepFreeWay(),
    DestinationWithoutStepFreeWay(),
    NoAccessibleElevator(),
    NoLowCounter(),
    NoAccessibleToilet(),
    NoAccessiblePhone(),
    NoAccessibleParking(),
    NoTactilePaving(),
    ExpiredSign(),
    NoLogo(),
    NoNameSign(),
    AccessibleWithoutSymbol(),
  ]

  /// The rule of that code; nil when there is none.
  ///
  /// - Parameter code: The code or the name, such as `SG9110` or `no-accessible-elevator`.
  /// - Returns: the rule
  public static func rule(_ code: String) -> (any Rule)? {
    rules.first { $0.code.id == code || $0.code.name == code }
  }
}
