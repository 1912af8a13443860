// SPDX-License-Identifier: Apache-2.0

internal import CYAML
public import SignDiagnostics

/// What a hand-written file never exceeds.
public enum YAMLLimits {
  /// The largest file. [Unit: byte]
  public static let bytes = 4 << 20
  /// The deepest nesting. [Unit: none]
  public static let depth = 24
}

/// Reads a YAML file into a tree.
///
/// - Parameters:
///   - bytes: The file.
///   - file: Its handle.
/// - Returns: the tree as far as it could be read, nil for an empty file, and what was wrong;
///   after a syntax error the entries before it are kept
public func parseYAML(_ bytes: [UInt8], file: FileID) -> Diagnosed<YAMLNode?> {
  guard bytes.count <= YAMLLimits.bytes else {
    return Diagnosed(
      nil,
      [
        Diagnostic(
          .fileTooLarge, .error,
          "file has \(bytes.count) bytes; the most is \(YAMLLimits.bytes)",
          at: SourceSpan(file: file, start: 0, end: 0))
      ])
  }
  return bytes.withUnsafeBufferPointer { buffer in
    var reader = EventReader(bytes: buffer, file: file)
    return reader.read()
  }
}

/// Builds the tree from libyaml's events with a stack of its own, so that no input can exhaust
/// the call stack.
private struct EventReader {
  /// A list or mapping whose end has not come; changed in place, so that long lists stay cheap.
  private struct Open {
    var start: Int
    var isMapping: Bool
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var seen: [String: SourceSpan] = [:]
    var key: YAMLNode?
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: FileID
  private var offsets: OffsetCursor
  private var stack: [Open] = []
  private var root: YAMLNode?
  private var hasRoot = false
  private var diagnostics: [Diagnostic] = []

  init(bytes: UnsafeBufferPointer<UInt8>, file: FileID) {
    self.bytes = bytes
    self.file = file
    offsets = OffsetCursor(bytes: bytes)
  }

  mutating func read() -> Diagnosed<YAMLNode?> {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      report(.yamlSyntax, "out of memory", 0, 0)
      return Diagnosed(nil, diagnostics)
    }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    // Left to itself, libyaml counts a byte order mark as a column of the first line.
    let skipped = offsets.current
    yaml_parser_set_input_string(
      &parser, bytes.baseAddress.map { $0 + skipped }, bytes.count - skipped)

    var isDone = false
    while !isDone {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else {
        reportFailure(of: parser)
        break
      }
      defer { yaml_event_delete(&event) }
      let start = offsets.byte(of: event.start_mark)
      let end = offsets.byte(of: event.end_mark)
      isDone = !take(event, start, end)
    }
    unwind()
    return Diagnosed(root, diagnostics)
  }

  /// Takes one event; false at the end.
  private mutating func take(_ event: yaml_event_t, _ start: Int, _ end: Int) -> Bool {
    switch event.type {
    case YAML_STREAM_END_EVENT:
      return false
    case YAML_DOCUMENT_START_EVENT where hasRoot:
      report(.unsupportedYAML, "a file holds one document; '---' begins a second one", start, end)
      return false
    case YAML_ALIAS_EVENT:
      report(.unsupportedYAML, "aliases are not read; write the value again", start, end)
      add(YAMLNode(.scalar("", isPlain: true), at: span(start, end)))
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      add(
        YAMLNode(
          .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE), at: span(start, end)))
    case YAML_SEQUENCE_START_EVENT:
      guard canOpen(start, end) else { return false }
      stack.append(Open(start: start, isMapping: false))
    case YAML_MAPPING_START_EVENT:
      guard canOpen(start, end) else { return false }
      stack.append(Open(start: start, isMapping: true))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      close(end)
    default:
      break
    }
    return true
  }

  private mutating func canOpen(_ start: Int, _ end: Int) -> Bool {
    guard stack.count < YAMLLimits.depth else {
      report(.nestedTooDeep, "nested deeper than \(YAMLLimits.depth) levels", start, end)
      return false
    }
    return true
  }

  private mutating func close(_ end: Int) {
    guard let open = stack.popLast() else { return }
    let content: YAMLNode.Content =
      open.isMapping ? .mapping(open.entries) : .sequence(open.items)
    add(YAMLNode(content, at: span(open.start, trimmed(end, from: open.start))))
  }

  private mutating func add(_ node: YAMLNode) {
    let top = stack.count - 1
    guard top >= 0 else {
      root = node
      hasRoot = true
      return
    }
    guard stack[top].isMapping else {
      stack[top].items.append(node)
      return
    }
    guard let key = stack[top].key else {
      stack[top].key = node
      return
    }
    stack[top].key = nil
    guard case .scalar(let text, _) = key.content else {
      diagnostics.append(
        Diagnostic(.unsupportedYAML, .error, "a key is one word, not a list", at: key.span))
      return
    }
    if let first = stack[top].seen[text] {
      diagnostics.append(
        Diagnostic(
          .duplicateKey, .error, "key '\(text)' stands twice", at: key.span,
          notes: [.init("first used here", at: first)]))
    } else {
      stack[top].seen[text] = key.span
      stack[top].entries.append(YAMLNode.Entry(key: text, keySpan: key.span, value: node))
    }
  }

  /// Closes what an error left open, so that what was read before it is kept.
  private mutating func unwind() {
    while !stack.isEmpty { close(offsets.current) }
  }

  private mutating func reportFailure(of parser: yaml_parser_t) {
    if parser.error == YAML_READER_ERROR {
      let at = min(Int(parser.problem_offset) + OffsetCursor(bytes: bytes).current, bytes.count)
      report(.notUTF8, "bytes that are not UTF-8 text, or a control character", at, at + 1)
      return
    }
    let at = offsets.byte(of: parser.problem_mark)
    let problem = parser.problem.map { String(cString: $0) } ?? "unreadable"
    report(.yamlSyntax, "YAML: \(problem)", at, at + 1)
  }

  private mutating func report(
    _ code: Diagnostic.Code, _ message: Message, _ start: Int, _ end: Int
  ) {
    diagnostics.append(Diagnostic(code, .error, message, at: span(start, end)))
  }

  private func span(_ start: Int, _ end: Int) -> SourceSpan {
    let end = min(end, bytes.count)
    return SourceSpan(file: file, start: min(start, end), end: end)
  }

  /// The end of a block without the blank lines that libyaml counts to it.
  private func trimmed(_ end: Int, from start: Int) -> Int {
    var end = min(end, bytes.count)
    while end > start, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[end - 1]) { end -= 1 }
    return end
  }
}

/// Turns libyaml's marks, which count characters, into byte offsets.
private struct OffsetCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var character = 0
  private(set) var current: Int

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    current = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// The byte of a mark; marks mostly come in order, so the walk is linear over all.
  mutating func byte(of mark: yaml_mark_t) -> Int {
    let target = Int(mark.index)
    while character < target, current < bytes.count {
      current += 1
      while current < bytes.count, bytes[current] & 0xC0 == 0x80 { current += 1 }
      character += 1
    }
    while character > target, current > 0 {
      current -= 1
      while current > 0, bytes[current] & 0xC0 == 0x80 { current -= 1 }
      character -= 1
    }
    return current
  }
}
