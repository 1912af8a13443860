// SPDX-License-Identifier: Apache-2.0

import Testing

@Suite("Findings in signs, screens and terms")
struct SignFindingsTests {
  @Test("every fault of a panel is found where it stands", arguments: panels)
  func panel(_ change: Change) throws { try change.expectMarkedFindings() }

  @Test("every fault of content is found where it stands", arguments: contents)
  func content(_ change: Change) throws { try change.expectMarkedFindings() }

  @Test("every fault of a screen is found where it stands", arguments: screens)
  func screen(_ change: Change) throws { try change.expectMarkedFindings() }

  @Test("every fault of the terms is found where it stands", arguments: terms)
  func term(_ change: Change) throws { try change.expectMarkedFindings() }

  static let panels = [
    inSigns("id of a window", "id: L-1", "id: ⟦duplicate-id:w-01⟧"),
    inSigns("id of another sign", "id: L-1", "id: ⟦duplicate-id:D-1⟧"),
    inSigns("unknown level", "level: F1, at: [5, 3]", "level: ⟦unknown-reference:F3⟧, at: [5, 3]"),
    inSigns(
      "unit for a level", "level: F1, at: [5, 3]", "level: ⟦unfit-reference:f1-hall⟧, at: [5, 3]"),
    inSigns("far outside", "at: [1, 1]", "at: ⟦sign-off-level:[-30, 1]⟧"),
    inSigns("no width", "[1800, 400]", "[⟦number-out-of-range:0⟧, 400]"),
    inSigns("wider than a house", "[1800, 400]", "[⟦number-out-of-range:25000⟧, 400]"),
    inSigns("one number of two", "[1800, 400]", "⟦wrong-type:[1800]⟧"),
    inSigns("number in quotes", "height: 2500", "height: ⟦wrong-type:\"2500\"⟧"),
    inSigns("unknown kind", "kind: direction", "kind: ⟦unknown-value:directions⟧"),
    inSigns("unknown mounting", "suspended, height", "⟦unknown-value:hanging⟧, height"),
    inSigns("screen", "kind: direction", "kind: ⟦screen-among-panels:electronic⟧"),
    inSigns("arrows on the back", "sides: 1", "sides: ⟦unfit-back-side:2⟧"),
    inSigns("no web address", "sides: 1", "sides: 1, link: ⟦unfit-link:ftp://example.org⟧"),
    inSigns("address with a space", "sides: 1", "sides: 1, link: ⟦unfit-link:https://a b⟧"),
    inSigns("three sides", "sides: 1", "sides: ⟦number-out-of-range:3⟧"),
    inSigns(
      "no dates",
      "temporary, level: F1, at: [2, 1], facing: 0, template: notice, from: 2026-11-20, ",
      "⟦missing-dates:temporary⟧, level: F1, at: [2, 1], facing: 0, template: notice, "),
    inSigns("day that is not", "2026-11-20", "⟦impossible-date:2026-02-29⟧"),
    inSigns("day in words", "2026-11-20", "⟦impossible-date:tomorrow⟧"),
    inSigns("until before from", "2026-12-20", "⟦dates-reversed:2026-10-20⟧"),
    inSigns("dates for ever", "facing: 90,", "facing: 90, ⟦needless-dates:until⟧: 2026-11-20,"),
    inSigns(
      "no template", "{id: N-1, kind: notice, level: F1, at: [1, 1], facing: 90, template: notice,",
      "{⟦missing-key:id: N-1⟧, kind: notice, level: F1, at: [1, 1], facing: 90,"),
  ]

