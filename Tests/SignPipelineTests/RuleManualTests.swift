// SPDX-License-Identifier: Apache-2.0

import Foundation
import SignPipeline
import SignTestSupport
import Testing

@Suite("The manual of the rules")
struct RuleManualTests {
  private func manual(_ language: RuleManual.Language, profile: String = "hainan") throws
    -> RuleManual
  {
    let resources = Resources(
      templates: "\(Repository.root)/templates", fonts: "\(Repository.root)/fonts")
    return try RuleManual(profile: profile, resources: resources, language: language)
  }

  @Test("RULES.md is what the rules and the profile say; 'signdev rule-book' renews it")
  func current() throws {
    let file = try String(contentsOfFile: "\(Repository.root)/RULES.md", encoding: .utf8)
    #expect(try manual(.en).markdown == file)
  }

  @Test(
    "a rule is found by code in either case and by name",
    arguments: ["SG9112", "sg9112", "no-accessible-toilet"])
  func rule(name: String) throws {
    let page = try manual(.zh).page(about: name)
    #expect(page.contains("设无障碍卫生间") && page.contains("6.3.3.1 f)"))
  }

  @Test("a clause names the rules that rest on it")
  func clause() throws {
    let page = try manual(.en).page(about: "6.3.2.1")
    #expect(page.contains("SG7801") && page.contains("SG9120"))
  }

  @Test("a name that is nobody's is told with the nearest one")
  func unknown() throws {
    let manual = try manual(.en)
    #expect(throws: PipelineError.unknownRule("SG9912", near: "SG9112")) {
      try manual.page(about: "SG9912")
    }
    #expect(throws: PipelineError.unknownProfile("hainam", near: "hainan")) {
      try self.manual(.en, profile: "hainam")
    }
  }
}
