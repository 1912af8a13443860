// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignSyntax

/// Reads `from` and `until` of a sign; both for temporary signs, none for others.
func readDates(
  _ map: inout MappingReader, isTemporary: Bool
) -> (from: String, until: String)? {
  let from = map.text("from")
  let until = map.text("until")
  guard isTemporary else {
    for key in ["from", "until", "owner"] {
      guard let span = map.keySpan(key) else { continue }
      map.report(
        Diagnostic(.needlessDates, .error, "'\(key)' belongs to a temporary sign", at: span))
    }
    return nil
  }
  for (key, date) in [("from", from), ("until", until)] where date == nil {
    if map.node(key) == nil {
      map.report(
        Diagnostic(
          .missingDates, .error, "a temporary sign needs '\(key)', a day such as 2026-01-31",
          at: map.valueSpan("kind") ?? map.span))
    }
  }
  let days = [from, until].map { date -> Int? in
    guard let date else { return nil }
    if let day = dayNumber(date.value) { return day }
    map.report(
      Diagnostic(
        .impossibleDate, .error, "'\(date.value)' is no day; a day is written 2026-01-31",
        at: date.span))
    return nil
  }
  guard let from, let until, let first = days[0], let last = days[1] else { return nil }
  guard first <= last else {
    map.report(
      Diagnostic(
        .datesReversed, .error, "'until' is \(until.value), before 'from', \(from.value)",
        at: until.span, notes: [.init("the first day stands here", at: from.span)]))
    return nil
  }
  return (from.value, until.value)
}

/// A number that grows with the day of a `YYYY-MM-DD` date; nil for what is in no calendar.
private func dayNumber(_ text: String) -> Int? {
  let bytes = Array(text.utf8)
  guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
    return nil
  }
  func number(_ range: Range<Int>) -> Int? {
    var value = 0
    for byte in bytes[range] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
  guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
    year >= 1900, (1...12).contains(month)
  else { return nil }
  let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  guard (1...lengths[month - 1]).contains(day) else { return nil }
  return (year * 100 + month) * 100 + day
}
