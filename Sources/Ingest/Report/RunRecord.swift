internal import Foundation
internal import Publishing

/// The run of an earlier import, read line by line.
struct RunRecord {
    static let name = "run.jsonl"

    let head: RunHead
    /// The documents' lines.
    private let content: Data
    private let folder: URL

    /// - Returns: `nil` where the folder has no run that can be read.
    init?(_ folder: URL) {
        // Mapped: what is not looked at takes no memory.
        guard
            let content = try? Data(
                contentsOf: folder.appendingPathComponent(Self.name), options: .alwaysMapped),
            let end = content.firstIndex(of: UInt8(ascii: "\n")),
            let head = try? Self.decoder.decode(RunHead.self, from: content[..<end])
        else { return nil }
        self.head = head
        self.content = content[(end + 1)...]
        self.folder = folder
    }

    /// Whether the dataset stands there as it was published.
    var isIntact: Bool { !head.files.isEmpty && head.files == Self.files(in: folder, head.files.map(\.name)) }

    /// The documents' lines as they stand there; `nil` where they are not all there.
    var wholeLines: Data? {
        let ends = content.count { $0 == UInt8(ascii: "\n") }
        return ends == head.documents && content.last ?? UInt8(ascii: "\n") == UInt8(ascii: "\n") ? content : nil
    }

    /// The documents in order of their ids.
    func lines() -> some Sequence<RunLine> {
        content.split(separator: UInt8(ascii: "\n")).lazy
            .compactMap { try? Self.decoder.decode(RunLine.self, from: $0) }
    }

    /// The files of these names as they stand in a folder.
    static func files(in folder: URL, _ names: [String]) -> [RunHead.File] {
        names.compactMap { name in
            let path = folder.appendingPathComponent(name).path
            guard let known = try? FileManager.default.attributesOfItem(atPath: path),
                let size = known[.size] as? Int, let modified = known[.modificationDate] as? Date
            else { return nil }
            return RunHead.File(
                name: name, size: size, modified: (modified.timeIntervalSince1970 * 1e6).rounded() / 1e6)
        }
    }

    static let decoder: JSONDecoder = {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return decoder
    }()
}
