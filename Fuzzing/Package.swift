// swift-tools-version: 6.1
import PackageDescription

/// Coverage-guided fuzzing of what reads untrusted text; see README.md.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let stages: [Target.Dependency] = [.product(name: "SchedarioRecords", package: "schedario"), "FuzzSupport"]

/// libFuzzer brings the program's entry point.
let fuzzed = strict + [.unsafeFlags(["-parse-as-library"])]

let package = Package(
    name: "fuzzing",
    dependencies: [.package(name: "schedario", path: "..")],
    targets: [
        .target(
            name: "FuzzSupport", dependencies: [.product(name: "SchedarioRecords", package: "schedario")],
            swiftSettings: strict),
        .executableTarget(name: "FuzzText", dependencies: stages, swiftSettings: fuzzed),
        .executableTarget(name: "FuzzAligner", dependencies: stages, swiftSettings: fuzzed),
        .executableTarget(name: "FuzzMoney", dependencies: stages, swiftSettings: fuzzed),
        .executableTarget(name: "FuzzAnswers", dependencies: stages, swiftSettings: fuzzed),
    ]
)
