// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import SignDiagnostics
import SignJSON
import SignPipeline

/// Prints how long a site takes, how much memory, and how large the files are.
struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Render a site several times and print times, memory and sizes.")

  @Argument(help: "The site folder.")
  var site: String

  @Option(help: "How many runs.")
  var runs = 5

  func run() async throws {
    let resources = try Resources.locate(
      given: (nil, nil), environment: [:], executable: executablePath(), workingFolder: ".")
    let workers = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    print("site \(site), \(workers) workers, \(runs) runs")
    var checks: [Double] = []
    var renders: [Double] = []
    var files: [WrittenFile] = []
    for _ in 0..<max(1, runs) {
      let folder = "/tmp/zhilu-bench-\(getpid())"
      defer { removeFolder(folder) }
      let start = seconds()
      let pipeline = try Pipeline(site: site, resources: resources, workers: workers)
      let checked = try await pipeline.check { _ in }
      let middle = seconds()
      checks.append(middle - start)
      guard !checked.diagnostics.contains(atLeast: .error) else {
        print("the site has errors; run zhilu check")
        throw ExitCode(1)
      }
      let second = try Pipeline(site: site, resources: resources, workers: workers)
      let outcome = try await second.render(to: folder, options: RenderOptions()) { _ in }
      renders.append(seconds() - middle)
      files = outcome.report.files
    }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    row("check (read, route, lay out)", checks)
    row("render (all of it, files included)", renders)
    print("peak memory: \(usage.ru_maxrss / 1024) MB")
    for ending in [".pdf", ".png", ".svg", ".json", ".csv"] {
      let group = files.filter { $0.path.hasSuffix(ending) }
      let bytes = group.reduce(0) { $0 + $1.byteCount }
      guard !group.isEmpty else { continue }
      let median = group.map(\.byteCount).sorted()[group.count / 2]
      print("\(ending): \(group.count) files, \(bytes / 1024) KB, median \(median / 1024) KB")
    }
  }

  private func row(_ name: String, _ values: [Double]) {
    let sorted = values.sorted()
    func text(_ value: Double) -> String { JSONValue.decimalText(value, places: 3) }
    print(
      "\(name): median \(text(sorted[sorted.count / 2])) s, "
        + "min \(text(sorted[0])), max \(text(sorted[sorted.count - 1]))")
  }

  private func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }
}

/// The path of this program.
func executablePath() -> String {
  var buffer = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
  return String(
    decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
}

/// Removes a folder and all below it.
func removeFolder(_ path: String) {
  for name in (try? Disk.names(in: path)) ?? [] {
    let inside = "\(path)/\(name)"
    if Disk.isFolder(inside) { removeFolder(inside) } else { unlink(inside) }
  }
  rmdir(path)
}
