// SPDX-License-Identifier: Apache-2.0

/// Something to tell the user about the input or the result.
public struct Diagnostic: Hashable, Sendable {
  /// A stable name of one kind of finding, never used again for another.
  public struct Code: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// `SG` and four digits.
    public let id: String
    /// The defect in kebab-case; reads well after "allow".
    public let name: String

    /// Names a kind of finding.
    public init(_ id: String, _ name: String) {
      self.id = id
      self.name = name
    }

    /// The `SG` number.
    public var description: String { id }

    /// Orders codes by number.
    public static func < (left: Code, right: Code) -> Bool { left.id < right.id }
  }

  /// How much a finding weighs.
  public enum Severity: String, Hashable, Comparable, Sendable, CaseIterable {
    /// Worth knowing.
    case note
    /// Should be mended.
    case warning
    /// Must be mended.
    case error

    /// Orders severities: note, warning, error.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// A remark that belongs to a finding.
  public struct Note: Hashable, Sendable {
    /// The remark.
    public var message: Message
    /// Where, if anywhere.
    public var span: SourceSpan?

    /// Makes a remark.
    public init(_ message: Message, at span: SourceSpan? = nil) {
      self.message = message
      self.span = span
    }
  }

  /// What kind of finding it is.
  public var code: Code
  /// How much it weighs.
  public var severity: Severity
  /// One line without a full stop.
  public var message: Message
  /// Where the user wrote it; nil for what has no place in a file.
  public var span: SourceSpan?
  /// The thing in the building it is about.
  public var subject: Subject?
  /// What the finding rests on.
  public var basis: Basis
  /// Further places and explanations.
  public var notes: [Note]
  /// Repairs.
  public var fixIts: [FixIt]

  /// Makes a finding.
  public init(
    _ code: Code, _ severity: Severity, _ message: Message, at span: SourceSpan? = nil,
    subject: Subject? = nil, basis: Basis = .format, notes: [Note] = [], fixIts: [FixIt] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.subject = subject
    self.basis = basis
    self.notes = notes
    self.fixIts = fixIts
  }
}

/// What a finding rests on; decides what may be claimed.
public enum Basis: Hashable, Sendable {
  /// The file format of this program.
  case format
  /// A clause whose text was read.
  case clause(Clause)
  /// A clause known from a second hand.
  case reported(Clause)
  /// A number of the profile; no claim about a standard.
  case profileDefault
}

/// A place in a standard.
public struct Clause: Hashable, Sendable {
  /// The standard, with its edition where known.
  public var standard: String
  /// The clause or table.
  public var number: String

  /// Names a clause.
  public init(standard: String, number: String) {
    self.standard = standard
    self.number = number
  }
}

/// The thing in the building that a finding is about.
public struct Subject: Hashable, Sendable {
  /// The id of the sign, screen or feature.
  public var id: String
  /// The id of its level, if it stands on one.
  public var level: String?
  /// Where it stands along x in the venue space. [Unit: m]
  public var x: Double?
  /// Where it stands along y in the venue space. [Unit: m]
  public var y: Double?

  /// Names a thing.
  public init(id: String, level: String? = nil, x: Double? = nil, y: Double? = nil) {
    self.id = id
    self.level = level
    self.x = x
    self.y = y
  }
}

/// A repair of the user's text.
public struct FixIt: Hashable, Sendable {
  /// Whether it may be applied unasked.
  public enum Safety: String, Hashable, Sendable {
    /// One obvious repair that changes no meaning.
    case safe
    /// Shown only.
    case suggested
  }

  /// One replacement of text.
  public struct Edit: Hashable, Sendable {
    /// What is replaced.
    public var span: SourceSpan
    /// What stands there afterwards.
    public var replacement: String

    /// Makes a replacement.
    public init(span: SourceSpan, replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  /// What the repair does, as a verb phrase.
  public var message: Message
  /// Whether it may be applied unasked.
  public var safety: Safety
  /// Replacements that do not overlap.
  public var edits: [Edit]

  /// Makes a repair.
  public init(_ message: Message, safety: Safety, edits: [Edit]) {
    self.message = message
    self.safety = safety
    self.edits = edits
  }
}
