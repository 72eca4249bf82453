internal import FuzzSupport
internal import Model

/// The grammar of answers: a question always has an answer, with a confidence, and evidence from the cell.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAnswers(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let record = FuzzInput.record(FuzzInput.bytes(start, count), field: "premiale")
    guard let answer = record.answers["premiale"] else { preconditionFailure("a question without an answer") }
    precondition((0...1).contains(answer.confidence), "a confidence that is none")
    return 0
}
