// SPDX-License-Identifier: Apache-2.0

import SignCatalog
public import SignDiagnostics
import SignModel

/// Where a site breaks a rule; weight and basis come from the profile.
public struct Finding: Hashable, Sendable {
  /// The rule, the measured value and the limit.
  public var message: Message
  /// Where the user wrote it.
  public var span: SourceSpan?
  /// The thing in the building it is about.
  public var subject: Subject?
  /// Further places and explanations.
  public var notes: [Diagnostic.Note]
  /// Repairs.
  public var fixIts: [FixIt]

  /// Makes a finding.
  init(
    message: Message, at span: SourceSpan?, subject: Subject? = nil,
    notes: [Diagnostic.Note] = [], fixIts: [FixIt] = []
  ) {
    self.message = message
    self.span = span
    self.subject = subject
    self.notes = notes
    self.fixIts = fixIts
  }

  /// Makes a finding about a sign.
  init(
    message: Message, of sign: Sign, at span: SourceSpan? = nil, notes: [Diagnostic.Note] = []
  ) {
    self.init(
      message: message, at: span ?? sign.idSpan ?? sign.span, subject: sign.subject, notes: notes)
  }
}
