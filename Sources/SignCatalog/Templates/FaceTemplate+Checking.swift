// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
import SignModel

extension FaceTemplate {
  /// Color words that are no names of the palette.
  private static let roles: Set<String> = ["zone", "ink", "ground", "here"]

  /// What the template asks for and the catalog lacks: colors, measures, pictograms.
  ///
  /// - Parameter catalog: The style and the pictograms.
  /// - Returns: one finding for each name, in the order of the file
  public func check(against catalog: Catalog) -> [Diagnostic] {
    var needs = TemplateNeeds()
    needs.visit(root)
    needs.add(leastModule)
    needs.add(greatestModule)
    let style = catalog.style
    var findings: [Diagnostic] = []
    for color in ([ground, ink, zone] + needs.colors).uniqued
    where !Self.roles.contains(color) && style.color(color) == nil {
      findings.append(
        Diagnostic(
          .templateName, .error,
          "template '\(id)' asks for color '\(color)', which style '\(style.id)' lacks"))
    }
    for measure in needs.measures.uniqued where style.measures[measure] == nil {
      findings.append(
        Diagnostic(
          .templateName, .error,
          "template '\(id)' asks for measure '\(measure)', which style '\(style.id)' lacks"))
    }
    for symbol in needs.symbols.uniqued where catalog.symbols[symbol] == nil {
      findings.append(
        Diagnostic(
          .templateName, .error,
          "template '\(id)' asks for symbol '\(symbol)', which the library lacks"))
    }
    return findings
  }
}

/// The names in the boxes of a template, in the order of the file.
private struct TemplateNeeds {
  var colors: [String] = []
  var measures: [String] = []
  var symbols: [SymbolID] = []

  mutating func add(_ length: TemplateLength?) {
    if let name = length?.measure { measures.append(name) }
  }

  mutating func visit(_ node: FaceNode) {
    let dress = node.box
    colors += [dress.fill, dress.ink].compactMap { $0 }
    for length in dress.padding { add(length) }
    for length in [dress.radius, dress.gap, dress.columnGap, dress.width, dress.height] {
      add(length)
    }
    switch node.content {
    case .row(let nodes), .column(let nodes), .flow(let nodes), .stack(let nodes),
      .first(let nodes):
      for inner in nodes { visit(inner) }
    case .symbol(let picture, let size):
      if case .fixed(let id) = picture { symbols.append(id) }
      add(size)
    case .text(_, let form): add(form.height)
    case .number(_, let size), .form(let size), .qr(_, let size): add(size)
    case .line(let thickness): add(thickness)
    case .space(let size): add(size)
    case .each(_, let inner, _): visit(inner)
    case .directions(let form):
      for length in [form.arrow, form.arrowGap, form.rowGap, form.groupGap, form.line] {
        add(length)
      }
      visit(form.each)
    case .map: break
    }
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in order.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
