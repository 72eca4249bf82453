internal import Digest
public import Foundation
public import Model

extension Pipeline {
    /// Why a file has no trace.
    public struct Failure: Error, Sendable {
        public var finding: Finding
    }

    /// Runs one file through all stages.
    public func trace(_ url: URL) -> Result<Trace, Failure> {
        switch FileReader.read(InputPath(url.path)) {
        case .finding(let finding): .failure(Failure(finding: finding))
        case .bytes(let bytes): .success(run(bytes, names: [url.lastPathComponent]))
        }
    }
    /// Runs one input through all stages in this process, without its limits: for files that are known to be sound.
    public func document(_ input: Input) -> ImportedDocument {
        switch FileReader.read(input.path) {
        case .bytes(let bytes): return run(bytes, names: [input.name]).imported
        case .finding(let finding):
            let id = "name:" + SHA256Digest.hex(of: input.name.utf8)
            return failure(Source(id: id, names: [input.name], size: 0), [finding])
        }
    }
}
