// SPDX-License-Identifier: Apache-2.0

import SignGeometry
package import SignLayout
package import SignModel

/// What samples say: 0 is very little, 1 the usual, 2 very much.
package enum SampleContents {
  /// A row.
  package static func row(
    _ symbol: String?, _ zh: String, _ en: String, to arrow: Arrow? = nil,
    number: String? = nil, color: String? = nil
  ) -> SignContent.Message {
    SignContent.Message(
      symbol: symbol.map { Spanned(SymbolID($0)) }, arrow: arrow, number: number,
      text: LocalizedText(zh: zh, en: en), color: color)
  }

  /// Rows of a direction sign.
  package static func directions(_ rank: Int) -> [SignContent.Message] {
    let rows = [
      row("toilet", "卫生间", "Toilet", to: .left),
      row("elevator", "电梯", "Elevator", to: .right),
      row("window", "业务受理区", "Service Windows", to: .ahead, number: "04–12"),
      row("baby-care", "母婴室", "Baby Care Room", to: .left),
      row("government-information", "政府信息查阅区", "Government Information Access", to: .right),
    ]
    return Array(rows.prefix([1, 3, 5][rank]))
  }

  /// Places with a symbol.
  package static let places = [
    row("toilet", "卫生间", "Toilet"),
    row("window", "业务受理区", "Service Windows", color: "blue"),
    row("government-information", "政府信息公开查阅区", "Government Information Access Area", color: "teal"),
  ]

  /// Service windows.
  package static let windows = [
    row(nil, "咨询", "Information", number: "01", color: "blue"),
    row(nil, "综合受理窗口", "General Services", number: "08", color: "blue"),
    row(
      "cross-region", "跨区域通办（行业）窗口", "Cross-Regional Services (Industry)", number: "12",
      color: "violet"),
  ]

  /// Rooms behind a door.
  package static let doors = [
    row(nil, "保洁间", "Cleaning Room"),
    row(nil, "会议室", "Meeting Room", number: "301"),
    row(
      nil, "行政审批协调科办公室", "Administrative Approval Coordination Office", number: "305", color: "teal"
    ),
  ]

  /// Accessible facilities.
  package static let accessible = [
    row("ramp", "轮椅坡道", "Wheelchair Ramp", to: .right),
    row("toilet-accessible", "无障碍卫生间", "Accessible Toilet", to: .left),
    row("elevator-accessible", "无障碍电梯", "Accessible Elevator to All Levels", to: .left),
  ]

  /// Notices of three forms.
  package static let notices = [
    SignContent.Notice(
      form: .prohibition, symbol: Spanned(SymbolID("no-smoking")),
      text: LocalizedText(zh: "禁止吸烟", en: "No Smoking")),
    SignContent.Notice(
      form: .mandatory, symbol: Spanned(SymbolID("queue-ticket")),
      text: LocalizedText(zh: "请取号", en: "Please Take a Number")),
    SignContent.Notice(
      form: .warning, symbol: Spanned(SymbolID("elevator")),
      text: LocalizedText(zh: "遇火灾请勿使用电梯", en: "Do Not Use Elevator in Case of Fire")),
  ]

  /// A notice for a time.
  package static func temporary(_ rank: Int) -> SignContent.Notice {
    var notice = notices[rank]
    notice.until = "2026-12-20"
    if rank > 0 {
      notice.from = "2026-11-20"
      notice.owner = LocalizedText(zh: "综合科", en: "General Office")
    }
    return notice
  }

  /// A directory.
  package static func levels(_ rank: Int) -> [FaceContent.DirectoryLevel] {
    let entries = [
      row("information", "咨询引导区", "Consultation", color: "teal"),
      row("window", "业务受理区", "Service Windows", color: "blue"),
      row(nil, "会议室", "Meeting Rooms"),
      row("document-collection", "综合出件区", "Document Collection", color: "violet"),
      row("self-service-24h", "24小时自助服务区", "24-Hour Self-Service", color: "green"),
      row("waiting", "休息等候区", "Waiting Area", color: "slate"),
    ]
    let facilities = ["toilet", "toilet-accessible", "elevator", "stairs", "baby-care"]
    let (levels, count) = [(1, 1), (3, 4), (5, 6)][rank]
    return (1...levels).reversed().map { number in
      FaceContent.DirectoryLevel(
        level: LevelID("F\(number)"), shortName: "F\(number)",
        name: LocalizedText(zh: "\(number)层", en: "F\(number)"), isHere: number == 1,
        entries: Array(entries.prefix(count)),
        facilities: facilities.prefix(count + 1).map { SymbolID($0) })
    }
  }

  /// A table of windows.
  package static func table(_ rank: Int) -> [SignContent.Message] {
    (1...[1, 6, 12][rank]).map { number in
      row(
        nil, number % 2 == 0 ? "综合受理窗口" : "不动产登记窗口",
        number % 2 == 0 ? "General Services" : "Real Estate Registration",
        number: number < 10 ? "0\(number)" : "\(number)")
    }
  }

  /// The name of the place.
  package static let placeName = LocalizedText(
    zh: "青澜县政务服务中心", en: "Qinglan County Government Service Center")

  /// Where a QR code leads.
  package static let link = "https://example.org/guide/08"

  /// The place.
  package static let place = PlaceIdentity(
    name: placeName,
    address: LocalizedText(zh: "青澜县海棠路18号", en: "18 Haitang Road"), phone: "0898-0000 0100",
    accessiblePhone: "0898-0000 0101",
    hours: LocalizedText(
      zh: "周一至周五 8:30–12:00，14:30–17:30", en: "Mon–Fri 8:30–12:00, 14:30–17:30"))
}
