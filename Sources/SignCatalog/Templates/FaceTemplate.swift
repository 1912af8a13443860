// SPDX-License-Identifier: Apache-2.0

public import SignGeometry
public import SignModel

/// How a family of faces is built: the size it usually has, its colors, and a tree of boxes that
/// the content of a sign fills.
///
/// Everything is measured in the module `a`, the height of the Chinese line. Layout takes the
/// largest module with which the content fits.
public struct FaceTemplate: Hashable, Sendable {
  /// The id, equal to the file name.
  public var id: String
  /// What it is called.
  public var title: LocalizedText
  /// The kinds of signs it is made for.
  public var kinds: [SignKind]
  /// True for a page of an electronic screen.
  public var isScreen: Bool
  /// The usual size. [Unit: mm]
  public var size: Size<SheetSpace>
  /// How it is usually fixed.
  public var mounting: Mounting
  /// The usual height of the lower edge above the floor. [Unit: mm]
  public var height: Double
  /// The least module; smaller text is an error.
  ///
  /// A part is one of the short side.
  public var leastModule: TemplateLength
  /// The greatest module, so that few words do not shout.
  ///
  /// A part is one of the short side.
  public var greatestModule: TemplateLength
  /// The color of the face, a name of the palette.
  public var ground: String
  /// The color of words and symbols, a name of the palette.
  public var ink: String
  /// The color of `zone` where the content has none, a name of the palette.
  public var zone: String
  /// True when the id of the sign stands at the lower right edge.
  public var isMarked: Bool
  /// The boxes.
  public var root: FaceNode

  /// Makes a template.
  public init(
    id: String, title: LocalizedText, kinds: [SignKind], isScreen: Bool, size: Size<SheetSpace>,
    mounting: Mounting, height: Double, leastModule: TemplateLength,
    greatestModule: TemplateLength, ground: String, ink: String, zone: String, isMarked: Bool,
    root: FaceNode
  ) {
    self.id = id
    self.title = title
    self.kinds = kinds
    self.isScreen = isScreen
    self.size = size
    self.mounting = mounting
    self.height = height
    self.leastModule = leastModule
    self.greatestModule = greatestModule
    self.ground = ground
    self.ink = ink
    self.zone = zone
    self.isMarked = isMarked
    self.root = root
  }
}
