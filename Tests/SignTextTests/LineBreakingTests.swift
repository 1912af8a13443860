// SPDX-License-Identifier: Apache-2.0

import SignFrame
import SignGeometry
import SignTestSupport
import SignText
import Testing

@Suite("Line breaking")
struct LineBreakingTests {
  private let typesetter: Typesetter
  private let style = TypeStyle(weight: .semibold, height: 10)

  init() throws { typesetter = try Fonts.typesetter() }

  private func width(_ text: String, _ language: TextLanguage) -> Double {
    typesetter.line(text, language, style, .black).width
  }

  /// Breaks a text in the room of another text.
  private func broken(
    _ text: String, _ language: TextLanguage, room: String, maxLines: Int = 9
  ) -> [String]? {
    typesetter.lines(
      text, language, style, .black, maxWidth: width(room, language) + 0.001, maxLines: maxLines
    )?.map(\.text)
  }

  struct Case: CustomTestStringConvertible {
    var text: String
    var language: TextLanguage
    var room: String
    var lines: [String]?

    init(_ text: String, _ language: TextLanguage, in room: String, _ lines: String?) {
      self.text = text
      self.language = language
      self.room = room
      self.lines = lines?.split(separator: "|").map(String.init)
    }

    var testDescription: String { text }
  }

  @Test(
    "lines end where a reader would end them",
    arguments: [
      Case("业务受理区", .zh, in: "业务受理区", "业务受理区"),
      Case("业务受理区", .zh, in: "业务受理", "业务|受理区"),
      Case("“未办成事”协调服务窗口", .zh, in: "未办成事协调服", "“未办成事”|协调服务窗口"),
      Case("不动产登记与交易纳税综合受理区", .zh, in: "九个汉字宽的一行字", "不动产登记与交易|纳税综合受理区"),
      Case("企业开办12号窗口", .zh, in: "企业开办12", "企业开办|12号窗口"),
      Case("自助服务区终端窗口12", .zh, in: "自助服务区终端", "自助服务区|终端窗口12"),
      Case("周一至周五 8:30–12:00", .zh, in: "周一至周五 8:30", "周一至周五 |8:30–12:00"),
      Case("卫生间、饮水处、母婴室", .zh, in: "卫生间、", "卫生间、|饮水处、|母婴室"),
      Case("综合服务\u{200B}大厅", .zh, in: "综合服务", "综合服务\u{200B}|大厅"),
      Case("Service Windows", .en, in: "Windows", "Service |Windows"),
      Case("Self-service Area", .en, in: "Self-service", "Self-service |Area"),
      Case("Entry/Exit", .en, in: "Entry/Ex", "Entry/|Exit"),
      Case("Real Estate Window 12", .en, in: "Real Estate Win", "Real Estate |Window 12"),
      Case("Lobby 200 m ahead", .en, in: "Lobby 200 ", "Lobby |200 m |ahead"),
      Case("Open 8:30–12:00", .en, in: "8:30–12:00", "Open |8:30–12:00"),
      Case("Tax & Fees", .en, in: "Tax & F", nil),
    ])
  func places(_ sample: Case) {
    #expect(broken(sample.text, sample.language, room: sample.room) == sample.lines)
  }

