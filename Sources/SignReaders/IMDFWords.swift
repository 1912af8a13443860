// SPDX-License-Identifier: Apache-2.0

/// The words of IMDF that the site folder takes over as they are.
public enum IMDFWords {
  /// What a door is.
  public static let doorTypes = [
    "door", "movablepartition", "open", "revolving", "shutter", "sliding", "swinging", "turnstile",
    "turnstile.fullheight", "turnstile.waistheight", "unspecified",
  ]
  /// What lets people through a door.
  public static let accessControls = [
    "badgereader", "fingerprintreader", "guard", "keyaccess", "outofservice", "passwordaccess",
    "retinascanner", "voicerecognition",
  ]
  /// What makes a place usable for more people.
  public static let accessibility = [
    "assisted.listening", "braille", "hearing", "hearingloop", "signlanginterpreter",
    "tactilepaving", "tdd", "trs", "volume", "wheelchair",
  ]
}
