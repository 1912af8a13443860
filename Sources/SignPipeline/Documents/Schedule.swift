// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignGeometry
import SignJSON
import SignModel

/// The sign schedule: one row for each face, as a workshop and an installer read it.
struct Schedule {
  static let head = [
    "id", "kind", "carrier", "tags", "level", "x_m", "y_m", "facing_deg", "mounting", "height_mm",
    "width_mm", "face_height_mm", "sides", "template", "page", "arrows", "messages_zh",
    "messages_en", "symbols", "valid_from", "valid_until", "note", "file",
  ]

  var planned: PlannedSite
  var drawn: [DrawnFace]

  /// The schedule as CSV.
  var bytes: [UInt8] { csvBytes(head: Self.head, rows: rows) }

  private var rows: [[String]] {
    let site = planned.loaded.site
    return drawn.compactMap { face in
      switch face.subject {
      case .map: nil
      case .panel(let index):
        row(face, site.signs[index], number: 0, page: "", file: "signs/\(site.signs[index].id).pdf")
      case .page(let index, let number):
        if case .screen(let screen) = site.signs[index].carrier {
          row(
            face, site.signs[index], number: number, page: screen.playlist[number].id,
            file: "screens/\(site.signs[index].id)/\(screen.playlist[number].id).png")
        } else {
          nil
        }
      }
    }
  }

  private func row(
    _ face: DrawnFace, _ sign: Sign, number: Int, page: String, file: String
  ) -> [String] {
    func millimeters(_ value: Double) -> String { JSONValue.decimalText(value, places: 1) }
    func meters(_ value: Double) -> String { JSONValue.decimalText(value, places: 3) }
    var sides = 1
    var carrier = "panel"
    if case .panel(let panel) = sign.carrier { sides = panel.sides } else { carrier = "screen" }
    let words = planned.contents[sign.id].map { ScheduleWords($0[number]) } ?? ScheduleWords()
    return [
      sign.id.rawValue, sign.kind.rawValue, carrier, sign.tags.sorted().joined(separator: " "),
      sign.level.rawValue, meters(sign.point.x), meters(sign.point.y),
      JSONValue.decimalText(sign.facing.degrees, places: 2),
      (sign.mounting ?? face.template?.mounting)?.rawValue ?? "",
      (sign.height ?? face.template?.height).map(millimeters) ?? "",
      millimeters(face.size.width), millimeters(face.size.height), String(sides),
      face.template?.id ?? "", page, words.arrows.joined(separator: " | "),
      words.zh.joined(separator: " | "), words.en.joined(separator: " | "),
      words.symbols.joined(separator: " | "), words.from, words.until, sign.note ?? "",
      face.frame == nil ? "" : file,
    ]
  }
}

/// The words and symbols of a face for the schedule.
private struct ScheduleWords {
  var arrows: [String] = []
  var zh: [String] = []
  var en: [String] = []
  var symbols: [String] = []
  var from = ""
  var until = ""

  init() {}

  init(_ content: FaceContent) {
    switch content {
    case .messages(let rows), .windows(let rows): rows.forEach { add($0) }
    case .location(let row): add(row)
    case .directory(let levels):
      for level in levels {
        add(SignContent.Message(number: level.shortName, text: nil))
        level.entries.forEach { add($0) }
        symbols += level.facilities.map(\.rawValue)
      }
    case .map(let level, _, _):
      zh.append("平面图 \(level)")
      en.append("Floor Plan \(level)")
    case .placeName, .placeHours: break
    case .notice(let notice):
      add(SignContent.Message(symbol: notice.symbol, text: notice.text))
      from = notice.from ?? ""
      until = notice.until ?? ""
    }
  }

  private mutating func add(_ row: SignContent.Message) {
    let number = row.number.map { $0 + " " } ?? ""
    if row.arrow != nil || !arrows.isEmpty { arrows.append(row.arrow?.rawValue ?? "-") }
    if row.text != nil || row.number != nil {
      zh.append((number + (row.text?.zh ?? "")).trimmedAtEnd)
      en.append((number + (row.text?.en ?? "")).trimmedAtEnd)
    }
    if let symbol = row.symbol { symbols.append(symbol.value.rawValue) }
  }
}

extension String {
  fileprivate var trimmedAtEnd: String { hasSuffix(" ") ? String(dropLast()) : self }
}
