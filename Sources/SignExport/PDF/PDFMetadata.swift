// SPDX-License-Identifier: Apache-2.0

/// What a file says about itself, in the old form and in XMP.
struct PDFMetadata {
  /// The title.
  var title: String
  /// The main language as a BCP 47 tag.
  var language: String
  /// The program that wrote the file.
  var producer: String
  /// When it was written, if it may be told.
  var created: PDFExporter.Time?

  /// The information dictionary.
  var information: ByteWriter {
    var out = ByteWriter()
    out.put("<</Title")
    out.string(title)
    out.put("/Producer")
    out.string(producer)
    if let created {
      out.put("/CreationDate(D:")
      for (index, part) in created.parts.enumerated() {
        out.integer(part, digits: index == 0 ? 4 : 2)
      }
      out.put("Z)/ModDate(D:")
      for (index, part) in created.parts.enumerated() {
        out.integer(part, digits: index == 0 ? 4 : 2)
      }
      out.put("Z)")
    }
    out.put(">>")
    return out
  }

  /// The XMP packet.
  var packet: [UInt8] {
    var out = ByteWriter(capacity: 1024)
    out.put("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
    out.put(
      """
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">
      """)
    out.escaped(title)
    out.put("</rdf:li></rdf:Alt></dc:title>\n<dc:language><rdf:Bag><rdf:li>")
    out.escaped(language)
    out.put("</rdf:li></rdf:Bag></dc:language>\n<pdf:Producer>")
    out.escaped(producer)
    out.put("</pdf:Producer>\n")
    if let created {
      for name in ["CreateDate", "ModifyDate"] as [StaticString] {
        out.put("<xmp:")
        out.put(name)
        out.put(">")
        for (index, part) in created.parts.enumerated() {
          let separators: [StaticString] = ["", "-", "-", "T", ":", ":"]
          out.put(separators[index])
          out.integer(part, digits: index == 0 ? 4 : 2)
        }
        out.put("Z</xmp:")
        out.put(name)
        out.put(">\n")
      }
    }
    out.put("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>")
    return out.bytes
  }
}
