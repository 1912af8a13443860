// SPDX-License-Identifier: Apache-2.0

public import SignCatalog
import SignDiagnostics
public import SignFrame
public import SignModel

/// A face of a sign, as it was laid out.
public struct CheckedFace: Sendable {
  /// The sign.
  public var sign: Sign
  /// The page of a screen; nil for a panel.
  public var page: Screen.Page?
  /// What the user wrote.
  public var face: SignFace
  /// What it says when all derived parts are resolved; nil when that failed.
  public var content: FaceContent?
  /// How it is built; nil when there is no such template.
  public var template: FaceTemplate?
  /// The drawing; nil when it could not be made.
  public let frame: Frame?
  /// The letters of the face; the sign's own number at the edge is left out.
  let letters: [Letters]

  /// Makes a face.
  public init(
    sign: Sign, page: Screen.Page? = nil, face: SignFace, content: FaceContent?,
    template: FaceTemplate?, frame: Frame?
  ) {
    self.sign = sign
    self.page = page
    self.face = face
    self.content = content
    self.template = template
    self.frame = frame
    letters = frame.map(Letters.all) ?? []
  }

  /// Where findings about the face point.
  var span: SourceSpan? { face.span ?? sign.idSpan ?? sign.span }

  /// The rows of the content, whatever its form.
  var rows: [SignContent.Message] {
    switch content {
    case .messages(let rows), .windows(let rows): rows
    case .location(let row): [row]
    case .notice(let notice): [SignContent.Message(symbol: notice.symbol, text: notice.text)]
    case .directory(let levels): levels.flatMap(\.entries)
    case .map, .placeName, .placeHours, nil: []
    }
  }
}
