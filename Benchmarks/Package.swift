// swift-tools-version: 6.1
import PackageDescription

/// What the stages cost, one by one; see README.md.
let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(name: "schedario", path: ".."),
        // Its default traits bring interposers that can't be had everywhere: without them malloc counts read 0.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        .executableTarget(
            name: "Stages",
            dependencies: [
                .product(name: "Benchmark", package: "benchmark"),
                .product(name: "SchedarioStages", package: "schedario"),
            ],
            path: "Benchmarks/Stages",
            swiftSettings: [.swiftLanguageMode(.v6)],
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
    ]
)
