// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import Testing

@Suite("Messages")
struct MessageTests {
  @Test("an interpolated literal keeps its pattern apart from its slots")
  func pattern() {
    let key = "hight"
    let message: Message = "unknown key '\(key)' in \("sign")"
    #expect(message.pattern == "unknown key '{1}' in {2}")
    #expect(message.slots == ["hight", "sign"])
    #expect(message.text() == "unknown key 'hight' in sign")
  }

  @Test("a catalog may put the slots in another order")
  func translated() {
    let catalog = MessageCatalog(patterns: ["unknown key '{1}' in {2}": "{2}中有未知的键“{1}”"])
    let message: Message = "unknown key '\("hight")' in \("标识")"
    #expect(message.text(in: catalog) == "标识中有未知的键“hight”")
  }

  @Test("braces in a slot are left alone")
  func braces() {
    let message: Message = "value '\("{2}{1}")' and \("{")"
    #expect(message.text() == "value '{2}{1}' and {")
  }

  @Test("a pattern the catalog lacks stays English")
  func untranslated() {
    let message: Message = "no such thing"
    #expect(message.text(in: MessageCatalog(patterns: ["other": "别的"])) == "no such thing")
  }
}
