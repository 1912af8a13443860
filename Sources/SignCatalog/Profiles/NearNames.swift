// SPDX-License-Identifier: Apache-2.0

public import SignModel
internal import SignSyntax

extension SymbolLibrary {
  /// The symbol that somebody may have meant.
  public func id(near name: SymbolID) -> SymbolID? {
    nearName(to: name.rawValue, in: ids.map(\.rawValue)).map(SymbolID.init)
  }
}

extension HouseStyle {
  /// The zone color that somebody may have meant.
  public func zone(near name: String) -> String? { nearName(to: name, in: zones.map(\.name)) }
}
