// SPDX-License-Identifier: Apache-2.0

internal import SignGeometry

/// The structure tree of a document: what its parts mean, for readers who do not see it.
struct PDFStructure {
  /// An element of the tree, by its place in the list of elements.
  typealias ElementID = Int

  /// A standard structure type.
  enum Role {
    case document
    case section
    case paragraph
    case heading
    case figure
    case span

    /// The name in the file.
    var name: StaticString {
      switch self {
      case .document: "Document"
      case .section: "Sect"
      case .paragraph: "P"
      case .heading: "H1"
      case .figure: "Figure"
      case .span: "Span"
      }
    }

    /// True for what holds paragraphs and no text of its own.
    var isSection: Bool { self == .document || self == .section }
  }

  private enum Kid {
    case element(ElementID)
    case content(page: PDFDocument.ID, mark: Int)
  }

  private struct Element {
    var role: Role
    var parent: ElementID?
    var object: PDFDocument.ID
    var language: String?
    var alternate: String?
    var title: String?
    var kids: [Kid] = []
  }

  private var elements: [Element] = []
  private var languages: [String] = []
  private var parents: [[ElementID]] = []
  private var page: PDFDocument.ID = 0

  /// The element around all others.
  static let root: ElementID = 0

  /// Begins a tree with the element of the document.
  init(language: String, document: inout PDFDocument) {
    elements = [Element(role: .document, object: document.reserve())]
    languages = [language]
  }

  /// Begins a page; its place in the parent tree is the number of pages before it.
  mutating func begin(page: PDFDocument.ID) {
    self.page = page
    parents.append([])
  }

  /// Adds an element.
  ///
  /// - Parameters:
  ///   - role: The standard structure type.
  ///   - parent: The element around it.
  ///   - language: The language as a BCP 47 tag; nil for that of the parent.
  ///   - alternate: What is said in place of a picture.
  ///   - title: A title, if it has one.
  ///   - document: Where its object is reserved.
  /// - Returns: the element
  mutating func add(
    _ role: Role, to parent: ElementID, language: String? = nil, alternate: String? = nil,
    title: String? = nil, document: inout PDFDocument
  ) -> ElementID {
    let inherited = languages[parent]
    let id = elements.count
    elements.append(
      Element(
        role: role, parent: parent, object: document.reserve(),
        language: language == inherited ? nil : language, alternate: alternate, title: title))
    languages.append(language ?? inherited)
    elements[parent].kids.append(.element(id))
    return id
  }

  /// The language that holds inside an element.
  func language(of element: ElementID) -> String { languages[element] }

  /// The structure type of an element.
  func role(of element: ElementID) -> Role { elements[element].role }

  /// Adds content of the current page to an element and gives the number of its mark.
  mutating func mark(in element: ElementID) -> Int {
    let mark = parents[parents.count - 1].count
    parents[parents.count - 1].append(element)
    elements[element].kids.append(.content(page: page, mark: mark))
    return mark
  }

  /// Writes the tree.
  ///
  /// - Parameter document: Where its objects go.
  /// - Returns: the object of the tree's root
  func write(to document: inout PDFDocument) -> PDFDocument.ID {
    let root = document.reserve()
    for element in elements { document.set(element.object, body(of: element, root: root)) }
    var out = ByteWriter()
    out.put("<</Type/StructTreeRoot/K[")
    out.reference(elements[Self.root].object)
    out.put("]/ParentTree<</Nums[")
    for (index, marks) in parents.enumerated() {
      out.integer(index)
      out.put("[")
      for (place, element) in marks.enumerated() {
        if place > 0 { out.put(" ") }
        out.reference(elements[element].object)
      }
      out.put("]")
    }
    out.put("]>>/ParentTreeNextKey ")
    out.integer(parents.count)
    out.put(">>")
    document.set(root, out)
    return root
  }

  private func body(of element: Element, root: PDFDocument.ID) -> ByteWriter {
    var out = ByteWriter()
    out.put("<</Type/StructElem/S/")
    out.put(element.role.name)
    out.put("/P ")
    out.reference(element.parent.map { elements[$0].object } ?? root)
    if let language = element.language {
      out.put("/Lang")
      out.string(language)
    }
    if let alternate = element.alternate {
      out.put("/Alt")
      out.string(alternate)
    }
    if let title = element.title {
      out.put("/T")
      out.string(title)
    }
    var page: PDFDocument.ID?
    for case .content(let first, _) in element.kids {
      page = first
      break
    }
    if let page {
      out.put("/Pg ")
      out.reference(page)
    }
    out.put("/K[")
    for (index, kid) in element.kids.enumerated() {
      if index > 0 { out.put(" ") }
      switch kid {
      case .element(let id): out.reference(elements[id].object)
      // An element never holds content of two pages: every page has its own.
      case .content(_, let mark): out.integer(mark)
      }
    }
    out.put("]>>")
    return out
  }
}
