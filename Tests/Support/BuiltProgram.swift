public import Foundation

/// The program that the package builds, beside the tests' own.
public enum BuiltProgram {
    public static let url: URL = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        var folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
        // The tests may be a bundle, some folders below the products.
        for _ in 0..<4 {
            let program = folder.appendingPathComponent("schedario")
            if FileManager.default.isExecutableFile(atPath: program.path), !tests.isEmpty { return program }
            folder.deleteLastPathComponent()
        }
        // With the other test runner the tests are a library of the tool chain's program.
        return PackageRoot.url.appendingPathComponent(".build/debug/schedario")
    }()

    public static var path: String { url.path }
}
