// SPDX-License-Identifier: Apache-2.0

public import SignFrame
internal import SignGeometry

/// Writes frames as PDF 1.7: tagged, with the used glyphs of every font and exact text.
///
/// The same frames and options give the same bytes.
public struct PDFExporter: Sendable {
  /// A moment in Coordinated Universal Time.
  public struct Time: Hashable, Sendable {
    /// Year, month, day, hour, minute and second.
    let parts: [Int]

    /// Makes a moment; what is out of range is brought to the nearest value.
    ///
    /// - Parameters:
    ///   - year: The year. [Limit: 0...9999] [Unit: none]
    ///   - month: The month. [Limit: 1...12] [Unit: none]
    ///   - day: The day of the month. [Limit: 1...31] [Unit: none]
    ///   - hour: The hour. [Limit: 0...23] [Unit: h]
    ///   - minute: The minute. [Limit: 0...59] [Unit: min]
    ///   - second: The second. [Limit: 0...59] [Unit: s]
    public init(
      year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
    ) {
      let limits = [0...9999, 1...12, 1...31, 0...23, 0...59, 0...59]
      parts = zip([year, month, day, hour, minute, second], limits).map {
        min(max($0, $1.lowerBound), $1.upperBound)
      }
    }
  }

  /// What may be chosen.
  public struct Options: Hashable, Sendable {
    /// The title of the file; nil for that of the first frame.
    public var title: String?
    /// The program named as producer.
    public var producer: String
    /// The date in the file; nil for a file without a date.
    public var created: Time?
    /// Whether the file tells what its parts mean, for readers who do not see it.
    public var isTagged: Bool

    /// Makes options.
    public init(
      title: String? = nil, producer: String = "zhilu", created: Time? = nil, isTagged: Bool = true
    ) {
      self.title = title
      self.producer = producer
      self.created = created
      self.isTagged = isTagged
    }
  }

  /// Makes an exporter.
  public init() {}

  /// A frame as a file of one page.
  public func bytes(for frame: Frame, options: Options = Options()) -> [UInt8] {
    bytes(for: [frame], options: options)
  }

  /// Frames as the pages of one file, with common fonts.
  public func bytes(for frames: [Frame], options: Options = Options()) -> [UInt8] {
    let language = frames.first?.language ?? "und"
    let title = options.title ?? frames.first?.title ?? ""
    var parts = PDFParts(frames, language: language)
    let catalog = parts.document.reserve()
    let tree = parts.document.reserve()
    let resources = parts.document.reserve()

    var pages: [PDFDocument.ID] = []
    for (index, frame) in frames.enumerated() {
      let page = parts.document.reserve()
      let content = parts.document.reserve()
      pages.append(page)
      write(
        frame, as: content, of: page, isOnly: frames.count == 1, isTagged: options.isTagged,
        parts: &parts)
      var out = ByteWriter()
      out.put("<</Type/Page/Parent ")
      out.reference(tree)
      let size = PDFPageSize(frame.size)
      for box in ["/MediaBox", "/TrimBox"] as [StaticString] {
        out.put(box)
        out.put("[0 0 ")
        out.number(size.width, places: 4)
        out.put(" ")
        out.number(size.height, places: 4)
        out.put("]")
      }
      if size.userUnit > 1 {
        out.put("/UserUnit ")
        out.integer(size.userUnit)
      }
      out.put("/Contents ")
      out.reference(content)
      out.put("/Resources ")
      out.reference(resources)
      if options.isTagged {
        out.put("/Tabs/S/StructParents ")
        out.integer(index)
      }
      out.put(">>")
      parts.document.set(page, out)
    }
    for font in parts.plans.fonts { font.write(to: &parts.document, texts: parts.plans.texts) }
    writeResources(resources, parts: &parts)
    writePageTree(tree, pages, parts: &parts)

    let metadata = PDFMetadata(
      title: title, language: language, producer: options.producer, created: options.created)
    let packet = parts.document.reserve()
    var entries = ByteWriter()
    entries.put("/Type/Metadata/Subtype/XML")
    parts.document.setStream(packet, entries, metadata.packet, isPacked: false)
    let information = parts.document.reserve()
    parts.document.set(information, metadata.information)

    var out = ByteWriter()
    out.put("<</Type/Catalog/Pages ")
    out.reference(tree)
    out.put("/Lang")
    out.string(language)
    out.put("/Metadata ")
    out.reference(packet)
    out.put("/ViewerPreferences<</DisplayDocTitle true>>")
    if options.isTagged {
      out.put("/MarkInfo<</Marked true>>/StructTreeRoot ")
      out.reference(parts.structure.write(to: &parts.document))
    }
    out.put(">>")
    parts.document.set(catalog, out)
    return parts.finished(catalog: catalog, information: information)
  }

  private func write(
    _ frame: Frame, as content: PDFDocument.ID, of page: PDFDocument.ID, isOnly: Bool,
    isTagged: Bool, parts: inout PDFParts
  ) {
    var writer = PDFContent(PDFPageSize(frame.size), isTagged: isTagged)
    var position = PDFContent.Position()
    if isTagged {
      parts.structure.begin(page: page)
      position.element =
        isOnly
        ? PDFStructure.root
        : parts.add(
          .section, to: PDFStructure.root, language: frame.language, title: frame.title)
    }
    writer.paint(frame.items, at: position, parts: &parts)
    parts.document.setStream(content, writer.finish())
  }

  private func writeResources(_ resources: PDFDocument.ID, parts: inout PDFParts) {
    var out = ByteWriter()
    out.put("<</Font<<")
    for font in parts.plans.fonts {
      out.put("/F")
      out.integer(font.index)
      out.put(" ")
      out.reference(font.object)
    }
    out.put(">>>>")
    parts.document.set(resources, out)
  }

  private func writePageTree(
    _ tree: PDFDocument.ID, _ pages: [PDFDocument.ID], parts: inout PDFParts
  ) {
    var out = ByteWriter()
    out.put("<</Type/Pages/Count ")
    out.integer(pages.count)
    out.put("/Kids[")
    for (index, page) in pages.enumerated() {
      if index > 0 { out.put(" ") }
      out.reference(page)
    }
    out.put("]>>")
    parts.document.set(tree, out)
  }
}
