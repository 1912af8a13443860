// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignSyntax

/// The ids of a site: what each names and where it was first used.
struct NameTable {
  /// What an id names.
  enum Kind: String {
    case level, section, unit, opening, fixture, amenity, occupant, detail, connector, sign, screen
  }

  private struct Use {
    var kind: Kind
    var span: SourceSpan
  }

  private var uses: [String: Use] = [:]
  private var order: [String] = []
  private var suggestionsLeft = 100
  /// False when a plan could not be read to its end, so that ids may be missing.
  var isComplete = true

  /// Notes an id; the finding when it is taken.
  mutating func declare(_ id: String, _ kind: Kind, at span: SourceSpan) -> Diagnostic? {
    if let first = uses[id] {
      return Diagnostic(
        .duplicateID, .error,
        "id '\(id)' is taken by a \(first.kind.rawValue); ids are unique in the site", at: span,
        notes: [.init("first used here", at: first.span)])
    }
    uses[id] = Use(kind: kind, span: span)
    order.append(id)
    return nil
  }

  /// What an id names; nil for an unknown one.
  func kind(of id: String) -> Kind? { uses[id]?.kind }

  /// Looks an id up that must name one of some kinds.
  ///
  /// - Parameters:
  ///   - id: The id as written.
  ///   - kinds: What it may name.
  ///   - span: Where it is written.
  /// - Returns: true when it fits, and the finding when there is something to say
  mutating func resolve(
    _ id: String, as kinds: [Kind], at span: SourceSpan
  ) -> (fits: Bool, finding: Diagnostic?) {
    let wanted = kinds.map(\.rawValue).joined(separator: ", ")
    if let use = uses[id] {
      if kinds.contains(use.kind) { return (true, nil) }
      return (
        false,
        Diagnostic(
          .unfitReference, .error, "'\(id)' is a \(use.kind.rawValue); wanted here: \(wanted)",
          at: span, notes: [.init("defined here", at: use.span)])
      )
    }
    guard isComplete else { return (false, nil) }
    if let near = nearest(id, kinds) {
      return (
        false,
        Diagnostic(
          .unknownReference, .error,
          "no \(wanted) has the id '\(id)'; did you mean '\(near)'?", at: span,
          notes: uses[near].map { [.init("'\(near)' is defined here", at: $0.span)] } ?? [],
          fixIts: [
            FixIt(
              "replace with '\(near)'", safety: .suggested,
              edits: [.init(span: span, replacement: near)])
          ])
      )
    }
    return (
      false,
      Diagnostic(.unknownReference, .error, "no \(wanted) has the id '\(id)'", at: span)
    )
  }

  /// The nearest id; searched for the first unknown ids only, so that a file full of them stays
  /// quick to read.
  private mutating func nearest(_ id: String, _ kinds: [Kind]) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return nearName(
      to: id, in: order.lazy.filter { [uses] in uses[$0].map { kinds.contains($0.kind) } ?? false })
  }
}
