// SPDX-License-Identifier: Apache-2.0

internal import CExpat
public import SignDiagnostics

/// An XML element with its place; text between elements is left out.
public struct XMLElement: Hashable, Sendable {
  /// The name without a namespace prefix.
  public var name: String
  /// The attributes by name.
  public var attributes: [String: String]
  /// The elements inside, in order.
  public var children: [XMLElement]
  /// Where its start tag begins.
  public var span: SourceSpan
}

/// Reads an XML file, such as an SVG drawing, into a tree.
///
/// - Parameters:
///   - bytes: The file. [Limit: 4 MiB]
///   - file: Its handle.
/// - Returns: the root element, or nil and what was wrong; document type declarations are refused
public func parseXML(_ bytes: [UInt8], file: FileID) -> Diagnosed<XMLElement?> {
  func failure(_ code: Diagnostic.Code, _ message: Message, _ at: Int) -> Diagnosed<XMLElement?> {
    let at = min(max(0, at), bytes.count)
    return Diagnosed(
      nil, [Diagnostic(code, .error, message, at: SourceSpan(file: file, start: at, end: at + 1))])
  }
  guard bytes.count <= YAMLLimits.bytes else {
    return failure(
      .fileTooLarge, "file has \(bytes.count) bytes; the most is \(YAMLLimits.bytes)", 0)
  }
  guard let parser = XML_ParserCreate("UTF-8") else {
    return failure(.xmlSyntax, "out of memory", 0)
  }
  defer { XML_ParserFree(parser) }
  let builder = TreeBuilder(file: file, parser: parser)
  return withExtendedLifetime(builder) {
    XML_SetUserData(parser, Unmanaged.passUnretained(builder).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in TreeBuilder.from(data)?.open(name, attributes) },
      { data, _ in TreeBuilder.from(data)?.close() })
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      TreeBuilder.from(data)?.refuse("document type declarations are not read")
    }
    let status = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        XML_Parse(parser, $0.baseAddress, Int32($0.count), 1)
      }
    }
    let at = Int(XML_GetCurrentByteIndex(parser))
    if let refusal = builder.refusal { return failure(.xmlSyntax, refusal, at) }
    guard status == XML_STATUS_OK else {
      let problem = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
      return failure(.xmlSyntax, "XML: \(problem)", at)
    }
    return Diagnosed(builder.root)
  }
}

/// Collects expat's calls; lives as long as one parse.
private final class TreeBuilder {
  private let file: FileID
  private let parser: XML_Parser
  private var stack: [XMLElement] = []
  private(set) var root: XMLElement?
  private(set) var refusal: Message?

  init(file: FileID, parser: XML_Parser) {
    self.file = file
    self.parser = parser
  }

  static func from(_ data: UnsafeMutableRawPointer?) -> TreeBuilder? {
    data.map { Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  func open(
    _ name: UnsafePointer<XML_Char>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard stack.count < YAMLLimits.depth else {
      return refuse("nested deeper than \(YAMLLimits.depth) levels")
    }
    let start = Int(XML_GetCurrentByteIndex(parser))
    let length = Int(XML_GetCurrentByteCount(parser))
    var element = XMLElement(
      name: Self.local(name), attributes: [:], children: [],
      span: SourceSpan(file: file, start: start, end: start + length))
    var index = 0
    while let key = attributes?[index], let value = attributes?[index + 1] {
      element.attributes[String(cString: key)] = String(cString: value)
      index += 2
    }
    stack.append(element)
  }

  func close() {
    guard let element = stack.popLast() else { return }
    if stack.isEmpty {
      root = element
    } else {
      stack[stack.count - 1].children.append(element)
    }
  }

  func refuse(_ message: Message) {
    refusal = message
    XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private static func local(_ name: UnsafePointer<XML_Char>?) -> String {
    let text = name.map { String(cString: $0) } ?? ""
    return text.split(separator: ":").last.map(String.init) ?? text
  }
}
