internal import FuzzSupport
internal import Model
internal import Reading
internal import Segmenting

private let segmenter = Segmenter(rules: FuzzRules.rulebook)

/// The aligner: every word gets one account, no word is in two values, the order of words is kept.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAligner(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let document = DocumentReader(override: .text).read(FuzzInput.bytes(start, count), names: ["fuzzed.txt"])
    guard document.source.mediaType == "text/plain" else { return 0 }
    let segmentation = segmenter.segment(document)
    precondition(segmentation.accounts.count == document.words.count, "a word without an account")
    precondition(Ledger(total: document.words.count, accounts: segmentation.accounts).balances, "unbalanced")
    var used: Set<Int> = []
    for field in segmentation.schede.flatMap(\.fields) {
        precondition(zip(field.valueWords, field.valueWords.dropFirst()).allSatisfy { $0 < $1 }, "out of order")
        for word in field.valueWords + field.labelWords {
            precondition(document.words.indices.contains(word), "no such word")
            precondition(used.insert(word).inserted, "a word in two places")
        }
    }
    return 0
}
