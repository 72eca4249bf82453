// swift-tools-version: 6.1
import PackageDescription

/// The settings every target shares: imports tell the truth, existentials are spelled out.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "schedario",
    products: [
        .executable(name: "schedario", targets: ["schedario"]),
        // For the nested packages: the stages one by one, and those from file to record without the dataset's libraries.
        .library(
            name: "SchedarioStages",
            targets: ["Model", "Rulebook", "Reading", "Segmenting", "Normalizing", "Publishing"]),
        .library(
            name: "SchedarioRecords", targets: ["Model", "Rulebook", "Reading", "Segmenting", "Normalizing"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // The targets stand in the order of the data: file, words, schede, records, dataset.
        .systemLibrary(
            name: "CLibXML", path: "Sources/System/CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]
        ),
        .systemLibrary(
            name: "CGLib", path: "Sources/System/CGLib", pkgConfig: "glib-2.0", providers: [.apt(["libglib2.0-dev"])]),
        .systemLibrary(
            name: "CPoppler", path: "Sources/System/CPoppler", pkgConfig: "poppler-glib",
            providers: [.apt(["libpoppler-glib-dev"])]),
        .systemLibrary(
            name: "CTesseract", path: "Sources/System/CTesseract", pkgConfig: "tesseract",
            providers: [.apt(["libtesseract-dev", "libleptonica-dev"])]),
        .systemLibrary(
            name: "CArchive", path: "Sources/System/CArchive", pkgConfig: "libarchive",
            providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(
            name: "CXLSXWriter", path: "Sources/System/CXLSXWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"])]),
        // What the kernel offers to confine a process, as plain C functions.
        .target(name: "CSandbox", path: "Sources/System/CSandbox"),
        // What poppler draws, as paths.
        .target(name: "CDrawingTap", dependencies: ["CPoppler"], path: "Sources/System/CDrawingTap"),
        .target(name: "Model", swiftSettings: strict),
        .target(name: "Digest", dependencies: ["CGLib"], swiftSettings: strict),
        .target(
            name: "Rulebook", dependencies: ["Model", "Digest", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .target(
            name: "Reading",
            dependencies: ["Model", "Digest", "CGLib", "CLibXML", "CPoppler", "CDrawingTap", "CTesseract", "CArchive"],
            swiftSettings: strict, linkerSettings: [.linkedLibrary("gio-2.0")]),
        .target(name: "Segmenting", dependencies: ["Model", "Rulebook"], swiftSettings: strict),
        .target(name: "Normalizing", dependencies: ["Model", "Rulebook"], swiftSettings: strict),
        .target(name: "Evaluating", dependencies: ["Model"], swiftSettings: strict),
        .target(
            name: "Publishing",
            dependencies: ["Model", "CSandbox", "CXLSXWriter", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(name: "Comparing", dependencies: ["Model", "Rulebook", "Publishing"], swiftSettings: strict),
        .target(
            name: "Ingest",
            dependencies: [
                "Model", "Digest", "Rulebook", "Reading", "Segmenting", "Normalizing", "Publishing", "CSandbox",
            ],
            swiftSettings: strict),
        .target(
            name: "Commands",
            dependencies: [
                "Model", "Rulebook", "Reading", "Segmenting", "Normalizing", "Evaluating", "Publishing", "Comparing",
                "Ingest",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "schedario", dependencies: ["Commands"], swiftSettings: strict),

        .target(
            name: "TestSupport", dependencies: ["Model", "Rulebook"], path: "Tests/Support", swiftSettings: strict),
        .testTarget(name: "ModelTests", dependencies: ["Model", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "RulebookTests", dependencies: ["Model", "Rulebook", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ReadingTests", dependencies: ["Model", "Reading", "CPoppler", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "SegmentingTests", dependencies: ["Model", "Rulebook", "Reading", "Segmenting", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "NormalizingTests", dependencies: ["Model", "Rulebook", "Normalizing", "TestSupport"],
            exclude: ["HeldOut"], swiftSettings: strict),
        .testTarget(
            name: "EvaluatingTests", dependencies: ["Model", "Evaluating", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "PublishingTests",
            dependencies: [
                "Model", "Publishing", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ], swiftSettings: strict),
        .testTarget(
            name: "ComparingTests",
            dependencies: ["Model", "Rulebook", "Reading", "Ingest", "Publishing", "Comparing", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "IngestTests", dependencies: ["Model", "Ingest", "Publishing", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "CommandsTests",
            dependencies: ["Model", "Rulebook", "Reading", "Ingest", "Commands", "Publishing", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "CorpusTests",
            dependencies: [
                "Model", "Rulebook", "Reading", "Segmenting", "Normalizing", "Ingest", "CGLib", "CPoppler",
                "TestSupport",
            ],
            swiftSettings: strict),
    ]
)
