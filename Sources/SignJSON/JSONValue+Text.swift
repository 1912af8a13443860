// SPDX-License-Identifier: Apache-2.0

extension JSONValue {
  /// The document as JSON text: two spaces of indent, short lists of plain values on one line.
  ///
  /// - Returns: the text, without a newline at the end
  public var text: String {
    var out = ""
    write(to: &out, indent: 0)
    return out
  }

  /// The document as JSON text on one line.
  public var compactText: String {
    var out = ""
    writeInline(to: &out, spaced: false)
    return out
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private var fitsOnOneLine: Bool {
    switch self {
    case .array(let items): items.count <= 4 && items.allSatisfy(\.isPlain)
    case .object(let members): members.count <= 2 && members.allSatisfy(\.value.isPlain)
    default: true
    }
  }

  private func write(to out: inout String, indent: Int) {
    if fitsOnOneLine { return writeInline(to: &out, spaced: true) }
    let inner = String(repeating: "  ", count: indent + 1)
    switch self {
    case .array(let items):
      out += "[\n"
      for (index, item) in items.enumerated() {
        out += inner
        item.write(to: &out, indent: indent + 1)
        out += index + 1 < items.count ? ",\n" : "\n"
      }
      out += inner.dropLast(2) + "]"
    case .object(let members):
      out += "{\n"
      for (index, member) in members.enumerated() {
        out += inner
        Self.writeString(member.key, to: &out)
        out += ": "
        member.value.write(to: &out, indent: indent + 1)
        out += index + 1 < members.count ? ",\n" : "\n"
      }
      out += inner.dropLast(2) + "}"
    default:
      writeInline(to: &out, spaced: true)
    }
  }

  private func writeInline(to out: inout String, spaced: Bool) {
    switch self {
    case .null: out += "null"
    case .bool(let value): out += value ? "true" : "false"
    case .int(let value): out += String(value)
    case .decimal(let value, let places): out += Self.decimalText(value, places: places)
    case .string(let value): Self.writeString(value, to: &out)
    case .array(let items):
      out += "["
      for (index, item) in items.enumerated() {
        if index > 0 { out += spaced ? ", " : "," }
        item.writeInline(to: &out, spaced: spaced)
      }
      out += "]"
    case .object(let members):
      out += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { out += spaced ? ", " : "," }
        Self.writeString(member.key, to: &out)
        out += spaced ? ": " : ":"
        member.value.writeInline(to: &out, spaced: spaced)
      }
      out += "}"
    }
  }

  /// A number with at most `places` decimals and no trailing zeros.
  ///
  /// - Parameters:
  ///   - value: The number; what is not finite becomes `0`.
  ///   - places: The decimals. [Limit: 0...9]
  /// - Returns: the shortest text of that precision, never `-0`
  public static func decimalText(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return "0" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value * scale).rounded(.toNearestOrAwayFromZero)
    guard abs(scaled) < 9e15 else { return "\(value)" }
    let whole = Int64(scaled)
    let unit = Int64(scale)
    var text = String(whole.magnitude / unit.magnitude)
    var fraction = String(whole.magnitude % unit.magnitude)
    fraction = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    if places > 0 && !fraction.isEmpty { text += "." + fraction }
    return whole < 0 ? "-" + text : text
  }

  private static func writeString(_ value: String, to out: inout String) {
    out += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..<"\u{20}":
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    out += "\""
  }
}