  @Test(
    "what belongs together does not fit in less than its width",
    arguments: [
      ("8:30–12:00", TextLanguage.zh), ("12号", .zh), ("2026年", .zh), ("三楼", .zh), ("第3", .zh),
      ("B1层", .zh), ("100%", .zh), ("No. 12", .en), ("200 m", .en), ("24/7", .en), ("A-12", .en),
      ("Self-service", .en),
      ("12345-67890", .en), ("Window\u{A0}12", .en), ("Windows", .en), ("——", .zh), ("……", .zh),
      ("出口", .zh),
    ])
  func unbreakable(_ text: String, _ language: TextLanguage) {
    #expect(
      typesetter.lines(
        text, language, style, .black, maxWidth: width(text, language) * 0.75, maxLines: 9) == nil)
  }

  @Test(
    "no closing mark begins a line and no opening mark ends one",
    arguments: ["，", "。", "、", "：", "；", "！", "？", "）", "》", "”", "’", "】", "…", "·", "%"])
  func closing(_ mark: String) throws {
    let text = "甲乙丙丁\(mark)戊己庚辛"
    for room in ["甲乙丙丁", "甲乙丙", "甲乙丙丁戊", "甲乙丙丁戊己"] {
      let lines = try #require(broken(text, .zh, room: room))
      #expect(lines.dropFirst().allSatisfy { !$0.hasPrefix(mark) }, "\(lines)")
    }
  }

  @Test(
    "no opening mark ends a line", arguments: ["（", "《", "“", "‘", "【", "「", "￥", "("])
  func opening(_ mark: String) throws {
    let text = "甲乙丙丁\(mark)戊己庚辛"
    for room in ["甲乙丙丁", "甲乙丙", "甲乙丙丁戊", "甲乙丙丁戊己"] {
      let lines = try #require(broken(text, .zh, room: room))
      #expect(lines.dropLast().allSatisfy { !$0.hasSuffix(mark) }, "\(lines)")
    }
  }

  @Test("no character stands alone on a line")
  func orphans() throws {
    let text = "甲乙丙丁戊己庚"
    #expect(broken(text, .zh, room: "甲") == nil)
    for room in ["甲乙丙丁戊己", "甲乙丙丁", "甲乙丙", "甲乙丙丁戊"] {
      let lines = try #require(broken(text, .zh, room: room))
      #expect(lines.allSatisfy { $0.count >= 2 }, "\(lines)")
    }
    #expect(broken("甲乙丙。", .zh, room: "甲乙丙") == nil)
  }

  @Test("random texts come back whole, fit, and are broken between graphemes")
  func randomTexts() {
    let parts = [
      "业务", "受理", "区", "（", "）", "，", "、", "“", "”", "12", "8:30–12:00", "号", "A", "Exit", " ",
      "e\u{301}t", "-", "/", "——", "第", "三", "楼", "%", "Service", "\u{200B}", "·",
    ]
    var generator = SplitMix(seed: 20_240_611)
    var brokenTexts = 0
    for _ in 0..<400 {
      let count = Int.random(in: 1...14, using: &generator)
      let text = (0..<count).compactMap { _ in parts.randomElement(using: &generator) }.joined()
      let language: TextLanguage = Bool.random(using: &generator) ? .zh : .en
      let room = Double.random(in: 20...120, using: &generator)
      guard
        let lines = typesetter.lines(
          text, language, style, .black, maxWidth: room, maxLines: 6)
      else { continue }
      #expect(Array(lines.map(\.text).joined().utf8) == Array(text.utf8))
      #expect(lines.count <= 6)
      #expect(lines.allSatisfy { $0.width <= room + 1e-3 })
      #expect(lines.map(\.text.count).reduce(0, +) == text.count)
      for (line, next) in zip(lines, lines.dropFirst()) {
        let ends = line.text.last.map { $0.isASCII && $0.isNumber } ?? false
        let begins = next.text.first.map { $0.isASCII && $0.isNumber } ?? false
        #expect(!(ends && begins), "\(text)")
      }
      if lines.count > 1 { brokenTexts += 1 }
    }
    #expect(brokenTexts > 50)
  }

  @Test("a space at a break has no width")
  func hangingSpace() throws {
    let lines = try #require(
      typesetter.lines(
        "Service Windows", .en, style, .black, maxWidth: width("Windows", .en) + 1, maxLines: 2))
    #expect(lines.map(\.text) == ["Service ", "Windows"])
    #expect(abs(lines[0].width - width("Service", .en)) < 1e-9)
  }

  @Test("words of the caller are kept whole")
  func ownWords() throws {
    let text = "甲乙丙丁戊己"
    #expect(broken(text, .zh, room: "甲乙丙丁") == ["甲乙丙", "丁戊己"])
    let own = try Typesetter(fonts: Fonts.manifest(), words: ["丙丁"])
    let lines = own.lines(
      text, .zh, style, .black, maxWidth: width("甲乙丙丁", .zh) + 0.001, maxLines: 2)
    #expect(lines?.map(\.text) == ["甲乙丙丁", "戊己"])
  }

  @Test("no room or no lines is no fit")
  func noRoom() {
    #expect(typesetter.lines("出口", .zh, style, .black, maxWidth: 0, maxLines: 3) == nil)
    #expect(typesetter.lines("出口", .zh, style, .black, maxWidth: 99, maxLines: 0) == nil)
    #expect(typesetter.lines("", .zh, style, .black, maxWidth: 9, maxLines: 1)?.count == 1)
  }
}

/// A small seeded generator (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
