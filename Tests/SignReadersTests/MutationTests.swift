// SPDX-License-Identifier: Apache-2.0

import SignDiagnostics
import SignReaders
import Testing

@Suite("Broken site folders")
struct MutationTests {
  @Test("no change of the small site crashes, and every finding lies in its file", arguments: 0..<8)
  func mutations(_ seed: UInt64) throws {
    let files = try SmallSite().sources
    var random = SplitMix(seed: seed)
    for round in 0..<250 {
      var changed = files
      for _ in 0...Int.random(in: 0...2, using: &random) {
        let index = Int.random(in: changed.indices, using: &random)
        mutate(&changed[index].bytes, &random)
      }
      var sources = SourceMap()
      let site = readSite(changed, sources: &sources)
      let terms = readTerms(changed, sources: &sources)
      for finding in site.diagnostics + terms.diagnostics {
        let spans =
          [finding.span] + finding.notes.map(\.span) + finding.fixIts.flatMap(\.edits).map(\.span)
        for case let span? in spans {
          let isInside = span.start >= 0 && span.end <= sources.bytes(of: span.file).count
          if !isInside {
            Issue.record("seed \(seed) round \(round): \(finding.message.text())")
          }
        }
      }
      if site.value == nil {
        let isSaid = site.diagnostics.contains(atLeast: .error)
        #expect(isSaid, "seed \(seed) round \(round)")
      }
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let at = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: bytes.removeSubrange(at...)
    case 1: bytes.remove(at: at)
    case 2: bytes[at] = UInt8.random(in: 0...255, using: &random)
    case 3:
      bytes.insert(Array("[]{}:,-#&*|>'\"\n\t 0e.".utf8).randomElement(using: &random) ?? 0, at: at)
    case 4: bytes.removeSubrange(line(around: at, bytes))
    case 5:
      let line = line(around: at, bytes)
      bytes.insert(contentsOf: bytes[line], at: line.lowerBound)
    case 6:
      let numbers = ["-1", "1e400", "0", "99999999999", "nan", "~", "0x10", "[[", "''"]
      bytes.replaceSubrange(
        at..<min(at + 2, bytes.count), with: (numbers.randomElement(using: &random) ?? "").utf8)
    default:
      let other = line(around: Int.random(in: bytes.indices, using: &random), bytes)
      bytes.replaceSubrange(line(around: at, bytes), with: Array(bytes[other]))
    }
  }

  private func line(around at: Int, _ bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<at].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[at...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return start..<max(start, end)
  }
}
