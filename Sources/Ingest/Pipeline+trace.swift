public import Foundation
public import Model

extension Pipeline {
    /// Why a file has no trace.
    public struct Failure: Error, Sendable {
        public var finding: Finding
    }

    /// Runs one file through all stages.
    public func trace(_ url: URL) -> Result<Trace, Failure> {
        switch FileReader.read(url) {
        case .finding(let finding): .failure(Failure(finding: finding))
        case .bytes(let bytes): .success(run(bytes, names: [url.lastPathComponent]))
        }
    }
}
