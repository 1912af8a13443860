// swift-tools-version: 6.1
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func cLibrary(_ name: String, pkgConfig: String, package: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([package])])
}

func target(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, exclude: docs(name), swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: goldens(name), swiftSettings: settings)
}

/// Test targets that compare with drawings of before.
func goldens(_ name: String) -> [String] { name == "SignLayoutTests" ? ["Golden"] : [] }

/// Targets that carry a documentation catalog.
func docs(_ name: String) -> [String] {
  ["SignReaders", "SignPipeline"].contains(name) ? ["\(name).docc"] : []
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let heapModule = Target.Dependency.product(name: "HeapModule", package: "swift-collections")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
  name: "zhilu",
  products: [
    .executable(name: "zhilu", targets: ["zhilu"]),
    .executable(name: "signdev", targets: ["signdev"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    // Tier 0: C libraries, and what knows nothing of signs.
    cLibrary("CCairo", pkgConfig: "cairo", package: "libcairo2-dev"),
    cLibrary("CDeflate", pkgConfig: "libdeflate", package: "libdeflate-dev"),
    cLibrary("CExpat", pkgConfig: "expat", package: "libexpat1-dev"),
    cLibrary("CFreeType", pkgConfig: "freetype2", package: "libfreetype-dev"),
    cLibrary("CGEOS", pkgConfig: "geos", package: "libgeos-dev"),
    cLibrary("CHarfBuzz", pkgConfig: "harfbuzz", package: "libharfbuzz-dev"),
    cLibrary("CMD", pkgConfig: "libmd", package: "libmd-dev"),
    cLibrary("CQRencode", pkgConfig: "libqrencode", package: "libqrencode-dev"),
    cLibrary("CYAML", pkgConfig: "yaml-0.1", package: "libyaml-dev"),
    target("SignJSON", []),
    target("SignDiagnostics", ["SignJSON"]),
    target("SignGeometry", []),

    // Tier 1: text into trees, and the values everything is about.
    target("SignSyntax", ["SignDiagnostics", "CYAML", "CExpat"]),
    target("SignModel", ["SignDiagnostics", "SignGeometry"]),
    target("SignFrame", ["SignGeometry"]),

    // Tier 2: the reference data, the readers of users' files, and type.
    target(
      "SignCatalog",
      ["SignDiagnostics", "SignGeometry", "SignSyntax", "SignModel", "SignFrame"]),
    target("SignReaders", ["SignDiagnostics", "SignGeometry", "SignSyntax", "SignModel"]),
    target(
      "SignText",
      ["SignDiagnostics", "SignGeometry", "SignModel", "SignFrame", "CFreeType", "CHarfBuzz"]),

    // Tier 3: ways and faces.
    target(
      "SignRouting",
      [
        "SignDiagnostics", "SignGeometry", "SignModel", "SignCatalog", "CGEOS", heapModule,
      ]),
    target(
      "SignLayout",
      [
        "SignDiagnostics", "SignGeometry", "SignModel", "SignCatalog", "SignFrame", "SignText",
        "CQRencode",
      ]),

    // Tier 4: checks and files.
    target(
      "SignRules",
      ["SignDiagnostics", "SignGeometry", "SignModel", "SignCatalog", "SignFrame", "SignRouting"]),
    target(
      "SignExport",
      ["SignDiagnostics", "SignGeometry", "SignFrame", "SignJSON", "CCairo", "CDeflate"]),

    // Tier 5: the order of the stages.
    target(
      "SignPipeline",
      [
        "SignJSON", "SignDiagnostics", "SignGeometry", "SignModel", "SignFrame", "SignCatalog",
        "SignReaders", "SignText", "SignRouting", "SignLayout", "SignRules", "SignExport", "CMD",
        logging,
      ]),

    // Tier 6: the programs.
    .executableTarget(
      name: "zhilu",
      dependencies: ["SignJSON", "SignDiagnostics", "SignPipeline", argumentParser, logging],
      swiftSettings: settings),
    .executableTarget(
      name: "signdev",
      dependencies: [
        "SignDiagnostics", "SignGeometry", "SignModel", "SignFrame", "SignCatalog", "SignText",
        "SignLayout", "SignRouting", "SignExport", "SignPipeline", "SignJSON", "SignSyntax",
        "SignReaders",
        argumentParser,
      ],
      swiftSettings: settings),

    // Tests, and what they share.
    .target(
      name: "SignTestSupport",
      dependencies: [
        "SignDiagnostics", "SignGeometry", "SignSyntax", "SignModel", "SignFrame", "SignCatalog",
        "SignReaders", "SignText",
      ],
      path: "Tests/SignTestSupport", swiftSettings: settings),
    tests("SignDiagnosticsTests", ["SignDiagnostics", "SignJSON"]),
    tests("SignGeometryTests", ["SignGeometry", "SignTestSupport"]),
    tests("SignSyntaxTests", ["SignDiagnostics", "SignSyntax"]),
    tests(
      "SignCatalogTests",
      [
        "SignDiagnostics", "SignGeometry", "SignFrame", "SignModel", "SignSyntax", "SignCatalog",
        "SignTestSupport",
      ]),
    tests(
      "SignReadersTests",
      [
        "SignDiagnostics", "SignGeometry", "SignSyntax", "SignModel",
        "SignReaders", "SignCatalog", "SignTestSupport",
      ]),
    tests(
      "SignTextTests",
      [
        "SignDiagnostics", "SignGeometry", "SignModel", "SignFrame",
        "SignText", "SignTestSupport",
      ]),
    tests(
      "SignRoutingTests",
      [
        "SignDiagnostics", "SignGeometry", "SignSyntax", "SignModel", "SignCatalog",
        "SignReaders", "SignRouting", "SignTestSupport", "CGEOS",
      ]),
    tests(
      "SignLayoutTests",
      [
        "SignPipeline",
        "SignDiagnostics", "SignGeometry", "SignModel", "SignFrame",
        "SignCatalog", "SignText", "SignLayout", "SignTestSupport",
      ]),
    tests(
      "SignExportTests",
      [
        "SignGeometry", "SignFrame", "SignExport", "SignText",
        "SignModel", "SignTestSupport",
      ]),
    tests(
      "SignRulesTests",
      [
        "SignDiagnostics", "SignModel", "SignSyntax", "SignCatalog", "SignReaders", "SignText",
        "SignFrame", "SignRouting", "SignLayout", "SignRules", "SignGeometry", "SignTestSupport",
      ]),
    tests(
      "SignPipelineTests",
      [
        "SignDiagnostics", "SignJSON", "SignSyntax", "SignModel", "SignReaders", "SignCatalog",
        "SignPipeline", "SignTestSupport",
      ]),
    tests("ExamplesTests", ["zhilu", "SignTestSupport"]),
    tests("TidyTests", ["SignSyntax", "SignTestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
