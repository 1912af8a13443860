// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignRules
import Testing

@Suite("Rules on whole sites")
struct SampleSiteTests {
  @Test(
    "the sample sites break no rule",
    arguments: [
      "templates/sites/village-station", "templates/sites/township-center",
      "templates/starters/village", "templates/starters/township", "templates/starters/center",
    ])
  func samples(folder: String) throws {
    let checked = try RuleSite(folder: folder).check()
    #expect(checked.findings.isEmpty, "\(checked.text)")
  }
}
