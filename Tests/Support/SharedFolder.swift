public import Foundation

/// The folder of real plans that stands beside a checkout in the team's workplace; tests that want it skip without.
public enum SharedFolder {
    /// `../shared` seen from the package's root, where it is there.
    public static let url: URL? = {
        let root = PackageRoot.url
        let shared = root.deletingLastPathComponent().appendingPathComponent("shared", isDirectory: true)
        let marker = shared.appendingPathComponent("gold", isDirectory: true)
        return FileManager.default.fileExists(atPath: marker.path) ? shared : nil
    }()

    public static var isThere: Bool { url != nil }
}

/// The package's root folder.
public enum PackageRoot {
    public static let url = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    public static func folder(_ name: String) -> URL { url.appendingPathComponent(name, isDirectory: true) }
}
