// SPDX-License-Identifier: Apache-2.0

public import SignCatalog
public import SignDiagnostics
public import SignGeometry
public import SignModel

/// Everything one face is laid out from.
public struct FaceInput: Sendable {
  /// The tag of signs that lead to or mark accessible facilities, and the name of their color.
  public static let accessibleTag = "accessible"

  /// What it says.
  public var content: FaceContent
  /// How it is built.
  public var template: FaceTemplate
  /// The trimmed size of a panel, the lit area of a screen. [Unit: mm]
  public var size: Size<SheetSpace>
  /// The place in which it hangs.
  public var place: PlaceIdentity
  /// The id of the sign.
  public var sign: SignID
  /// Further words of the sign, such as `accessible`.
  public var tags: Set<String>
  /// The sign as findings name it.
  public var subject: Subject?
  /// Where the face was written.
  public var span: SourceSpan?
  /// The address that a QR code on the face opens.
  public var link: String?
  /// The title of the face: the name of the level of a map or directory.
  public var title: LocalizedText?
  /// The height that Chinese words should have to be read from where people stand; layout breaks
  /// and condenses lines to reach it. [Unit: mm]
  public var minimumHeight: Double?

  /// Makes an input.
  public init(
    content: FaceContent, template: FaceTemplate, size: Size<SheetSpace>, place: PlaceIdentity,
    sign: SignID, tags: Set<String> = [], subject: Subject? = nil, span: SourceSpan? = nil,
    link: String? = nil, title: LocalizedText? = nil, minimumHeight: Double? = nil
  ) {
    self.content = content
    self.template = template
    self.size = size
    self.place = place
    self.sign = sign
    self.tags = tags
    self.subject = subject
    self.span = span
    self.link = link
    self.title = title
    self.minimumHeight = minimumHeight
  }
}
