// SPDX-License-Identifier: Apache-2.0

public import SignDiagnostics
public import SignModel

/// A face with everything that was derived from plan and routes.
public struct ResolvedFace: Hashable, Sendable {
  /// The page of a screen; nil for a panel.
  public var page: String?
  /// The id of the template.
  public var template: Spanned<String>
  /// What the face says.
  public var content: FaceContent
  /// Where the content was written.
  public var span: SourceSpan?

  /// Makes a face.
  public init(
    page: String? = nil, template: Spanned<String>, content: FaceContent, span: SourceSpan? = nil
  ) {
    self.page = page
    self.template = template
    self.content = content
    self.span = span
  }
}