  static let contents = [
    inSigns("unknown destination", "zone-windows", "⟦unknown-reference:zone-window⟧"),
    inSigns("unknown destination with an arrow", "id: lift-1", "id: ⟦unknown-reference:lift-9⟧"),
    inSigns("fixture for a destination", "zone-windows", "⟦unfit-reference:f1-counter⟧"),
    inSigns("unknown arrow", "arrow: right", "arrow: ⟦unknown-value:rihgt⟧"),
    inSigns("shop for a window", "[w-01, w-02]", "[w-01, ⟦unfit-reference:f1-shop⟧]"),
    inSigns("one window", "windows: [w-01, w-02]", "⟦wrong-type:windows⟧: [w-01]"),
    inSigns("windows downward", "[w-01, w-02]", "[⟦windows-reversed:w-02⟧, w-01]"),
    inSigns(
      "id and windows", "{windows: [w-01, w-02]}",
      "⟦ambiguous-content:{id: w-01, windows: [w-01, w-02]}⟧"),
    inSigns("list in a list", "zone-windows", "⟦wrong-type:[zone-windows]⟧"),
    inSigns(
      "no destinations",
      "[zone-windows, {id: lift-1, arrow: right}, {windows: [w-01, w-02]}, f1-main]",
      "⟦empty-list:[]⟧"),
    inSigns("unknown feature", "of: f1-lift", "of: ⟦unknown-reference:f1-elevator⟧"),
    inSigns("level for a feature", "of: f1-lift", "of: ⟦unfit-reference:F1⟧"),
    inSigns("unknown level of a directory", "directory: F2", "directory: ⟦unknown-reference:F9⟧"),
    inSigns("unknown level of a map", "map: F1", "map: ⟦unknown-reference:F9⟧"),
    inSigns("no form", "{place: name}", "⟦ambiguous-content:{}⟧"),
    inSigns("two forms", "{place: name}", "{place: name, ⟦ambiguous-content:of⟧: f1-lift}"),
    inSigns("unknown form", "{place: name}", "{⟦unknown-key:plase⟧: name}"),
    inSigns("map for a location", "{place: name}", "{⟦unfit-content:map⟧: F1}"),
    inSigns("windows on a panel", "{place: name}", "{⟦unfit-content:windows⟧: [w-01]}"),
    inSigns("unknown part of the place", "place: name", "place: ⟦unknown-value:nmae⟧"),
    inSigns("no content", "content: {place: name}", "⟦missing-key:content⟧: ~"),
    inSigns(
      "empty row",
      "{symbol: wheelchair, arrow: ahead, number: \"1\", zh: 无障碍入口, en: Accessible Entrance}",
      "⟦empty-list:{}⟧"),
    inSigns(
      "row in one language", "zh: 无障碍入口, en: Accessible Entrance",
      "en: ⟦untranslated-text:Accessible Entrance⟧"),
    inSigns(
      "notice in one language", "zh: 禁止吸烟, en: No Smoking", "en: ⟦untranslated-text:No Smoking⟧"),
    inSigns("unknown form of notice", "form: prohibition", "form: ⟦unknown-value:forbidden⟧"),
  ]

  static let screens = [
    inScreens("too many pixels", "[1920, 1080]", "[⟦number-out-of-range:19200⟧, 1080]"),
    inScreens("half a pixel", "[1920, 1080]", "⟦wrong-type:[1920.5, 1080]⟧"),
    inScreens("no time", "dwell: 20", "dwell: ⟦number-out-of-range:0⟧"),
    inScreens("page twice", "id: windows", "id: ⟦duplicate-id:zones⟧"),
    inScreens("unknown window", "[w-01, w-02]", "[w-01, ⟦unknown-reference:w-03⟧]"),
    inScreens("no window", "[w-01, w-02]", "[w-01, ⟦unfit-reference:f1-shop⟧]"),
    inScreens("id of a panel", "id: S-1", "id: ⟦duplicate-id:D-1⟧"),
    inScreens(
      "no pages",
      """

            - {id: zones, template: screen-directory, content: {directory: venue}, dwell: 20}
            - {id: windows, template: screen-windows, content: {windows: [w-01, w-02]}, dwell: 10}
      """, " ⟦empty-list:[]⟧"),
  ]

  static let terms = [
    Change("empty English", "terms.csv", "小卖部,Shop,", "小卖部,⟦empty-text:⟧,"),
    Change("term twice", "terms.csv", "小卖部", "⟦duplicate-term:小石村⟧"),
    Change("unknown column", "terms.csv", "abbr_en", "⟦term-columns:short⟧"),
    Change("unknown confidence", "terms.csv", "local,inferred", "local,⟦unknown-value:sure⟧"),
    Change(
      "row too long", "terms.csv", "小卖部,Shop,,tenant,local,inferred",
      "⟦csv-syntax:小卖部,Shop,,tenant,local,inferred,x⟧"),
  ]

  private static func inSigns(_ name: String, _ old: String, _ new: String) -> Change {
    Change(name, "signs.yaml", old, new)
  }

  private static func inScreens(_ name: String, _ old: String, _ new: String) -> Change {
    Change(name, "screens.yaml", old, new)
  }
}
