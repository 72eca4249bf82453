import Benchmark
import Foundation
import Publishing
import Rulebook

/// A benchmark a stage, each with the stages before it done once.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal, .peakMemoryResident, .throughput], maxDuration: .seconds(3))

    let samples: Samples
    do { samples = try Samples() } catch { fatalError("The samples of Corpus/ can't be read: \(error)") }
    let texts = samples.read(samples.texts)
    let pages = samples.read(samples.pdfs)
    let documents = texts + pages
    let segmentations = samples.segment(documents)
    let dataset = Dataset(documents: samples.normalize(documents, segmentations))

    Benchmark("Rules: loading") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(Samples.loadRules()) }
    }
    Benchmark("Reading: text") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(samples.read(samples.texts)) }
    }
    Benchmark("Reading: PDF") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(samples.read(samples.pdfs)) }
    }
    Benchmark("Segmenting") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(samples.segment(documents)) }
    }
    Benchmark("Normalizing") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(samples.normalize(documents, segmentations)) }
    }
    Benchmark("Publishing") { benchmark in
        for _ in benchmark.scaledIterations {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            defer { try? FileManager.default.removeItem(at: folder) }
            do { try DatasetFolder(folder, force: false).publish(dataset) } catch { benchmark.error("\(error)") }
        }
    }
}
