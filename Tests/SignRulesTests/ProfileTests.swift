// SPDX-License-Identifier: Apache-2.0

import SignCatalog
import SignDiagnostics
import SignModel
import SignRules
import SignSyntax
import SignTestSupport
import Testing

@Suite("Profiles")
struct ProfileTests {
  private func read(_ id: String, _ files: [String: String]? = nil) throws -> Diagnosed<Profile?> {
    var sources = SourceMap()
    let tree =
      try files.map { FileTree(name: "templates", files: $0.mapValues { Array($0.utf8) }) }
      ?? Repository.templates()
    return Profile.read(from: tree, id: Spanned(id), sources: &sources)
  }

  @Test("the profiles of the repository are sound", arguments: ["hainan", "demo-province"])
  func sound(id: String) throws {
    let profile = try read(id)
    #expect(profile.diagnostics.isEmpty)
    #expect(profile.value?.settings.count == RuleBook.rules.count)
  }

  @Test("a profile keeps what it does not name of the one it extends")
  func extends() throws {
    let base = try #require(try read("hainan").value)
    let other = try #require(try read("demo-province").value)
    #expect(other.settings["SG9112"]?.clause == base.settings["SG9112"]?.clause)
    #expect(other.settings["SG1127"]?.severity == base.settings["SG1127"]?.severity)
    #expect(other.settings["SG1127"]?.parameters != base.settings["SG1127"]?.parameters)
    #expect(other.settings["SG9115"]?.severity == nil)
    #expect(other.clauses == base.clauses)
  }

  @Test("another province asks for other floor names and another wording of the center")
  func otherProvince() throws {
    var site = try RuleSite(folder: "templates/starters/center")
    #expect(try site.check().findings.isEmpty)
    site.profile = "demo-province"
    let checked = try site.check()
    #expect(checked.codes.filter { $0.hasPrefix("SG1") } == ["SG1102", "SG1127"])
  }

  @Test("a profile that is not there is told with the nearest name")
  func unknown() throws {
    let found = try read("hainam")
    #expect(found.value == nil)
    #expect(
      found.diagnostics.map { $0.message.text() } == [
        "no profile is called 'hainam'; did you mean 'hainan'?"
      ])
  }

  @Test("faults of a profile are told, each with its code")
  func faults() throws {
    let head = "title: {zh: 甲, en: A}\n"
    let cases: [(String, String, Diagnostic.Code)] = [
      (head + "extends: a", "", .circularProfile),
      (head, "SG91: {severity: note}", .malformedRuleCode),
      (head, "SG9112: {severity: error, clause: \"7\"}", .unlistedClause),
      (head, "SG9112: {severity: grave}", .unknownValue),
      (head, "SG9112: {clause: \"7\"}", .missingKey),
      (head + "floors: 3", "", .unknownKey),
    ]
    for (profile, rules, code) in cases {
      let found = try read(
        "a", ["profiles/a/profile.yaml": profile, "profiles/a/rules.yaml": rules])
      #expect(found.diagnostics.contains { $0.code == code }, "\(profile) \(rules)")
    }
  }

  @Test("a rule without the value it needs is told and not applied")
  func missingValue() throws {
    var site = try RuleSite.example.get()
    let path = "profiles/hainan/rules.yaml"
    let text = String(decoding: try #require(site.templates[path]), as: UTF8.self)
    for (old, new, code) in [
      ("6.1.4.14, least: 3 m", "6.1.4.14", Diagnostic.Code.missingRuleValue),
      ("6.1.4.14, least: 3 m", "6.1.4.14, least: 3 mm", .unfitRuleValue),
      ("6.1.4.14, least: 3 m", "6.1.4.14, least: 3 m, most: 4 m", .needlessRuleValue),
      ("SG8501:", "SG8599: {severity: note}\nSG8501:", .unknownRule),
    ] {
      site.templates[path] = Array(text.replacing(old, with: new).utf8)
      #expect(try site.check().findings.map(\.code) == [code])
    }
  }
}

@Suite("The term base")
struct TermBaseTests {
  @Test("a bracket at the end of a term marks a sense and is no part of it")
  func senses() {
    let base = TermBase([
      Term(zh: "打印（设备）", en: "Printer"), Term(zh: "打印", en: "Printing"),
    ])
    #expect(base["打印"].map(\.en) == ["Printer", "Printing"])
  }

  @Test("a term of the site stands for those of the base")
  func local() {
    var base = TermBase([Term(zh: "院门", en: "Gate")])
    base.override(with: [Term(zh: "院门", en: "Yard Gate")])
    #expect(base["院门"].map(\.en) == ["Yard Gate"])
  }
}
