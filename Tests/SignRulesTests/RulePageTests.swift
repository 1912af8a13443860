// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignRules
import Testing

@Suite("Pages of the rules")
struct RulePageTests {
  private static let codes = RuleBook.rules.map(\.code.id)

  private func page(_ code: String) throws -> RulePage {
    try #require(RuleBook.rule(code)).page
  }

  @Test("on the example site every rule holds, and every rule is in use")
  func example() throws {
    let checked = try RuleSite.example.get().check()
    #expect(checked.input.isEmpty && checked.findings.isEmpty, "\(checked.text)")
    #expect(checked.outcomes.map(\.code.id) == Self.codes)
  }

  @Test("the failing example of a page breaks its rule, and only that", arguments: codes)
  func finds(code: String) throws {
    let checked = try RuleSite.example.get().changed(by: page(code).finds).check()
    #expect(checked.codes == [code], "\(checked.text)")
  }

  @Test("the passing example of a page breaks no rule", arguments: codes)
  func accepts(code: String) throws {
    let checked = try RuleSite.example.get().changed(by: page(code).accepts).check()
    #expect(checked.codes == [], "\(checked.text)")
  }
}

@Suite("The rule book")
struct RuleBookTests {
  @Test("codes and names are unique, and codes stand in order")
  func codes() {
    let codes = RuleBook.rules.map(\.code)
    #expect(Set(codes.map(\.id)).count == codes.count)
    #expect(Set(codes.map(\.name)).count == codes.count)
    #expect(codes == codes.sorted())
    #expect(codes.count >= 50)
  }

  @Test("the name of a rule is that of its type")
  func names() {
    for rule in RuleBook.rules {
      let words = rule.code.name.split(separator: "-").map {
        $0.prefix(1).uppercased() + $0.dropFirst()
      }
      #expect(words.joined() == "\(type(of: rule))")
    }
  }

  @Test("findings tell the rule's weight and clause from the profile")
  func basis() throws {
    let example = try #require(RuleBook.rule("SG9112")).page.finds
    let found = try RuleSite.example.get().changed(by: example).check().findings
    let finding = try #require(found.first)
    #expect(finding.severity == .error)
    #expect(
      finding.basis
        == .clause(Clause(standard: "政务服务场所建设与管理规范", number: "6.3.3.1 f)")))
  }
}
