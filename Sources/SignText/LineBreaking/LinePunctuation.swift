// SPDX-License-Identifier: Apache-2.0

/// Marks with a rule for the ends of lines.
enum LinePunctuation {
  /// Marks that never begin a line.
  static let neverBegin = Set(",.;:!?)]}%‰°′″℃℉’”，。、．：；！？）】》〉」』〕〗］｝·・…—～–-/／々ー")
  /// Marks that never end a line.
  static let neverEnd = Set("([{#@$€£¥￥＄№‘“（【《〈「『〔〖［｛")
  /// Marks after which a Latin word may be broken.
  static let insideWord = Set("-–/‐")
  /// Marks between the ends of a range.
  static let rangeMarks = Set("-–—~～/&+×")
  /// Han characters that belong to what follows.
  static let lookForward = Set("与和及或暨")
  /// Han characters that belong to what stands before.
  static let lookBack = Set("的了等")
}

/// Numbers in Han characters.
enum HanNumber {
  /// The digits.
  static let digits = Set("〇零一二三四五六七八九十百千万两")
  /// Characters that count or measure.
  static let units = Set("号楼层室年月日时点分秒元米人个岁份窗区栋座厅路线页次项天周条张级站口排列类")
  /// Characters before a number.
  static let heads = Set("第周")
}

/// Units and nouns of numbers in English.
enum LatinUnit {
  /// Units and other words that follow a number, in lower case.
  static let all: Set<String> = [
    "m", "km", "mm", "cm", "m²", "kg", "g", "t", "l", "h", "min", "s", "am", "pm", "a.m.", "p.m.",
    "a.m", "p.m", "%", "°c", "℃", "yuan", "rmb", "cny", "kw", "v", "w",
  ]
  /// Words that are nothing without their number, in lower case.
  static let numberHeads: Set<String> = ["no", "nos", "unit", "rm", "tel"]
}
