// SPDX-License-Identifier: Apache-2.0

public import SignFrame

/// The fonts that signs may use: one for each role.
public struct FontManifest: Hashable, Sendable {
  /// One font.
  public struct Entry: Hashable, Sendable {
    /// What the font is for, such as `han-regular`; the name by which frames call it.
    public var role: FrameFont.ID
    /// The family name.
    public var family: String
    /// The style name.
    public var style: String
    /// The weight. [Limit: 100...900] [Unit: none]
    public var weight: Int
    /// The file, relative to ``FontManifest/folder``.
    public var file: String
    /// The face in a font collection, from 0.
    public var index: Int
    /// The revision in thousandths (`head.fontRevision`) that was measured; nil for any.
    public var revision: Int?
    /// The checksum (`head.checkSumAdjustment`) of the build that was measured; nil for any.
    public var checksum: UInt32?
    /// The Debian package that brings the file; empty for none.
    public var package: String
    /// The license.
    public var license: String

    /// Makes an entry.
    public init(
      role: FrameFont.ID, family: String, style: String, weight: Int, file: String, index: Int,
      revision: Int? = nil, checksum: UInt32? = nil, package: String = "", license: String = ""
    ) {
      self.role = role
      self.family = family
      self.style = style
      self.weight = weight
      self.file = file
      self.index = index
      self.revision = revision
      self.checksum = checksum
      self.package = package
      self.license = license
    }
  }

  /// The roles without which no sign can be set.
  public static let neededRoles = [
    FrameFont.ID("han-regular"), FrameFont.ID("han-medium"), FrameFont.ID("latin-regular"),
    FrameFont.ID("latin-semibold"),
  ]

  /// The folder of the files.
  public var folder: String
  /// The fonts in the order of the manifest.
  public var entries: [Entry]

  /// Makes a manifest.
  public init(folder: String, entries: [Entry]) {
    self.folder = folder
    self.entries = entries
  }

  /// The font of a role; nil when there is none.
  public func entry(for role: FrameFont.ID) -> Entry? { entries.first { $0.role == role } }

  /// Where the file of a font is.
  public func path(of entry: Entry) -> String {
    entry.file.hasPrefix("/") || folder.isEmpty ? entry.file : folder + "/" + entry.file
  }
}
