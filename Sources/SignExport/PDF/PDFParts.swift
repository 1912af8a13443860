// SPDX-License-Identifier: Apache-2.0

internal import SignFrame

/// What the pages of a document share.
struct PDFParts: ~Copyable {
  /// The objects.
  var document: PDFDocument
  /// The fonts, and how runs are written with them.
  var plans: PDFRunPlans
  /// What the content means.
  var structure: PDFStructure

  /// Looks through the frames of a document.
  init(_ frames: [Frame], language: String) {
    document = PDFDocument()
    plans = PDFRunPlans(frames, document: &document)
    structure = PDFStructure(language: language, document: &document)
  }

  /// Adds an element to the structure.
  mutating func add(
    _ role: PDFStructure.Role, to parent: PDFStructure.ElementID, language: String? = nil,
    alternate: String? = nil, title: String? = nil
  ) -> PDFStructure.ElementID {
    structure.add(
      role, to: parent, language: language, alternate: alternate, title: title,
      document: &document)
  }

  /// Ends the file.
  consuming func finished(catalog: PDFDocument.ID, information: PDFDocument.ID) -> [UInt8] {
    document.finished(catalog: catalog, information: information)
  }
}
